import { expectedCheckDigit } from '../../../src/card/check-digit.ts';
import { parseCardNumber } from '../../../src/card/number.ts';
import type { Random } from '../random.ts';

/** Letters seen on cards, with a rough frequency (facts: folk knowledge, not official). */
const ONE_LETTER = [...'AAABBCCCDDDEEEGGGHHKKKKPPPRRRMMMFFSSSYYYZZZNNLJVW'];
const TWO_LETTERS = ['WX', 'WX', 'XA', 'XB', 'XC', 'XD', 'XE', 'XG', 'XH'];

/** `Z683365(5)`: mostly with the right check digit, sometimes with a wrong one, as on the official specimens. */
export function drawNumber(random: Random, chineseName: boolean): string {
  const letters = random.chance(chineseName ? 0.04 : 0.35)
    ? random.pick(TWO_LETTERS)
    : random.pick(ONE_LETTER);
  const text = `${letters}${String(random.integer(0, 999_999)).padStart(6, '0')}`;
  const number = parseCardNumber(text);
  if (!number.ok) throw new Error(`${text} is not a card number`);
  const right = expectedCheckDigit(number.value.body);
  const wrong = [...'0123456789AE'].filter((character) => character !== right);
  return `${text}(${random.chance(0.15) ? random.pick(wrong) : right})`;
}
