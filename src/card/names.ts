import { failure, type Result, success } from '../result.ts';
import { COMMON_SURNAMES, COMPOUND_SURNAMES } from './surnames.ts';

/** A card prints `SURNAME, Given names`; a name without a comma is one name, and which part it is nobody can tell. */
export type EnglishName =
  | {
      readonly kind: 'surname-and-given-names';
      readonly surname: string;
      /** The words after the comma. Whether two words are one given name or two is not printed. */
      readonly givenNames: readonly string[];
    }
  | { readonly kind: 'single-name'; readonly name: string };

/** Why a split of a Chinese name may be wrong. */
export type SplitDoubt =
  | 'one-character'
  | 'compound-surname-alone'
  | 'married-surname-possible'
  | 'uncommon-length';

export interface ChineseName {
  readonly full: string;
  /** Absent, together with `givenName`, where no split is likely. */
  readonly surname?: string;
  readonly givenName?: string;
  /** Absent when the split is certain for practical purposes. */
  readonly doubt?: SplitDoubt;
}

export type EnglishNameFailure = 'empty';
export type ChineseNameFailure = 'empty' | 'not-chinese' | 'too-long';

/** Longest Chinese name on a card, in characters (Government common schema COM000016). */
const LONGEST_CHINESE_NAME = 6;

/** Splits at the first comma and nowhere else. */
export function parseEnglishName(text: string): Result<EnglishName, EnglishNameFailure> {
  const [surname = '', ...rest] = text.normalize('NFKC').split(',').map(tidyBlanks);
  const givenNames = rest.join(' ').split(' ').filter(Boolean);
  const name = [surname, ...givenNames].filter(Boolean).join(' ');
  if (name === '') return failure('empty');
  if (surname === '' || givenNames.length === 0) return success({ kind: 'single-name', name });
  return success({ kind: 'surname-and-given-names', surname, givenNames });
}

/** `LOK, Wing Ching`, as printed; a single name as it is. */
export function surnameFirst(name: EnglishName): string {
  return name.kind === 'single-name' ? name.name : `${name.surname}, ${name.givenNames.join(' ')}`;
}

/** `Wing Ching LOK`; a single name as it is. */
export function givenNamesFirst(name: EnglishName): string {
  return name.kind === 'single-name' ? name.name : `${name.givenNames.join(' ')} ${name.surname}`;
}

/**
 * Splits a Chinese name, of one to six characters, into surname and given name. Blanks between the characters, as
 * printed, are dropped. Says so when the split is a guess, and makes none where nothing speaks for one.
 */
export function parseChineseName(text: string): Result<ChineseName, ChineseNameFailure> {
  const characters = [...text.normalize('NFC').replace(/\s/gu, '')];
  const full = characters.join('');
  if (full === '') return failure('empty');
  if (!/^\p{Script=Han}+$/u.test(full)) return failure('not-chinese');
  if (characters.length > LONGEST_CHINESE_NAME) return failure('too-long');
  const split = (surnameLength: number, doubt?: SplitDoubt): ChineseName => ({
    full,
    surname: characters.slice(0, surnameLength).join(''),
    givenName: characters.slice(surnameLength).join(''),
    ...(doubt === undefined ? {} : { doubt }),
  });
  return success(splitChineseName(characters, full, split));
}

function splitChineseName(
  characters: readonly string[],
  full: string,
  split: (surnameLength: number, doubt?: SplitDoubt) => ChineseName,
): ChineseName {
  const startsWithCompound = isCompoundSurname(characters, 0);
  switch (characters.length) {
    case 1:
      return { full, doubt: 'one-character' };
    case 2:
      return startsWithCompound ? split(1, 'compound-surname-alone') : split(1);
    case 3:
      return split(startsWithCompound ? 2 : 1);
    case 4:
      if (startsWithCompound) return split(2);
      return twoSurnames(characters) ? split(2, 'married-surname-possible') : split(1, 'uncommon-length');
    default:
      if (isCompoundSurname(characters, 1)) return split(3, 'married-surname-possible');
      if (startsWithCompound) return split(2, 'uncommon-length');
      return { full, doubt: 'uncommon-length' };
  }
}

function isCompoundSurname(characters: readonly string[], start: number): boolean {
  return COMPOUND_SURNAMES.has(characters.slice(start, start + 2).join(''));
}

function twoSurnames([first = '', second = '']: readonly string[]): boolean {
  return COMMON_SURNAMES.has(first) && COMMON_SURNAMES.has(second);
}

function tidyBlanks(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
