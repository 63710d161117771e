import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AutomatonSymbol } from '../../../src/engine/recognise/automaton.ts';
import { wordStates } from '../../../src/engine/recognise/word-automaton.ts';

const symbolOf = (character: string): AutomatonSymbol => ({ character, evidence: [] });

/** Whether the states read the text and may end behind it. */
function accepts(words: readonly string[], text: string, repeated: boolean): boolean {
  const offset = 3;
  const { states, initial } = wordStates(words, symbolOf, offset, (first) => ({
    next: repeated ? first : [],
    final: true,
  }));
  let reached = initial;
  let final = false;
  for (const character of text) {
    const candidates = reached.map((number) => states[number - offset]);
    const taken = candidates.filter((state) => state?.symbols[0]?.character === character);
    reached = taken.flatMap((state) => state?.next ?? []);
    final = taken.some((state) => state?.final);
  }
  return final;
}

const word = fc.stringMatching(/^[abc]{1,4}$/);

test('reads every word of its list, and no other', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), word, (words, other) => {
      for (const each of words) expect(accepts(words, each, false)).toBe(true);
      expect(accepts(words, other, false)).toBe(words.includes(other));
    }),
  );
});

test('reads words behind each other where they may follow each other', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.nat(), fc.nat(), (words, one, other) => {
      const text = `${words[one % words.length]}${words[other % words.length]}`;
      expect(accepts(words, text, true)).toBe(true);
    }),
  );
});

test('shares the beginnings of words', () => {
  const { states } = wordStates(['wing', 'win', 'wai'], symbolOf, 0, () => ({ next: [], final: true }));
  expect(states).toHaveLength('wing'.length + 'ai'.length);
});
