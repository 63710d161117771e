import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCardGrammars } from '../../../src/engine/fields/card-grammars.ts';
import { createAlphabet } from '../../../src/engine/recognise/alphabet.ts';
import type { Automaton } from '../../../src/engine/recognise/automaton.ts';
import { decodeGreedily } from '../../../src/engine/recognise/ctc-greedy.ts';
import type { CtcMatrix } from '../../../src/engine/recognise/ctc-matrix.ts';
import { decodeConstrained } from '../../../src/engine/recognise/decode-constrained.ts';

const alphabet = createAlphabet(
  [
    ...'0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~!"#$%&\'()*+,-./ ',
  ].join('\n'),
);
const spaces = alphabet.classesOf(' ');
const grammars = createCardGrammars(alphabet);

/** What a recogniser that is sure of itself says of a text: a character, then a blank; a little of everything else. */
function matrixOf(
  text: string,
  doubts: Readonly<Record<number, Readonly<Record<string, number>>>> = {},
): CtcMatrix {
  const classes = alphabet.characters.length;
  const steps = text.length * 2 + 3;
  const data = new Float32Array(steps * classes).fill(0.0005);
  for (let step = 0; step < steps; step++) data[step * classes] = 0.95;
  [...text].forEach((character, index) => {
    const row = (index * 2 + 1) * classes;
    data[row] = 0.02;
    const shown = doubts[index] ?? { [character]: 0.94 };
    for (const [candidate, probability] of Object.entries(shown))
      data[row + (alphabet.classesOf(candidate)[0] ?? 0)] = probability;
  });
  return { steps, classes, data };
}

function read(matrix: CtcMatrix, automaton: Automaton): string | undefined {
  return decodeConstrained(matrix, automaton, spaces)
    ?.characters.map(({ character }) => character)
    .join('');
}

const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));
const twoDigits = (most: number) =>
  fc.integer({ min: 1, max: most }).map((value) => String(value).padStart(2, '0'));
const letter = fc.constantFrom(...'ABCDEFGHJKLMNPRSTVWYZ');

describe('a clean matrix is read as what it shows', () => {
  test('numbers with one letter, whatever stands in brackets', () => {
    fc.assert(
      fc.property(letter, digits(6), fc.constantFrom(...'0123456789AEXZ'), (prefix, body, check) => {
        const number = `${prefix}${body}(${check})`;
        expect(read(matrixOf(number), grammars.number)).toBe(number);
      }),
    );
  });

  test('numbers with two letters', () => {
    fc.assert(
      fc.property(fc.constantFrom('WX', 'XA', 'XG', 'XH'), digits(6), digits(1), (prefix, body, check) => {
        const number = `${prefix}${body}(${check})`;
        expect(read(matrixOf(number), grammars.number)).toBe(number);
      }),
    );
  });

  test('dates in each of their forms', () => {
    fc.assert(
      fc.property(twoDigits(31), twoDigits(12), fc.integer({ min: 1900, max: 2030 }), (day, month, year) => {
        for (const date of [`${day}-${month}-${year}`, `${month}-${year}`, `${year}`]) {
          expect(read(matrixOf(date), grammars.birthDate)).toBe(date);
        }
        const issue = `${day}-${month}-${String(year).slice(2)}`;
        expect(read(matrixOf(issue), grammars.issueDate)).toBe(issue);
      }),
    );
  });

  test('one to six telegraph codes, printed with blanks', () => {
    fc.assert(
      fc.property(fc.array(digits(4), { minLength: 1, maxLength: 6 }), (codes) => {
        expect(read(matrixOf(codes.join(' ')), grammars.codes)).toBe(codes.join(''));
      }),
    );
  });

  test('English names', () => {
    const word = fc.stringMatching(/^[A-Z]{1,7}$/);
    const given = fc.stringMatching(/^[A-Z][a-z]{1,6}$/);
    fc.assert(
      fc.property(word, fc.array(given, { minLength: 0, maxLength: 3 }), (surname, givenNames) => {
        const printed = givenNames.length === 0 ? surname : `${surname}, ${givenNames.join(' ')}`;
        expect(read(matrixOf(printed), grammars.englishName)).toBe(printed.replaceAll(' ', ''));
      }),
    );
  });
});

test('a letter that looks like a digit is read as the digit where only a digit can stand, and the other way round', () => {
  const seen = matrixOf('Z683365(5)', { 0: { '2': 0.7, Z: 0.2 }, 6: { S: 0.6, '3': 0.3 } });
  expect(read(seen, grammars.number)).toBe('Z683365(5)');
});

test('a forced reading is known by its characters: they hold little of what was seen', () => {
  const reading = decodeConstrained(matrixOf('HELLO WORLD'), grammars.issueDate, spaces);
  expect(Math.min(...(reading?.characters.map(({ certainty }) => certainty) ?? [1]))).toBeLessThan(0.3);
});

test('what stands left and right of a field is passed over', () => {
  expect(read(matrixOf('|26-11-18]'), grammars.issueDate)).toBe('26-11-18');
});

test('a strip that is too short for any form is not read', () => {
  expect(decodeConstrained({ ...matrixOf('1'), steps: 2 }, grammars.number, spaces)).toBeNull();
});

test('the free reading joins repeats and keeps doubled characters apart', () => {
  const characters = decodeGreedily(matrixOf('AAB')).map((character) => alphabet.characters[character.class]);
  expect(characters.join('')).toBe('AAB');
});
