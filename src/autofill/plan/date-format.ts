import type { PartialDate } from '../../card/dates.ts';
import type { ControlDescription, FrameDescription } from '../description.ts';
import { monthName } from './date-options.ts';
import {
  countsYearsOfRepublic,
  type DateTemplate,
  fromExample,
  fromMonthExample,
  fromPattern,
  fromRepublicExample,
  spelledOut,
} from './date-template.ts';
import { nearestText } from './main-text.ts';
import { namesHongKongCard } from './number-words.ts';
import { readLabel } from './read-label.ts';

/** What else is on the page and may show how it writes dates. */
export type FormAround = Pick<FrameDescription, 'controls' | 'sections'>;

export const NOTHING_AROUND: FormAround = { controls: [], sections: [] };

/** `Date format: DD-MM-YYYY`: a note for the whole form. */
const DATE_NOTE = /\bdates?\b|日期/iu;

/** How a control wants a date written; nothing where the page gives no evidence of the order of day and month. */
export function dateTemplate(
  control: ControlDescription,
  { controls: neighbours, sections }: FormAround,
): DateTemplate | undefined {
  if (control.inputType === 'date') return 'YYYY-MM-DD';
  if (control.inputType === 'month') return 'YYYY-MM';
  const own = templateOf(control);
  if (own !== undefined) return own;
  if (wordsOf(control).some(countsYearsOfRepublic)) return undefined;
  if (control.takesIsoDate) return 'YYYY-MM-DD';
  for (const neighbour of neighbours) {
    if (neighbour === control || readLabel(nearestText(neighbour)).topic === undefined) continue;
    const template = templateOf(neighbour);
    if (template?.includes('D')) return asLong(asInExample(control, template), control);
  }
  const shown = neighbours.find(showsDate)?.shownDateFormat;
  // An example with the day or the month first contradicts a date that begins with the year.
  if (shown !== undefined && !(shown.startsWith('Y') && ambiguousExample(control)))
    return asInExample(control, shown);
  for (const text of [...sections.map((section) => section.text), ...neighbours.flatMap(notesBefore)]) {
    const template = DATE_NOTE.test(text) ? spelledOut(text) : undefined;
    if (template?.includes('D')) return template;
  }
  const ofLanguage = templateOfLanguage(control.language);
  if (!neighbours.some(asksForHongKongCard)) return ofLanguage;
  // Builders of sites write `en-US` into every page: against such a form it is no evidence.
  return ambiguousExample(control) ?? (ofLanguage?.startsWith('MM') ? undefined : ofLanguage);
}

/** `Dates are day/month/year.`: among the lines before a control one may be for all dates of the form. */
function notesBefore({ before }: ControlDescription): readonly string[] {
  return before
    .slice(1)
    .filter((text) =>
      /^(?:all )?dates? (?:are|is|must|should|format)\b|^(?:所有)?日期(?:格式|一律|均)/iu.test(text),
    );
}

/** A date that the page shows, and not the number of a record that looks like one. */
function showsDate(control: ControlDescription): boolean {
  if (control.shownDateFormat === undefined || control.obstacle === 'hidden') return false;
  return !/\b(?:no|nos|number|ref|reference|id)\b|#|編號|號碼/iu.test(nearestText(control));
}

/** How a control wants a month written that has no day: by its own words or example, and never with a day. */
export function monthTemplate(control: ControlDescription): DateTemplate | undefined {
  if (control.inputType === 'month') return 'YYYY-MM';
  for (const text of wordsOf(control)) {
    const template = spelledOut(text) ?? fromMonthExample(text);
    if (template !== undefined && !template.includes('D')) return withBrackets(control, template);
  }
  return undefined;
}

