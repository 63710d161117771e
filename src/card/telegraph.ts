import { failure, type Result, success } from '../result.ts';
import { glyphVariant } from './glyph-variants.ts';
import { telegraphTable } from './telegraph-table.ts';

declare const codeBrand: unique symbol;

/** Four digits that stand for one Chinese character: `2867` for 樂. */
export type TelegraphCode = string & { readonly [codeBrand]: 'TelegraphCode' };

export type TelegraphFailure = 'empty' | 'malformed';

/**
 * How a printed character and its code agree.
 * - `agrees`: the code is the character's own (Taiwan edition; Mainland edition for characters that only that one has)
 * - `variant`: the code belongs to another form of the same character (衛 and 衞)
 * - `differs`: the character has another code
 * - `unknown-character`: neither the character nor a form of it has a code in the table
 * - `unknown-code`: no character in the table has this code; `0000` is the usual filler for a character without a code
 */
export type CharacterAgreement = 'agrees' | 'variant' | 'differs' | 'unknown-character' | 'unknown-code';

export type NameAgreement =
  | { readonly kind: 'compared'; readonly characters: readonly CharacterAgreement[] }
  | { readonly kind: 'different-length'; readonly characters: number; readonly codes: number }
  /** The name, the code, or both are empty or malformed. */
  | { readonly kind: 'not-comparable' };

/** A card prints at most six codes (Government common schema COM000016-21). */
const MOST_CODES = 6;

/** The contract's digits without blanks, or groups as printed, cut into codes of four digits. */
export function parseTelegraphCodes(text: string): Result<readonly TelegraphCode[], TelegraphFailure> {
  const compact = text.normalize('NFKC').replace(/\s/g, '');
  if (compact === '') return failure('empty');
  if (!/^(?:\d{4})+$/.test(compact) || compact.length > MOST_CODES * 4) return failure('malformed');
  // The form of a code has just been checked: the pieces are four digits each.
  return success((compact.match(/\d{4}/g) ?? []) as readonly string[] as readonly TelegraphCode[]);
}

/**
 * The characters that a code may stand for, most likely first: Taiwan edition, its other Hong Kong form, Mainland
 * edition. Empty for a code that nobody uses.
 */
export function charactersOfCode(code: TelegraphCode): readonly string[] {
  const { taiwan, mainland } = telegraphTable();
  const own = taiwan[Number(code)];
  const other = own === undefined ? undefined : glyphVariant(own);
  return [...new Set([own, other, mainland[Number(code)]])].filter((character) => character !== undefined);
}

/**
 * The codes that may be printed under a character, most likely first: its own of the Taiwan edition, else its own of
 * the Mainland edition, then those of its other forms. Empty for a character that has none, as 嬅.
 */
export function codesOfCharacter(character: string): readonly TelegraphCode[] {
  const { own, variant } = codesByKind(character.normalize('NFC'));
  return [...new Set([...own, ...variant])].map(fourDigits);
}

/** Whether one printed character and one code belong together. */
export function characterAgreement(character: string, code: TelegraphCode): CharacterAgreement {
  if (charactersOfCode(code).length === 0) return 'unknown-code';
  const { own, variant } = codesByKind(character.normalize('NFC'));
  if (own.includes(Number(code))) return 'agrees';
  if (variant.includes(Number(code))) return 'variant';
  return own.length + variant.length === 0 ? 'unknown-character' : 'differs';
}

/** Compares a printed Chinese name with its printed codes, character by character. */
export function agreement(name: string, nameCode: string): NameAgreement {
  const characters = [...name.normalize('NFC').replace(/\s/gu, '')];
  const codes = parseTelegraphCodes(nameCode);
  if (!codes.ok || characters.length === 0) return { kind: 'not-comparable' };
  if (codes.value.length !== characters.length) {
    return { kind: 'different-length', characters: characters.length, codes: codes.value.length };
  }
  return {
    kind: 'compared',
    characters: codes.value.map((code, place) => characterAgreement(characters[place] ?? '', code)),
  };
}

/** A character with a Taiwan code of its own takes none from a variant, so that 杰 (2638) is never 傑 (0267). */
function codesByKind(character: string): { own: readonly number[]; variant: readonly number[] } {
  const { taiwanCodes, mainlandCodes, variants } = telegraphTable();
  const taiwan = taiwanCodes.get(character);
  const glyph = glyphVariant(character);
  const glyphCodes = glyph === undefined ? [] : (taiwanCodes.get(glyph) ?? []);
  if (taiwan !== undefined) return { own: taiwan, variant: glyphCodes };
  const variantCodes = (variants.get(character) ?? []).flatMap((other) => taiwanCodes.get(other) ?? []);
  const variant = [...glyphCodes, ...variantCodes];
  const mainland = mainlandCodes.get(character) ?? [];
  // One code for two forms, as 1854 for 恆 and 恒: the Taiwan edition gives it to the other form.
  return { own: mainland.filter((code) => !variant.includes(code)), variant };
}

function fourDigits(code: number): TelegraphCode {
  // A column has ten thousand places: the number has four digits at most.
  return String(code).padStart(4, '0') as TelegraphCode;
}
