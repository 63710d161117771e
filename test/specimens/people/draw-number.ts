import type { Random } from '../random.ts';

/** Letters seen on cards, with a rough frequency (facts: folk knowledge, not official). */
const ONE_LETTER = [...'AAABBCCCDDDEEEGGGHHKKKKPPPRRRMMMFFSSSYYYZZZNNLJVW'];
const TWO_LETTERS = ['WX', 'WX', 'XA', 'XB', 'XC', 'XD', 'XE', 'XG', 'XH'];

/** `Z683365(5)`: mostly with the right check digit, sometimes with a wrong one, as on the official specimens. */
export function drawNumber(random: Random, chineseName: boolean): string {
  const letters = random.chance(chineseName ? 0.04 : 0.35)
    ? random.pick(TWO_LETTERS)
    : random.pick(ONE_LETTER);
  const digits = String(random.integer(0, 999_999)).padStart(6, '0');
  const right = checkDigit(letters, digits);
  const printed = random.chance(0.15) ? random.pick([...'0123456789AE'].filter((c) => c !== right)) : right;
  return `${letters}${digits}(${printed})`;
}

function checkDigit(letters: string, digits: string): string {
  const values = [...letters.padStart(2, ' ')].map((c) => (c === ' ' ? 36 : c.charCodeAt(0) - 55));
  const sum = [...values, ...[...digits].map(Number)].reduce(
    (total, value, at) => total + value * (9 - at),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'A' : String(check);
}
