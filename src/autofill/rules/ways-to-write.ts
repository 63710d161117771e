import type { PartialDate } from '../../card/dates.ts';
import { type EnglishName, givenNamesFirst, surnameFirst } from '../../card/names.ts';
import { type CardNumber, formatCardNumber, formatCardNumberWithoutBrackets } from '../../card/number.ts';
import type { CardValues } from '../plan/card-values.ts';
import { formatDate } from '../plan/date-format.ts';
import type { RuleTarget } from './site-rule.ts';

/** One way in which a person may write a value of the card, as a rule would say it. */
export interface WayToWrite {
  readonly target: RuleTarget;
  /** The rule's `format` for it; absent where the value has but one form. */
  readonly format?: string;
  readonly text: string;
}

/** A shorter text stands in too many boxes by chance. */
const SHORTEST = 2;

const DATE_FORMS = ['DD/MM/YYYY', 'DD-MM-YYYY', 'DD.MM.YYYY', 'YYYY-MM-DD', 'YYYY/MM/DD', 'YYYYMMDD'].concat([
  'DDMMYYYY',
  'MM/DD/YYYY',
  'DD/MM/YY',
  'DD-MM-YY',
  'D/M/YYYY',
  'D MMM YYYY',
  'DD MMM YYYY',
  'YYYY年M月D日',
]);
const MONTH_FORMS = ['MM/YYYY', 'MM-YYYY', 'YYYY-MM', 'YYYY/MM', 'MM-YY', 'MM/YY'];

/** How the values of a card that are told apart by their text may be written. Sexes, days and single digits are not. */
export function waysToWrite(values: CardValues): readonly WayToWrite[] {
  const { chineseName, englishName, number, telegraphCodes } = values;
  const plain = (target: RuleTarget, text: string | undefined): WayToWrite[] =>
    text === undefined ? [] : [{ target, text }];
  const ways = [
    ...plain('name', chineseName?.full),
    ...plain('chinese-given-name', chineseName?.givenName),
    ...(englishName ? nameWays(englishName) : []),
    ...(number ? numberWays(number) : []),
    ...dateWays('birth_date', values.birthDate, DATE_FORMS),
    ...dateWays('issue_date', values.issueDate, DATE_FORMS),
    ...dateWays('initial_issue_date', values.firstRegistration, MONTH_FORMS),
    ...plain('symbols', values.symbols),
    ...plain('name_telegraph_code', telegraphCodes?.join(' ')),
    ...plain('name_telegraph_code', telegraphCodes?.join('')),
  ];
  return ways.filter(({ text }) => text.length >= SHORTEST);
}

function nameWays(name: EnglishName): WayToWrite[] {
  const target = 'name_en';
  const forms = {
    'surname-first': surnameFirst(name),
    'surname-first-no-comma': surnameFirst(name).replace(', ', ' '),
    'given-names-first': givenNamesFirst(name),
  };
  const parts: WayToWrite[] =
    name.kind === 'single-name'
      ? []
      : [
          { target: 'english-surname', text: name.surname },
          { target: 'english-given-names', text: name.givenNames.join(' ') },
        ];
  return [
    ...Object.entries(forms).map(([format, text]) => ({ target, format, text }) as const),
    ...Object.entries(forms).map(
      ([format, text]) => ({ target, format: `${format} upper-case`, text: text.toUpperCase() }) as const,
    ),
    ...parts,
  ];
}

function numberWays(number: CardNumber): WayToWrite[] {
  return [
    { target: 'number', format: 'printed', text: formatCardNumber(number) },
    { target: 'number', format: 'plain', text: formatCardNumberWithoutBrackets(number) },
    { target: 'number', format: 'body', text: number.body },
    { target: 'number-digits', text: number.digits },
    { target: 'number-first-four', text: number.body.slice(0, 4) },
  ];
}

function dateWays(target: RuleTarget, date: PartialDate | undefined, forms: readonly string[]): WayToWrite[] {
  return forms.flatMap((format) => {
    const text = date && formatDate(date, format);
    return text === undefined ? [] : [{ target, format, text }];
  });
}
