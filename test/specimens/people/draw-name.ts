import type { Random } from '../random.ts';
import { GIVEN_CHARACTERS, type GivenCharacter, UNUSUAL_GIVEN_CHARACTERS } from './given-characters.ts';
import { SURNAMES } from './surnames.ts';
import { telegraphCode } from './telegraph-code.ts';
import { ADDED_GIVEN, SINGLE_NAMES, WESTERN_GIVEN, WESTERN_SURNAMES } from './western-names.ts';

/** Longest English name that a card carries (common schema of the Government, COM000022 to COM000027). */
const LONGEST_ENGLISH_NAME = 40;

export interface DrawnName {
  readonly chinese: string;
  readonly english: string;
  readonly codes: readonly string[];
}

/** `chineseName` false: a person whose card has neither a Chinese name nor codes. */
export function drawName(random: Random, sex: 'M' | 'F', chineseName: boolean): DrawnName {
  return chineseName ? drawChineseName(random, sex) : drawWesternName(random, sex);
}

function drawChineseName(random: Random, sex: 'M' | 'F'): DrawnName {
  const compound = random.chance(0.08);
  const surnames = SURNAMES.filter(([characters]) => characters.length > 1 === compound);
  // The list is in order of frequency: the power favours its beginning.
  const surname = surnames[Math.floor(random.next() ** 1.5 * surnames.length)] ?? random.pick(surnames);
  const givenLength = random.weighted([
    [0, 1],
    [1, 14],
    [2, 83],
    [3, 2],
  ] as const);
  const given: GivenCharacter[] = [];
  while (given.length < givenLength) {
    given.push(random.pick(random.chance(0.05) ? UNUSUAL_GIVEN_CHARACTERS : GIVEN_CHARACTERS[sex]));
  }
  const characters = surname[0] + given.map(([character]) => character).join('');
  const syllables = given.map(([, romanised]) => romanised);
  return {
    chinese: characters,
    english: [surname[1], withStyle(random, syllables)].filter(Boolean).join(', '),
    codes: [...characters].map(telegraphCode),
  };
}

/** Most given names are printed as separate syllables; some joined by a hyphen, some with an English name. */
function withStyle(random: Random, syllables: readonly string[]): string {
  if (syllables.length === 0) return '';
  const style = random.weighted([
    ['plain', 80],
    ['hyphen', 6],
    ['english-last', 8],
    ['english-first', 6],
  ] as const);
  if (style === 'hyphen')
    return syllables.map((part, at) => (at === 0 ? part : part.toLowerCase())).join('-');
  if (style === 'english-last') return [...syllables, random.pick(ADDED_GIVEN)].join(' ');
  if (style === 'english-first') return [random.pick(ADDED_GIVEN), ...syllables].join(' ');
  return syllables.join(' ');
}

function drawWesternName(random: Random, sex: 'M' | 'F'): DrawnName {
  if (random.chance(0.12)) return { chinese: '', english: random.pick(SINGLE_NAMES), codes: [] };
  const surname = random.pick(WESTERN_SURNAMES);
  let given = random.pick(WESTERN_GIVEN[sex]);
  while (random.chance(0.3)) given += ` ${random.pick(WESTERN_GIVEN[sex])}`;
  const words = given.split(' ');
  while (`${surname}, ${words.join(' ')}`.length > LONGEST_ENGLISH_NAME) words.pop();
  return { chinese: '', english: `${surname}, ${words.join(' ')}`, codes: [] };
}
