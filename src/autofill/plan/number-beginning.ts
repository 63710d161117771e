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
  if (control.inputMode === 'numeric') return textOf(takes(digits) ? digits : undefined, true);
  return textOf([asked, characters, digits].find(takes), true);
}