/** `按身份證所印，包括括號`: the card prints the month in brackets. */
function withBrackets(control: ControlDescription, template: DateTemplate): DateTemplate {
  const isAsked = wordsOf(control).some((text) =>
    /(?<![不毋無勿唔別冇]\S{0,4})(?:連|包括|包埋|連埋)(?:埋|同)?\S{0,2}括[號弧]|(?<!(?:\b(?:not|never|without)\b|n't).{0,12})\b(?:with|includ\w+) (?:the )?(?:brackets|parenthes)/iu.test(
      text,
    ),
  );
  return isAsked && !template.startsWith('(') ? `(${template})` : template;
}

/** Whether a box says itself how a date is typed into it, also one that opens a list or a calendar besides. */
export function saysDateFormat(control: ControlDescription): boolean {
  return control.inputType === 'text' && templateOf(control) !== undefined;
}

/** A form that asks for a Hong Kong identity card is one of Hong Kong, where the day comes first. */
function asksForHongKongCard({ label, before, row, column }: ControlDescription): boolean {
  return [label, before[0] ?? '', column, ...row].some(namesHongKongCard);
}

/** The order of another box, with the separators and the length of the year that the box's own example shows. */
function asInExample(control: ControlDescription, template: DateTemplate): DateTemplate {
  const example = ambiguousExample(control);
  if (example === undefined || template.startsWith('Y')) return template;
  return template.startsWith('M') ? example.replace(/^DD(.)MM/, 'MM$1DD') : example;
}

/** A box for ten characters takes a year of four digits, though another one on the page shows two. */
function asLong(template: DateTemplate, { maxLength }: ControlDescription): DateTemplate {
  const long = template.replace(/Y+/, 'YYYY');
  return long.length === maxLength ? long : template;
}

/** `11-11-1976`: shows the separator, but not whether the day or the month comes first. */
function ambiguousExample(control: ControlDescription): DateTemplate | undefined {
  for (const text of [
    control.placeholder,
    ...control.hints,
    control.after,
    control.label,
    control.before[0] ?? '',
  ]) {
    const match =
      /(?<![\d])\d{2}([./-])\d{2}\1(\d{4}|\d{2})(?!\d)/.exec(text) ??
      // What a mask shows.
      /^([_#])\1([./-])\1{2}\2(\1{4}|\1{2})$/.exec(text.trim())?.slice(1);
    if (match) return `DD${match[1]}MM${match[1]}${match[2]?.length === 4 ? 'YYYY' : 'YY'}`;
  }
  return undefined;
}

function wordsOf(control: ControlDescription): readonly string[] {
  return [
    control.placeholder,
    ...control.hints,
    control.label,
    control.after,
    control.before[0] ?? '',
    control.before[1] ?? '',
    control.column,
    ...control.row,
  ];
}

function templateOf(control: ControlDescription): DateTemplate | undefined {
  for (const text of wordsOf(control)) {
    const template = countsYearsOfRepublic(text)
      ? fromRepublicExample(text)
      : (spelledOut(text) ?? fromExample(text));
    if (template !== undefined) return template;
  }
  return fromPattern(control.pattern);
}

/** A language with a region has one order of dates (`en-HK`, `zh-TW`); one without, such as `en`, has several. */
function templateOfLanguage(language: string): DateTemplate | undefined {
  if (!/-(?:[A-Z]{2})\b/i.test(language) && !/^zh-Hant-HK$/i.test(language)) return undefined;
  try {
    const parts = new Intl.DateTimeFormat(language, {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      calendar: 'gregory',
      numberingSystem: 'latn',
    }).formatToParts(new Date(2000, 11, 31));
    const letters: Readonly<Record<string, string>> = { day: 'DD', month: 'MM', year: 'YYYY' };
    return parts.map(({ type, value }) => letters[type] ?? (type === 'literal' ? value : '')).join('');
  } catch {
    // Not a language tag that the browser knows.
    return undefined;
  }
}

/** The year before the first one of the Republic. */
const FOUNDED = 1911;

/** Writes a date; nothing where the template asks for a part that the card does not print. */
export function formatDate(date: PartialDate, template: DateTemplate): string | undefined {
  const needsDay = /D/.test(template);
  if ((needsDay && date.day === undefined) || (/M/.test(template) && date.month === undefined))
    return undefined;
  const { year, month = 0, day = 0 } = date;
  const yearOfRepublic = year - FOUNDED;
  if (/R/.test(template) && yearOfRepublic < 1) return undefined;
  return template.replace(/D{1,2}|M{1,4}|Y{2,4}|R{2,3}/g, (part) => {
    switch (part) {
      case 'DD':
        return String(day).padStart(2, '0');
      case 'D':
        return String(day);
      case 'MM':
        return String(month).padStart(2, '0');
      case 'M':
        return String(month);
      case 'MMM':
        return monthName(month, 'short');
      case 'MMMM':
        return monthName(month, 'long');
      case 'RR':
        return String(yearOfRepublic);
      case 'RRR':
        return String(yearOfRepublic).padStart(3, '0');
      case 'YY':
        return String(year % 100).padStart(2, '0');
      default:
        return String(year).padStart(4, '0');
    }
  });
}
