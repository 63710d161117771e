import type { CardValues } from '../plan/card-values.ts';
import { formText, NAME_FORMS, NUMBER_FORMS } from './form-text.ts';
import type { RuleTarget } from './site-rule.ts';
import { wholeWant } from './target-wants.ts';

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
  const plain = (target: RuleTarget, text = ''): WayToWrite[] => [{ target, text }];
  const inForms = (target: RuleTarget, forms: readonly string[]): WayToWrite[] =>
    forms.map((format) => ({ target, format, text: formText(wholeWant(target), format, values) ?? '' }));
  const ways = [
    ...plain('name', chineseName?.full),
    ...plain('chinese-given-name', chineseName?.givenName),
    ...inForms('name_en', NAME_FORMS),
    ...inForms(
      'name_en',
      NAME_FORMS.map((form) => `${form} upper-case`),
    ),
    ...(englishName && englishName.kind !== 'single-name'
      ? [
          ...plain('english-surname', englishName.surname),
          ...plain('english-given-names', englishName.givenNames.join(' ')),
        ]
      : []),
    ...inForms('number', NUMBER_FORMS),
    ...plain('number-digits', number?.digits),
    ...plain('number-first-four', number?.body.slice(0, 4)),
    ...inForms('birth_date', DATE_FORMS),
    ...inForms('issue_date', DATE_FORMS),
    ...inForms('initial_issue_date', MONTH_FORMS),
    ...plain('symbols', values.symbols),
    ...plain('name_telegraph_code', telegraphCodes?.join(' ')),
    ...plain('name_telegraph_code', telegraphCodes?.join('')),
  ];
  return ways.filter(({ text }) => text.length >= SHORTEST);
}
