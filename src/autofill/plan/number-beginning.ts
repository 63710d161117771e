import type { CardNumber } from '../../card/number.ts';
import type { ControlDescription } from '../description.ts';
import { mainText } from './main-text.ts';
import { matchesPattern } from './number-format.ts';
import { digitsAfterLetters } from './number-words.ts';
import { textOf, type WriteResult } from './write-result.ts';

/**
 * How a number begins, as far as a control asks for it: its first four characters, which is what `first 4 digits` means in
 * Hong Kong, too; the letters and so many digits where it says so; four digits where it takes nothing else.
 */
export function numberBeginning(number: CardNumber, control: ControlDescription): WriteResult {
  const texts = [mainText(control), control.placeholder, ...control.hints];
  const characters = number.body.slice(0, 4);
  const digits = number.digits.slice(0, 4);
  const count = texts.map(digitsAfterLetters).find((said) => said !== undefined);
  const asked = count === undefined ? characters : number.prefix + number.digits.slice(0, count);
  const takes = (text: string) =>
    (control.maxLength === 0 || text.length <= control.maxLength) && matchesPattern(text, control.pattern);
  // It may only be a keyboard that was chosen without a thought of the letter.
  const speaksOfLetters = texts.some((text) => /letter|character|alphabet|字母|字元|英文/iu.test(text));
  if (control.inputMode === 'numeric' && !speaksOfLetters)
    return textOf(takes(digits) ? digits : undefined, true);
  return textOf([asked, characters, digits].find(takes), true);
}
