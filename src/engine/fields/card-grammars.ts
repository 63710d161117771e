import type { Alphabet } from '../recognise/alphabet.ts';
import { type Automaton, type AutomatonSymbol, formsAutomaton, symbol } from '../recognise/automaton.ts';
import { createNameGrammars, type NameGrammars } from './name-grammars.ts';

/** What each field of the card can print, as automata over the Latin recogniser's alphabet. */
export interface CardGrammars extends NameGrammars {
  readonly number: Automaton;
  readonly wholeBirthDate: Automaton;
  /** Whole, or the month and year, or the year alone. */
  readonly birthDate: Automaton;
  readonly issueDate: Automaton;
  readonly firstRegistration: Automaton;
  /** Without the asterisks, which are counted by their room. */
  readonly symbolLetters: Automaton;
  readonly codes: Automaton;
}

const CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const DIGITS = [...'0123456789'];
/** A name has at most six characters, each with a code of four digits (Government common schema COM000016-21). */
const MOST_CODES = 6;

/** Letters that no number has begun with so far: read as such only where nothing else is likely. */
const UNUSED_PREFIXES = 'IOQU';
const UNUSED_PREFIX_FACTOR = 0.2;

/** Letters that stand where only a digit can. */
const DIGIT_LOOK_ALIKES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  0: { O: 0.9, o: 0.8, D: 0.5, Q: 0.5, U: 0.2 },
  1: { I: 0.8, l: 0.8, '|': 0.7, i: 0.4 },
  2: { Z: 0.8, z: 0.8 },
  3: { J: 0.2 },
  4: { A: 0.3, Y: 0.2 },
  5: { S: 0.7, s: 0.7 },
  6: { G: 0.5, b: 0.6 },
  7: { T: 0.3, Y: 0.2 },
  8: { B: 0.7 },
  9: { g: 0.6, q: 0.5 },
};

/** Digits and small letters that stand where only a capital can. */
const CAPITAL_LOOK_ALIKES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  A: { '4': 0.3 },
  B: { '8': 0.6 },
  C: { c: 0.9 },
  D: { '0': 0.15 },
  G: { '6': 0.4 },
  I: { '1': 0.3, l: 0.4 },
  K: { k: 0.8 },
  M: { m: 0.7 },
  O: { '0': 0.5, o: 0.9 },
  P: { p: 0.8 },
  Q: { '0': 0.1 },
  S: { '5': 0.5, s: 0.9 },
  U: { u: 0.9 },
  V: { v: 0.9 },
  W: { w: 0.9 },
  X: { x: 0.9 },
  Y: { y: 0.8 },
  Z: { '2': 0.7, '7': 0.3, z: 0.9 },
};

export function createCardGrammars(alphabet: Alphabet): CardGrammars {
  const digitSymbols = DIGITS.map((digit) => symbol(alphabet, digit, DIGIT_LOOK_ALIKES[digit]));
  const capitals = CAPITALS.map((letter) => symbol(alphabet, letter, CAPITAL_LOOK_ALIKES[letter]));
  const prefixes = CAPITALS.map((letter) => ({
    character: letter,
    evidence: symbol(alphabet, letter, CAPITAL_LOOK_ALIKES[letter]).evidence.map((item) => ({
      class: item.class,
      factor: item.factor * (UNUSED_PREFIXES.includes(letter) ? UNUSED_PREFIX_FACTOR : 1),
    })),
  }));
  const among = (symbols: readonly AutomatonSymbol[], characters: string) =>
    symbols.filter(({ character }) => characters.includes(character));
  const hyphen = [symbol(alphabet, '-', { '~': 0.5, _: 0.5, '.': 0.3 })];
  const open = [symbol(alphabet, '(', { '[': 0.6, C: 0.4, '{': 0.6, '<': 0.3, '6': 0.05, '1': 0.05 })];
  const close = [symbol(alphabet, ')', { ']': 0.6, J: 0.4, '}': 0.6, '>': 0.3, '3': 0.1, '1': 0.05 })];
  const day = [among(digitSymbols, '0123'), digitSymbols];
  const month = [among(digitSymbols, '01'), digitSymbols];
  const year = [among(digitSymbols, '12'), among(digitSymbols, '09'), digitSymbols, digitSymbols];
  const wholeDate = [...day, hyphen, ...month, hyphen, ...year];
  const six = new Array<readonly AutomatonSymbol[]>(6).fill(digitSymbols);
  // In brackets any character is taken as it is printed: official specimens print letters that no check can give.
  const check = [
    ...DIGITS.map((digit) => symbol(alphabet, digit)),
    ...CAPITALS.map((letter) => symbol(alphabet, letter)),
  ];
  return {
    number: formsAutomaton([
      [prefixes, ...six, open, check, close],
      [among(capitals, 'WX'), capitals, ...six, open, check, close],
    ]),
    wholeBirthDate: formsAutomaton([wholeDate]),
    birthDate: formsAutomaton([wholeDate, [...month, hyphen, ...year], year]),
    issueDate: formsAutomaton([[...day, hyphen, ...month, hyphen, digitSymbols, digitSymbols]]),
    firstRegistration: formsAutomaton([[open, ...month, hyphen, digitSymbols, digitSymbols, close]]),
    symbolLetters: symbolLettersAutomaton(alphabet),
    codes: codesAutomaton(digitSymbols),
    ...createNameGrammars(alphabet, capitals),
  };
}

/** The residence status, the birthplace, and what was changed since: the letters behind the asterisks. */
function symbolLettersAutomaton(alphabet: Alphabet): Automaton {
  const letter = (character: string) => symbol(alphabet, character, CAPITAL_LOOK_ALIKES[character]);
  const [status, birthplace, born, named] = [0, 1, 2, 3];
  return {
    initial: [status],
    states: [
      { symbols: ['A', 'C', 'R', 'U'].map(letter), next: [birthplace], final: false },
      { symbols: ['Z', 'X', 'W', 'O'].map(letter), next: [born, named], final: true },
      { symbols: [letter('B')], next: [named], final: true },
      { symbols: [letter('N')], next: [], final: true },
    ],
  };
}

/** One to six codes of four digits: a chain that may end after every fourth. */
function codesAutomaton(digits: readonly AutomatonSymbol[]): Automaton {
  const length = MOST_CODES * 4;
  return {
    initial: [0],
    states: Array.from({ length }, (_, index) => ({
      symbols: digits,
      next: index + 1 < length ? [index + 1] : [],
      final: index % 4 === 3,
    })),
  };
}
