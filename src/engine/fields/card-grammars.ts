import type { Alphabet } from '../recognise/alphabet.ts';
import { type Automaton, type AutomatonSymbol, formsAutomaton, symbol } from '../recognise/automaton.ts';

/** What each field of the card can print, as automata over the Latin recogniser's alphabet. */
export interface CardGrammars {
  readonly number: Automaton;
  readonly birthDate: Automaton;
  readonly issueDate: Automaton;
  readonly firstRegistration: Automaton;
  /** Without the asterisks, which are counted by their room. */
  readonly symbolLetters: Automaton;
  readonly codes: Automaton;
  readonly englishName: Automaton;
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
    birthDate: formsAutomaton([
      [...day, hyphen, ...month, hyphen, ...year],
      [...month, hyphen, ...year],
      year,
    ]),
    issueDate: formsAutomaton([[...day, hyphen, ...month, hyphen, digitSymbols, digitSymbols]]),
    firstRegistration: formsAutomaton([[open, ...month, hyphen, digitSymbols, digitSymbols, close]]),
    symbolLetters: symbolLettersAutomaton(alphabet),
    codes: codesAutomaton(digitSymbols),
    englishName: englishNameAutomaton(alphabet, capitals),
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

/** `SURNAME, Given Names`, or a single name in capitals. Blanks are not part of it: the pitch of the print tells them. */
function englishNameAutomaton(alphabet: Alphabet, capitals: readonly AutomatonSymbol[]): Automaton {
  const small = CAPITALS.map((letter) => {
    const own = letter.toLowerCase();
    const sameShape = 'CKOPSUVWXYZ'.includes(letter) ? 0.9 : 0.3;
    const lookAlikes: Record<string, number> = { [letter]: sameShape };
    if (own === 'l' || own === 'i')
      Object.assign(lookAlikes, { '1': 0.5, '|': 0.4, ...(own === 'l' ? { I: 0.6 } : {}) });
    if (own === 'o') lookAlikes['0'] = 0.5;
    if (own === 'g') lookAlikes['9'] = 0.4;
    return symbol(alphabet, own, lookAlikes);
  });
  const joiners = ['-', "'", '.'].map((mark) => symbol(alphabet, mark));
  const comma = [symbol(alphabet, ',', { '.': 0.5, ';': 0.5, "'": 0.1 })];
  const [surname, surnameJoiner, separator, initial, rest, joiner] = [0, 1, 2, 3, 4, 5];
  return {
    initial: [surname],
    states: [
      { symbols: capitals, next: [surname, surnameJoiner, separator], final: true },
      { symbols: joiners, next: [surname], final: false },
      { symbols: comma, next: [initial], final: false },
      { symbols: capitals, next: [rest, joiner, initial], final: true },
      { symbols: small, next: [rest, joiner, initial], final: true },
      { symbols: joiners, next: [initial, rest], final: true },
    ],
  };
}
