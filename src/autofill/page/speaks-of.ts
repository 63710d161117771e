import { monthIn } from './month-names.ts';
import type { WantedDate } from './wanted-date.ts';

const TIME = /\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?/g;

/**
 * Whether the text that a calendar put in says a date: its year with the month and the day beside it, each in a number
 * or word of its own. What begins with the year goes on with the month; else day and month may stand in either order.
 */
export function speaksOf(text: string, date: WantedDate): boolean {
  const { year, month, day } = date;
  if (/^\d{8}$/.test(text.trim())) return inEightDigits(date).includes(text.trim());
  const named = monthIn(text.replace(/\d+/g, ' '));
  if (named !== undefined && named !== month) return false;
  const numbers = text.replace(TIME, ' ').match(/\d+/g) ?? [];
  // A month in another language is a word that nobody here knows.
  const isUnknownWord = named === undefined && numbers.length === 2 && /\p{L}{3}/u.test(text);
  const isInWords = named === month || isUnknownWord;
  const isLong = numbers.some((number) => number.length === 4);
  const isYear = isLong ? is(year, 4) : is(year % 100, 2);
  const [isMonth, isDay] = [is(month, 1, 2), is(day, 1, 2)];
  return numbers.some((number, place) => {
    if (!isYear(number)) return false;
    const [farther, before, after, later] = [-2, -1, 1, 2].map((step) => numbers[place + step]);
    if (isInWords && (isDay(before) || isDay(after))) return true;
    if (isMonth(after) && isDay(later)) return true;
    return (isDay(farther) && isMonth(before)) || (isMonth(farther) && isDay(before));
  });
}

/** Tells whether digits are a number, written with so many of them. */
function is(number: number, ...lengths: readonly number[]): (digits: string | undefined) => boolean {
  return (digits) => digits !== undefined && lengths.includes(digits.length) && Number(digits) === number;
}

function inEightDigits({ year, month, day }: WantedDate): readonly string[] {
  const [mm, dd] = [String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  return [`${year}${mm}${dd}`, `${dd}${mm}${year}`, `${mm}${dd}${year}`];
}
