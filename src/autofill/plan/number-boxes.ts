import type { ControlDescription } from '../description.ts';
import { normaliseText } from './normalise-text.ts';

/** `A` and `WX`: so many letters stand before the digits. */
const LONGEST_PREFIX = 2;
const FEWEST_LETTERS = 10;

/** Whether a list offers the letters with which a number may begin. */
export function isListOfLetters({ kind, options }: ControlDescription): boolean {
  if (kind !== 'select') return false;
  const letters = options.filter(({ text }) => /^[A-Z]{1,2}$/.test(text));
  return letters.length >= FEWEST_LETTERS && options.length - letters.length <= 2;
}

/** How many characters a box takes: its limit, or what it says of itself; 0 where neither is known. */
export function lengthOfBox(control: ControlDescription): number {
  const { maxLength, placeholder } = control;
  if (isListOfLetters(control)) return LONGEST_PREFIX;
  if (maxLength > 0) return maxLength;
  const label = normaliseText(control.label);
  if (LETTERS.test(label) || /^[A-Z]{1,2}$/.test(placeholder)) return LONGEST_PREFIX;
  if (ONE_CHARACTER.test(label) || /^\d$/.test(placeholder)) return 1;
  if (THREE_DIGITS.test(label)) return 3;
  return SIX_DIGITS.test(label) || /^\d{6}$/.test(placeholder) ? 6 : 0;
}

/** `Character 1`, `pin code 1 of 8`, `第3個字`: what libraries call the boxes of a code. */
const ONE_CHARACTER =
  /^(?:please enter )?(?:(?:verification|pin|otp) ?(?:code)?|otp|pin|code|character|digit|char|box|input) ?#?\d{1,2}(?: ?(?:of|\/) ?\d{1,2})?$|^第 ?\d{1,2} ?(?:位|格|個字|個字元)$/u;
const LETTERS = /^(?:the )?(?:(?:english|leading|prefix|first) )?letters?(?:\(s\))?$|^(?:英文)?字母$/u;
const THREE_DIGITS =
  /^(?:the )?(?:first )?(?:3|three)[- ]?(?:digits?|numbers?)$|^[頭首前]?(?:3|三)(?:個|位)(?:數字|號碼)?$/u;
const SIX_DIGITS = /^(?:the )?(?:6|six)[- ]?(?:digits?|numbers?)$|^(?:6|六)(?:個|位)(?:數字|號碼)?$/u;
