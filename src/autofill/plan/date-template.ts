import { normaliseText } from './normalise-text.ts';

/**
 * A way to write a date, with `DD`, `D`, `MM`, `M`, `MMM`, `MMMM`, `YYYY` and `YY` for its parts; `RR` and `RRR` (three
 * digits) are the year of the Republic, in which Taiwan counts.
 */
export type DateTemplate = string;

const LETTERS =
  /(?<![a-z]|(?<![a-z])[a-z][./-])(d{1,2}|m{1,4}|y{2,4})([\s./-]{0,3})(d{1,2}|m{1,4}|y{2,4})(?:([\s./-]{0,3})(d{1,2}|m{1,4}|y{2,4}))?(?![a-z])/u;

/** `YYYY年MM月DD日` with nothing else between: the units belong to what is written. */
const WITH_UNITS = /(?<![a-z])(?:y{4} ?年 ?m{1,2} ?月 ?d{1,2} ?日|d{1,2} ?日 ?m{1,2} ?月 ?y{4} ?年)/u;

/** `dd/mm/yyyy`, `DDMMYYYY`, `日/月/年`, `MM/YY`, `YYYY年MM月DD日`. */
export function spelledOut(text: string): DateTemplate | undefined {
  // `Month / year of first registration (MM-YY)`: in brackets stands how to write it.
  const [, bracketed] = /[(（]([^()（）]+)[)）]/u.exec(text) ?? [];
  const template = (bracketed === undefined ? undefined : spelledOut(bracketed)) ?? spelledOutPlainly(text);
  return SHORT_EXAMPLE.test(text) ? template?.replace('YYYY', 'YY') : template;
}

/** `日-月-年，例如 05-09-19`: the year in two digits. */
const SHORT_EXAMPLE = /(?<![\d./-])\d{2}([./-])\d{2}\1\d{2}(?![\d./-])/;

function spelledOutPlainly(text: string): DateTemplate | undefined {
  const written = withLetters(normaliseText(text))
    .replace(/\be\.?g\.?/gu, ' ')
    // `日DD/月MM/年YYYY` says it twice.
    .replace(/(?<![dmy])[日月年](?=[dmy]{2,4}(?![a-z]))/gu, '')
    // Over boxes for single digits.
    .replace(/\b(?:[dmy] ){5,7}[dmy]\b/u, (spaced) => spaced.replaceAll(' ', ''))
    // Portuguese and Spanish count `anos`.
    .replace(/(?<=d{1,2}[./-]m{1,2}[./-])a{4}(?![a-z])/u, 'yyyy');
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
    const isWhole = parts.length === 3 || kinds.has('y') || match[0] === plain;
    if (kinds.size === parts.length && kinds.has('m') && isWhole) return match[0].toUpperCase().trim();
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
export function fromExample(text: string): DateTemplate | undefined {
  const day = /\b(\d{1,2})([./ -])(\d{1,2})\2(\d{4})\b/.exec(text);
  if (day) {
    const [first, second] = [Number(day[1]), Number(day[3])];
    const separator = day[2] ?? '/';
    if (first > 12 && first <= 31 && second <= 12) return `DD${separator}MM${separator}YYYY`;
    if (second > 12 && second <= 31 && first <= 12) return `MM${separator}DD${separator}YYYY`;
    return undefined;
  }
  // Two digits of a year, as the card itself prints the date of issue.
  const short = /(?<![\d./-])(\d{2})([./-])(\d{2})\2\d{2}(?![\d./-])/.exec(text);
  if (short && Number(short[1]) > 12 && Number(short[1]) <= 31 && Number(short[3]) <= 12)
    return `DD${short[2]}MM${short[2]}YY`;
  const joined = /(?<!\d)(\d{2})(\d{2})(?:19|20)\d{2}(?!\d)/.exec(text);
  if (joined && Number(joined[1]) > 12 && Number(joined[1]) <= 31 && Number(joined[2]) <= 12)
    return 'DDMMYYYY';
  const year = /\b(?:1[89]|2[01])\d\d([./-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])\b/.exec(text);
  // `2018.3.28` shows a month without a zero, `2018.11.28` either.
  const isPadded = year === null || !/[./-]\d(?!\d)/.test(year[0]);
  if (year) return isPadded ? `YYYY${year[1]}MM${year[1]}DD` : `YYYY${year[1]}M${year[1]}D`;
  const named =
    /\b(\d{1,2})([ ./-])((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\2\d{4}\b/i.exec(text);
  if (named === null) return monthFirst(text);
  const [, dayShown = '', separator = ' ', month = ''] = named;
  return [dayShown.length === 1 ? 'D' : 'DD', month.length > 4 ? 'MMMM' : 'MMM', 'YYYY'].join(separator);
}

/** `Dec 31, 2025`. */
function monthFirst(text: string): DateTemplate | undefined {
  const month =
    /^(?:(?:e\.?g\.?|(?:for )?example|format|例如?)[\s:：.,]*)?((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}) (?:1[3-9]|2\d|3[01]), (?:19|20)\d{2}\W*$/i.exec(
      text,
    )?.[1];
  return month && `${month.length > 4 ? 'MMMM' : 'MMM'} D, YYYY`;
}

/** Whether a text speaks of the years of the Republic, and of no others. */
export function countsYearsOfRepublic(text: string): boolean {
  // The name of the state says nothing of its calendar.
  return /(?<!中[華华])民[國国]/u.test(text) && !/西元|公元|西曆|yyyy/iu.test(text);
}

/** `民國72年7月7日出生，請輸入720707`, `民國 072/07/07`: of a text that counts the years of the Republic. */
export function fromRepublicExample(text: string): DateTemplate | undefined {
  const match = /(?<!\d)(\d{2,3})([./-]?)\d{2}\2\d{2}(?!\d)/.exec(text);
  if (match === null) return undefined;
  const [, year = '', separator = ''] = match;
  return [year.length === 3 ? 'RRR' : 'RR', 'MM', 'DD'].join(separator);
}

/** `01-79`, `06/1996`: an example of a month, of which the card prints no day. */
export function fromMonthExample(text: string): DateTemplate | undefined {
  const [, separator, year] = /(?<![\d./-])(?:0[1-9]|1[0-2])([./-])(\d{4}|\d{2})(?![\d./-])/.exec(text) ?? [];
  if (separator === undefined || year === undefined) return undefined;
  const template = `MM${separator}${'Y'.repeat(year.length)}`;
  // As on the card: `e.g. (06-83)`; a month in brackets by itself is an example in passing.
  return /(?:\be\.?g\.?|例如?|如)[\s:：.]*\(\d{2}[./-]\d{2}\)/iu.test(text) ? `(${template})` : template;
}

/** A pattern tells the order only when it begins with the year, or bounds day and month. */
export function fromPattern(pattern: string): DateTemplate | undefined {
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
