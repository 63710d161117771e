import type { ControlOption } from '../description.ts';
import { datePartOf } from './date-part-of.ts';
import { normaliseText } from './normalise-text.ts';
import type { DatePart } from './topics.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const CHINESE_MONTHS = [
  '一月',
  '二月',
  '三月',
  '四月',
  '五月',
  '六月',
  '七月',
  '八月',
  '九月',
  '十月',
  '十一月',
  '十二月',
];

/** Which part of a date a list of options offers, from its numbers alone. */
export function datePartOfOptions(options: readonly ControlOption[]): DatePart | undefined {
  const real = options.filter(({ text }) => text !== '');
  if (real.length < 3) return undefined;
  if (MONTHS.every((_, index) => monthIndex(real, index + 1) !== undefined) && real.length <= 14)
    return 'month';
  const prompt = promptPart(real[0]);
  const numbers = real.map(({ text }) => leadingNumber(text)).filter((number) => number !== undefined);
  if (numbers.length < real.length - 1) return undefined;
  const years = numbers.filter((number) => number >= 1900 && number <= 2100);
  if (years.length >= 3 && years.length >= numbers.length - 1) return 'year';
  const highest = Math.max(...numbers);
  const days = numbers.filter((number) => number >= 1);
  if (highest >= 28 && highest <= 31 && days.length === highest) return 'day';
  return numbers.length === real.length - 1 ? prompt : undefined;
}

/** `日`, `Day`, `YYYY`: the first option of a short list may say what the others are. */
function promptPart(first: ControlOption | undefined): DatePart | undefined {
  return /\d/.test(first?.text ?? '') ? undefined : datePartOf(normaliseText(first?.text ?? ''));
}

/** Index of the option for a number of a day, month (from 1) or year. What the option shows decides, not its value. */
export function datePartOption(
  options: readonly ControlOption[],
  part: DatePart,
  number: number,
): number | undefined {
  if (part === 'month') return monthIndex(options, number);
  const exact = indexesOf(options, ({ text }) => leadingNumber(text) === number);
  if (exact.length === 1) return exact[0];
  if (part === 'year') {
    const short = indexesOf(
      options,
      ({ text }) => /^'?\d{2}$/.test(text.trim()) && leadingNumber(text) === number % 100,
    );
    if (short.length === 1) return short[0];
  }
  const byValue = indexesOf(options, ({ text, value }) => text === '' && leadingNumber(value) === number);
  return byValue.length === 1 ? byValue[0] : undefined;
}

/** The texts by which a dropdown that is still closed may show a part of a date. */
export function datePartWords(part: DatePart, number: number): readonly string[] {
  const plain = String(number);
  const padded = plain.padStart(2, '0');
  const suffix = { day: '日', month: '月', year: '年' }[part];
  const numeric = [plain, padded, `${plain}${suffix}`, `${padded}${suffix}`];
  if (part !== 'month') return numeric;
  const name = MONTHS[number - 1] ?? '';
  return [name, name.slice(0, 3), ...numeric, CHINESE_MONTHS[number - 1] ?? ''];
}

export function monthName(month: number, length: 'short' | 'long'): string {
  const name = MONTHS[month - 1] ?? '';
  const whole = name.charAt(0).toUpperCase() + name.slice(1);
  return length === 'long' ? whole : whole.slice(0, 3);
}

function monthIndex(options: readonly ControlOption[], month: number): number | undefined {
  const name = MONTHS[month - 1] ?? '';
  const readings = [
    ({ text }: ControlOption) =>
      monthWords(text).some(
        (word) => word === name || word === name.slice(0, 3) || (month === 9 && word === 'sept'),
      ),
    ({ text }: ControlOption) => normaliseText(text).startsWith(CHINESE_MONTHS[month - 1] ?? ''),
    ({ text }: ControlOption) => leadingNumber(text) === month,
  ];
  for (const reading of readings) {
    const found = indexesOf(options, reading);
    if (found.length === 1) return found[0];
  }
  return undefined;
}

function monthWords(text: string): readonly string[] {
  return normaliseText(text).match(/[a-z]+/g) ?? [];
}

function indexesOf(options: readonly ControlOption[], fits: (option: ControlOption) => boolean): number[] {
  return options.flatMap((option, index) => (!option.disabled && fits(option) ? [index] : []));
}

/**
 * `03`, `3日`, `1985年`, `'85`: the number a text begins with, if nothing but a unit follows; of `民國74年（西元1985年）`
 * the year of our era.
 */
function leadingNumber(text: string): number | undefined {
  const ofOurEra = /(?:西元|西曆|公元|公曆) ?(\d{4})/u.exec(text)?.[1];
  if (ofOurEra !== undefined) return Number(ofOurEra);
  const match = /^'?(\d{1,4})\s*(?:st|nd|rd|th|日|號|号|月|年|\(.*\))?$/.exec(normaliseText(text));
  return match?.[1] === undefined ? undefined : Number(match[1]);
}
