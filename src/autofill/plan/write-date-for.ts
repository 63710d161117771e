import type { PartialDate } from '../../card/dates.ts';
import { failure, success } from '../../result.ts';
import type { ControlDescription } from '../description.ts';
import type { Candidate } from './candidates.ts';
import { dateTemplate, type FormAround, formatDate, monthTemplate, saysDateFormat } from './date-format.ts';
import { datePartOption, datePartWords } from './date-options.ts';
import { countsYearsOfRepublic, type DateTemplate } from './date-template.ts';
import type { DatePart } from './topics.ts';
import { hasOptions, optionOf, textOf, type WriteResult } from './write-result.ts';

/** A date in one control. */
export function wholeDate(
  date: PartialDate | undefined,
  control: ControlDescription,
  around: FormAround,
): WriteResult {
  if (date === undefined) return failure('not-read');
  if (control.kind !== 'text' && control.kind !== 'dropdown') return failure('unknown-format');
  const takesTyping =
    control.obstacle !== 'read-only' && (control.kind === 'text' || saysDateFormat(control));
  const template = takesTyping ? templateFor(date, control, around) : undefined;
  if (template === undefined) return calendarDate(date, control);
  const text = formatDate(date, compact(template, control.maxLength));
  if (text === undefined || text === '') return failure('not-read');
  const shown = dateShown(date, template);
  // Boxes that are drawn in sections show blanks (`DD / MM / YYYY`), and read a date without.
  const tight = text.replace(/ ?([./-]) ?/g, '$1');
  // A box that shows the month by its name may take it by its number alone.
  const inNumbers = template.includes(',')
    ? text
    : (formatDate(date, template.replace(/M{3,4}/, 'MM')) ?? text);
  const alternatives = [tight, inNumbers].filter((other) => other !== text);
  const mayOpen = shown?.day !== undefined || control.takesIsoDate || control.opensCalendar;
  return success({ kind: 'text', text, alternatives, ...(shown && mayOpen && { date: shown }) });
}

/** How a box wants a date written: one without a day as a month, unless the box says that it wants a day. */
function templateFor(
  date: PartialDate,
  control: ControlDescription,
  around: FormAround,
): DateTemplate | undefined {
  if (date.day !== undefined) return dateTemplate(control, around);
  const own = monthTemplate(control);
  if (own !== undefined || saysDateFormat(control)) return own ?? dateTemplate(control, around);
  if (control.takesIsoDate) return 'YYYY-MM';
  if (control.opensCalendar) return undefined;
  const template = dateTemplate(control, around);
  return template !== undefined && asksForMonth(control) ? withoutDay(template) : template;
}

/** `年月`, `Month and year`, and no word of a day. */
function asksForMonth({ label, placeholder, hints, before }: ControlDescription): boolean {
  const said = [label, placeholder, ...hints, label === '' ? (before[0] ?? '') : ''].join(' ');
  return (
    /年 ?[/、及和]? ?月(?!.{0,3}日)|\bmonth\b/iu.test(said) && !/\bday\b|月 ?[/、及和]? ?日/iu.test(said)
  );
}

/** `DD/MM/YYYY` -> `MM/YYYY`, `YYYY年MM月DD日` -> `YYYY年MM月`. */
function withoutDay(template: DateTemplate): DateTemplate {
  return template.replace(/^D{1,2}日?[ ./-]*|[ ./-]*D{1,2}日?$/u, '');
}

/** The date that a text says, as far as a calendar beside its box could choose it. */
function dateShown(
  { year, month, day }: PartialDate,
  template: DateTemplate,
): { year: number; month: number; day?: number } | undefined {
  if (month === undefined) return undefined;
  if (!template.includes('D')) return { year, month };
  return day === undefined ? undefined : { year, month, day };
}

/**
 * In a calendar the order of day and month does not matter. Whether a box opens one shows only when it is pressed: the
 * page's side tries, and leaves it as it was where none comes up.
 */
function calendarDate({ year, month, day }: PartialDate, control: ControlDescription): WriteResult {
  const isPlainBox = control.kind === 'text' && /^(?:text|)$/.test(control.inputType);
  // What is drawn as a list, and offers nothing before it is opened, may open one (Webix).
  const isClosed = control.kind === 'dropdown' && control.options.length === 0;
  // Of a month alone the calendars of few boxes know, and those say that they are calendars.
  const mayOpen =
    control.opensCalendar || (day === undefined ? control.takesIsoDate : isPlainBox || isClosed);
  if (!mayOpen || month === undefined) return failure('unknown-format');
  return success({ kind: 'date', year, month, ...(day !== undefined && { day }) });
}

/** A box of eight characters takes `dd/mm/yyyy` only without its separators. */
function compact(template: string, maxLength: number): string {
  if (maxLength === 0 || template.length <= maxLength) return template;
  return template.replace(/[^DMYR]/g, '');
}

/** Which part of a date a want such as `birth-day` is for. */
export function partOf(want: string): DatePart {
  return want.endsWith('day') ? 'day' : want.endsWith('month') ? 'month' : 'year';
}

/** The day, the month or the year of a date. */
export function datePart(
  date: PartialDate | undefined,
  part: DatePart,
  control: ControlDescription,
): WriteResult {
  const number = date?.[part];
  if (number === undefined) return failure('not-read');
  if (hasOptions(control)) return optionOf(datePartOption(control.options, part, number));
  if (control.kind === 'dropdown')
    return success({ kind: 'choose', accepted: [...datePartWords(part, number)] });
  // Taiwan counts the years of the Republic.
  const said = [control.label, control.placeholder, ...control.before];
  if (part === 'year' && said.some(countsYearsOfRepublic))
    return textOf(formatDate({ year: number }, 'RR'), true);
  if (control.inputType === 'number') return textOf(String(number), true);
  const short = part === 'year' && (control.maxLength === 2 || /^yy$/i.test(control.placeholder));
  return textOf(short ? String(number % 100).padStart(2, '0') : String(number).padStart(2, '0'), true);
}

/** One digit of a date. */
export function dateCharacter(date: PartialDate | undefined, box: Candidate['box']): WriteResult {
  if (box?.template === undefined) return failure('unknown-format');
  const digits = date && formatDate(date, box.template);
  return digits === undefined ? failure('not-read') : textOf(digits[box.index], true);
}
