import type { CardNumber, CardNumberBody } from './number.ts';

/** `impossible`: a letter other than A, which no number can have (printed on some official specimens). */
export type CheckDigitVerdict = 'correct' | 'wrong' | 'impossible';

/** A one-letter number is padded on the left with a blank, which counts 36. */
const BLANK_VALUE = 36;
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2] as const;

/**
 * The check character that a number has to carry, `0`-`9` or `A` for ten.
 * Letters count A = 10 to Z = 35; the weighted sum plus the check value is divisible by 11.
 */
export function expectedCheckDigit(body: CardNumberBody): string {
  const padded = body.padStart(WEIGHTS.length, ' ');
  const sum = WEIGHTS.reduce(
    (total, weight, place) => total + weight * characterValue(padded.charAt(place)),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'A' : String(check);
}

/**
 * Evidence, never a reason to rewrite what was read: every official specimen carries a wrong check digit.
 * Cannot see letters eleven apart changed into each other (A/L/W, B/M/X, C/N/Y, D/O/Z, E/P, ...). Absent when the
 * check digit was not read.
 */
export function checkDigitVerdict(number: CardNumber): CheckDigitVerdict | undefined {
  if (number.checkDigit === undefined) return undefined;
  if (!/^[0-9A]$/.test(number.checkDigit)) return 'impossible';
  return number.checkDigit === expectedCheckDigit(number.body) ? 'correct' : 'wrong';
}

export interface CheckDigitAssessment {
  readonly verdict: CheckDigitVerdict;
  readonly printed: string;
  readonly expected: string;
}

/** The verdict with what is printed and what would be right; absent when the check digit was not read. */
export function assessCheckDigit(number: CardNumber): CheckDigitAssessment | undefined {
  const verdict = checkDigitVerdict(number);
  if (verdict === undefined || number.checkDigit === undefined) return undefined;
  return { verdict, printed: number.checkDigit, expected: expectedCheckDigit(number.body) };
}

function characterValue(character: string): number {
  return character === ' ' ? BLANK_VALUE : Number.parseInt(character, 36);
}
