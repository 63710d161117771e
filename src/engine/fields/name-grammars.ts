import type { Alphabet } from '../recognise/alphabet.ts';
import { type Automaton, type AutomatonState, type AutomatonSymbol, symbol } from '../recognise/automaton.ts';
import { wordStates } from '../recognise/word-automaton.ts';
import { GIVEN_WORDS, SURNAME_WORDS } from './name-words.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Small letters that differ from their capitals by their size alone. */
const SAME_SHAPE = 'CKOPSUVWXYZ';

/** Blanks are not part of the English name's automata: the pitch of the print tells them. */
export interface NameGrammars {
  /** `SURNAME, Given Names` of any letters, or a single name in capitals. */
  readonly englishName: Automaton;
  /** Made when they are first asked for: they are large, and most names are clear without them. */
  readonly usualNames: () => UsualNames;
}

export interface UsualNames {
  /** A surname and given names out of words that are frequent in Hong Kong. */
  readonly wholeName: Automaton;
  /** Any surname, and given names out of such words. */
  readonly givenNames: Automaton;
}

export function createNameGrammars(alphabet: Alphabet, capitals: readonly AutomatonSymbol[]): NameGrammars {
  const small = LETTERS.map((letter) => smallLetter(alphabet, letter));
  const comma = symbol(alphabet, ',', { '.': 0.5, ';': 0.5, "'": 0.1 });
  let usual: UsualNames | undefined;
  return {
    englishName: anyName(alphabet, capitals, small, comma),
    usualNames: () => {
      usual ??= usualNames(alphabet, capitals, small, comma);
      return usual;
    },
  };
}

function smallLetter(alphabet: Alphabet, letter: string): AutomatonSymbol {
  const own = letter.toLowerCase();
  const lookAlikes: Record<string, number> = { [letter]: SAME_SHAPE.includes(letter) ? 0.9 : 0.3 };
  if (own === 'l' || own === 'i')
    Object.assign(lookAlikes, { '1': 0.5, '|': 0.4, ...(own === 'l' ? { I: 0.6 } : {}) });
  if (own === 'o') lookAlikes['0'] = 0.5;
  if (own === 'g') lookAlikes['9'] = 0.4;
  return symbol(alphabet, own, lookAlikes);
}

function joinersOf(alphabet: Alphabet): AutomatonSymbol[] {
  return ['-', "'", '.'].map((mark) => symbol(alphabet, mark));
}

/** A surname of any letters, as the states 0 and 1. @param behind the states that may follow it. */
function anySurname(
  capitals: readonly AutomatonSymbol[],
  joiners: readonly AutomatonSymbol[],
  behind: number,
): readonly [letters: AutomatonState, joiner: AutomatonState] {
  return [
    { symbols: capitals, next: [0, 1, behind], final: true },
    { symbols: joiners, next: [0], final: false },
  ];
}

function anyName(
  alphabet: Alphabet,
  capitals: readonly AutomatonSymbol[],
  small: readonly AutomatonSymbol[],
  comma: AutomatonSymbol,
): Automaton {
  const joiners = joinersOf(alphabet);
  const [separator, initial, rest, joiner] = [2, 3, 4, 5];
  return {
    initial: [0],
    states: [
      ...anySurname(capitals, joiners, separator),
      { symbols: [comma], next: [initial], final: false },
      { symbols: capitals, next: [rest, joiner, initial], final: true },
      { symbols: small, next: [rest, joiner, initial], final: true },
      { symbols: joiners, next: [initial, rest], final: true },
    ],
  };
}

function usualNames(
  alphabet: Alphabet,
  capitals: readonly AutomatonSymbol[],
  small: readonly AutomatonSymbol[],
  comma: AutomatonSymbol,
): UsualNames {
  const symbols = new Map([...capitals, ...small].map((each) => [each.character, each]));
  // Both lists of words are made of capitals and small letters alone.
  const symbolOf = (character: string) => symbols.get(character) as AutomatonSymbol;
  const given = (offset: number) =>
    wordStates(GIVEN_WORDS, symbolOf, offset, (initial) => ({ next: initial, final: true }));
  const separator = (next: readonly number[]) => ({ symbols: [comma], next, final: false });
  const surname = wordStates(SURNAME_WORDS, symbolOf, 1, (initial) => ({
    next: [0, ...initial],
    final: false,
  }));
  const behindUsual = given(1 + surname.states.length);
  const behindAny = given(3);
  return {
    wholeName: {
      initial: surname.initial,
      states: [separator(behindUsual.initial), ...surname.states, ...behindUsual.states],
    },
    givenNames: {
      initial: [0],
      states: [
        ...anySurname(capitals, joinersOf(alphabet), 2),
        separator(behindAny.initial),
        ...behindAny.states,
      ],
    },
  };
}
