import type { PartialDate } from '../../card/dates.ts';
import type { ControlDescription, FrameDescription } from '../description.ts';
import { monthName } from './date-options.ts';
import { normaliseText } from './normalise-text.ts';
import { namesHongKongCard } from './number-words.ts';
import { readLabel } from './read-label.ts';

/** A way to write a date, with `DD`, `D`, `MM`, `M`, `MMM`, `MMMM`, `YYYY` and `YY` for its parts. */
export type DateTemplate = string;

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
  if (control.takesIsoDate) return 'YYYY-MM-DD';
  for (const neighbour of neighbours) {
    if (neighbour === control || readLabel(neighbour.label).topic === undefined) continue;
    const template = templateOf(neighbour);
    if (template?.includes('D')) return template;
  }
  for (const { text } of sections) {
    const template = DATE_NOTE.test(text) ? spelledOut(text) : undefined;
    if (template?.includes('D')) return template;
  }
  const ofLanguage = templateOfLanguage(control.language);
  if (!neighbours.some(asksForHongKongCard)) return ofLanguage;
  // Builders of sites write `en-US` into every page: against such a form it is no evidence.
  return ambiguousExample(control) ?? (ofLanguage?.startsWith('MM') ? undefined : ofLanguage);
}

/** Whether a box says itself how a date is typed into it, also one that opens a list or a calendar besides. */
export function saysDateFormat(control: ControlDescription): boolean {
  return control.inputType === 'text' && templateOf(control) !== undefined;
}

/** A form that asks for a Hong Kong identity card is one of Hong Kong, where the day comes first. */
function asksForHongKongCard({ label, before, row, column }: ControlDescription): boolean {
  return [label, before[0] ?? '', column, ...row].some(namesHongKongCard);
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
    const match = /(?<![\d])\d{2}([./-])\d{2}\1(\d{4}|\d{2})(?!\d)/.exec(text);
    if (match) return `DD${match[1]}MM${match[1]}${match[2]?.length === 4 ? 'YYYY' : 'YY'}`;
  }
  return undefined;
}

function templateOf(control: ControlDescription): DateTemplate | undefined {
  const texts = [
    control.placeholder,
    ...control.hints,
    control.label,
    control.after,
    control.before[0] ?? '',
    control.before[1] ?? '',
    control.column,
    ...control.row,
  ];
  for (const text of texts) {
    const template = spelledOut(text) ?? fromExample(text);
    if (template !== undefined) return template;
  }
  return fromPattern(control.pattern);
}

const LETTERS =
  /(?<![a-z])(d{1,2}|m{1,4}|y{2,4})([\s./-]{0,3})(d{1,2}|m{1,4}|y{2,4})(?:([\s./-]{0,3})(d{1,2}|m{1,4}|y{2,4}))?(?![a-z])/u;

/** `YYYY年MM月DD日` with nothing else between: the units belong to what is written. */
const WITH_UNITS = /(?<![a-z])(?:y{4} ?年 ?m{1,2} ?月 ?d{1,2} ?日|d{1,2} ?日 ?m{1,2} ?月 ?y{4} ?年)/u;

/** `dd/mm/yyyy`, `DDMMYYYY`, `日/月/年`, `MM/YY`, `YYYY年MM月DD日`. */
function spelledOut(text: string): DateTemplate | undefined {
  const written = withLetters(normaliseText(text));
  const units = WITH_UNITS.exec(written)?.[0];
  if (units !== undefined) return units.toUpperCase();
  const plain = written
    .replace(/([日月年])\1+/gu, '$1')
    .replace(/(d{1,2}) ?日|(m{1,2}) ?月|(y{2,4}) ?年/gu, '$1$2$3')
    .replace(/\bmon\b(?=\W+y)|(?<=d\W+)\bmon\b/u, 'mmm')
    .replace(/\bday\b(?=\W+month|\W*$)/u, 'dd')
    .replace(/\bmonth\b(?=\W+(?:day|dd|year))/u, 'mm')
    .replace(/\byear\b(?=\W*$|\W+month)/u, 'yyyy');
  const match = LETTERS.exec(plain);
  if (match) {
    const parts = [match[1], match[3], match[5]].filter((part) => part !== undefined);
    const kinds = new Set(parts.map((part) => part[0]));
    if (kinds.size === parts.length && kinds.has('m') && (parts.length === 3 || kinds.has('y')))
      return match[0].toUpperCase().trim();
  }
  const chinese = /(日|月|年)([\s./-]{0,3})(日|月|年)([\s./-]{0,3})(日|月|年)/u.exec(plain);
  if (!chinese || chinese[2] === '') return undefined;
  const letters: Readonly<Record<string, string>> = { 日: 'DD', 月: 'MM', 年: 'YYYY' };
  return chinese[0].replace(/[日月年]/gu, (character) => letters[character] ?? character);
}

/** `日日-月月-年年`: as many characters as are typed, so that the year has two. */
function withLetters(text: string): string {
  if (!/(?<!年)年年(?!年)/u.test(text)) return text;
  return text.replace(/年年/gu, 'yy').replace(/月月/gu, 'mm').replace(/日日/gu, 'dd');
}

/** `31/12/1990`: an example of which the day can only be the day. */
function fromExample(text: string): DateTemplate | undefined {
  const day = /\b(\d{1,2})([./ -])(\d{1,2})\2(\d{4})\b/.exec(text);
  if (day) {
    const [first, second] = [Number(day[1]), Number(day[3])];
    const separator = day[2] ?? '/';
    if (first > 12 && first <= 31 && second <= 12) return `DD${separator}MM${separator}YYYY`;
    if (second > 12 && second <= 31 && first <= 12) return `MM${separator}DD${separator}YYYY`;
    return undefined;
  }
  const year = /\b\d{4}([./-])\d{2}\1\d{2}\b/.exec(text);
  if (year) return `YYYY${year[1]}MM${year[1]}DD`;
  const named =
    /\b\d{1,2}([ ./-])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\1\d{4}\b/i.exec(text);
  return named ? `DD${named[1]}MMM${named[1]}YYYY` : undefined;
}

/** A pattern tells the order only when it begins with the year, or bounds day and month. */
function fromPattern(pattern: string): DateTemplate | undefined {
  const year = String.raw`(?:\\d\{4\}|\[0-9\]\{4\}|\(?(?:19\|20|\[12\]\\d)\)?.{0,12}?)`;
  const iso = new RegExp(String.raw`^\^?\(?${year}\)?([-/.]|\\[-/.])`).exec(pattern);
  if (iso) {
    const separator = (iso[1] ?? '-').replace('\\', '');
    return `YYYY${separator}MM${separator}DD`;
  }
  const dayFirst = /^\^?\(?(?:0\??\[1-9\]|\(0\[1-9\]|0\[1-9\])[^-/.]*3\[0(?:1|-1)\]\)*\\?([-/.])/.exec(
    pattern,
  );
  if (dayFirst) return `DD${dayFirst[1]}MM${dayFirst[1]}YYYY`;
  return undefined;
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

/** Writes a date; nothing where the template asks for a part that the card does not print. */
export function formatDate(date: PartialDate, template: DateTemplate): string | undefined {
  const needsDay = /D/.test(template);
  if ((needsDay && date.day === undefined) || (/M/.test(template) && date.month === undefined))
    return undefined;
  const { year, month = 0, day = 0 } = date;
  return template.replace(/D{1,2}|M{1,4}|Y{2,4}/g, (part) => {
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
      case 'YY':
        return String(year % 100).padStart(2, '0');
      default:
        return String(year).padStart(4, '0');
    }
  });
}
