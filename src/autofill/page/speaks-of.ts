import { monthIn } from './month-names.ts';
import type { WantedDate } from './wanted-date.ts';

const TIME = /\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?/g;

/**
 * Whether the text that a calendar put in says a date: its year with the month and the day beside it, each in a number
 * or word of its own. What begins with the year goes on with the month; else day and month may stand in either order.
 * Of a month without a day, that it says this and nothing else.
 */
export function speaksOf(text: string, date: WantedDate): boolean {
  const { year, month, day } = date;
  const named = monthIn(text.replace(/\d+/g, ' '));
  if (named !== undefined && named !== month) return false;
  const numbers = text.replace(TIME, ' ').match(/\d+/g) ?? [];
  if (day === undefined) return isMonthAlone(numbers, date, named === month);
  if (/^\d{8}$/.test(text.trim())) return inEightDigits(year, month, day).includes(text.trim());
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

/** Whether numbers say a year and its month, which may stand there as a word, and nothing besides. */
function isMonthAlone(numbers: readonly string[], { year, month }: WantedDate, isInWords: boolean): boolean {
  const [first, second, third] = numbers;
  if (third !== undefined) return false;
  const [isMonth, isShort, isLong] = [is(month, 1, 2), is(year % 100, 2), is(year, 4)];
  const isYear = (digits: string | undefined): boolean => isLong(digits) || isShort(digits);
  if (isInWords) return second === undefined && isYear(first);
  return (isYear(first) && isMonth(second)) || (isMonth(first) && isYear(second));
}

/** Tells whether digits are a number, written with so many of them. */
function is(number: number, ...lengths: readonly number[]): (digits: string | undefined) => boolean {
  return (digits) => digits !== undefined && lengths.includes(digits.length) && Number(digits) === number;
}

function inEightDigits(year: number, month: number, day: number): readonly string[] {
  const [mm, dd] = [String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  return [`${year}${mm}${dd}`, `${dd}${mm}${year}`, `${mm}${dd}${year}`];
}
