import { failure, type Result, success } from '../result.ts';

/** A date of which the day, or the day and the month, may not be known. Never filled up with a first of January. */
export type PartialDate =
  | { readonly year: number; readonly month: number; readonly day: number }
  | { readonly year: number; readonly month: number; readonly day?: never }
  | { readonly year: number; readonly month?: never; readonly day?: never };

/** A date of which everything is known: today, the limits of an edition. Months count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type DateFailure = 'empty' | 'malformed' | 'not-in-the-calendar';

/** Registration of persons began in Hong Kong in 1949. */
const FIRST_REGISTRATION_YEAR = 1949;

/** Date of birth: `DD-MM-YYYY`, or `MM-YYYY` or `YYYY` where the day, or day and month, are not known. */
export function parseBirthDate(text: string): Result<PartialDate, DateFailure> {
  const compact = compactDate(text);
  if (compact === '') return failure('empty');
  const match = /^(?:(?:(\d{2})-)?(\d{2})-)?(\d{4})$/.exec(compact);
  if (match === null) return failure('malformed');
  return calendarDate(Number(match[3]), numberOrNothing(match[2]), numberOrNothing(match[1]));
}

/**
 * Date of issue, `DD-MM-YY`. Smart cards exist since 2003 only, so the century is always the 21st.
 */
export function parseIssueDate(text: string): Result<PartialDate, DateFailure> {
  const compact = compactDate(text);
  if (compact === '') return failure('empty');
  const match = /^(\d{2})-(\d{2})-(\d{2})$/.exec(compact);
  if (match === null) return failure('malformed');
  return calendarDate(2000 + Number(match[3]), Number(match[2]), Number(match[1]));
}

/**
 * Month of first registration, `(MM-YY)`. Registration began in 1949, which settles the century of every card issued
 * before 2049; for later ones it is the latest year that is not after the issue date.
 */
export function parseFirstRegistration(text: string, issue?: PartialDate): Result<PartialDate, DateFailure> {
  const compact = compactDate(text).replace(/[()]/g, '');
  if (compact === '') return failure('empty');
  const match = /^(\d{2})-(\d{2})$/.exec(compact);
  if (match === null) return failure('malformed');
  return calendarDate(placeInCentury(Number(match[2]), Number(match[1]), issue), Number(match[1]));
}

/** `1985-06-03`, `1985-06` or `1985`. */
export function isoDate(date: PartialDate): string {
  return [String(date.year).padStart(4, '0'), twoDigits(date.month), twoDigits(date.day)]
    .filter((part) => part !== undefined)
    .join('-');
}

/**
 * Whether one date lies before the other; `undetermined` when the unknown parts could make it either.
 * `same` means that all which is known of both is equal.
 */
export function comparePartialDates(
  one: PartialDate,
  other: PartialDate,
): 'before' | 'same' | 'after' | 'undetermined' {
  const pairs = [
    [one.year, other.year],
    [one.month, other.month],
    [one.day, other.day],
  ] as const;
  for (const [left, right] of pairs) {
    if (left === undefined && right === undefined) return 'same';
    if (left === undefined || right === undefined) return 'undetermined';
    if (left !== right) return left < right ? 'before' : 'after';
  }
  return 'same';
}

/** Full years between two dates; absent when the unknown parts of the birth date leave two answers. */
export function fullYearsBetween(birth: PartialDate, later: PartialDate): number | undefined {
  const years = later.year - birth.year;
  if (years < 0) return undefined;
  const birthday = { ...birth, year: later.year };
  const order = comparePartialDates(birthday, later);
  if (order === 'undetermined' || (order === 'same' && birth.day === undefined)) return undefined;
  return order === 'after' ? (years === 0 ? undefined : years - 1) : years;
}

/** The date in Hong Kong, which keeps UTC+8 all year. */
export function dateInHongKong(instant: Date): CalendarDate {
  const shifted = new Date(instant.getTime() + 8 * 60 * 60 * 1000);
  return { year: shifted.getUTCFullYear(), month: shifted.getUTCMonth() + 1, day: shifted.getUTCDate() };
}

function placeInCentury(twoDigitYear: number, month: number, issue: PartialDate | undefined): number {
  const sinceRegistrationBegan = (twoDigitYear < FIRST_REGISTRATION_YEAR - 1900 ? 2000 : 1900) + twoDigitYear;
  const latest = 2000 + twoDigitYear;
  if (issue === undefined || comparePartialDates({ year: latest, month }, issue) === 'after') {
    return sinceRegistrationBegan;
  }
  return latest;
}

function compactDate(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[/.‐-―−]/g, '-');
}

function calendarDate(year: number, month?: number, day?: number): Result<PartialDate, DateFailure> {
  if (month === undefined) return year > 0 ? success({ year }) : failure('not-in-the-calendar');
  if (year < 1 || month < 1 || month > 12) return failure('not-in-the-calendar');
  if (day === undefined) return success({ year, month });
  return day >= 1 && day <= daysInMonth(year, month)
    ? success({ year, month, day })
    : failure('not-in-the-calendar');
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function numberOrNothing(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function twoDigits(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value).padStart(2, '0');
}
