import type { PartialDate } from '../../card/dates.ts';
import { type EnglishName, givenNamesFirst, surnameFirst } from '../../card/names.ts';
import { type CardNumber, formatCardNumber, formatCardNumberWithoutBrackets } from '../../card/number.ts';
import type { CardValues } from '../plan/card-values.ts';
import { formatDate } from '../plan/date-format.ts';
import type { Want } from '../plan/wants.ts';
import { dateForm } from './date-form.ts';

/** The forms of a card's number. */
export const NUMBER_FORMS = ['printed', 'plain', 'body'] as const;

/** The forms of an English name; ` upper-case` may follow each. */
export const NAME_FORMS = ['surname-first', 'surname-first-no-comma', 'given-names-first'] as const;

export type DateWant = 'birth-date' | 'issue-date' | 'first-registration';

/**
 * A value in one of the forms that rules know. An empty text where the value was not read; nothing where the form is
 * not one for this value.
 */
export function formText(want: Want, form: string, values: CardValues): string | undefined {
  switch (want) {
    case 'birth-date':
    case 'issue-date':
    case 'first-registration':
      return dateText(dateOf(want, values), form);
    case 'number':
      return values.number === undefined ? '' : numberText(values.number, form);
    case 'english-name':
      return values.englishName === undefined ? '' : nameText(values.englishName, form);
    default:
      return undefined;
  }
}

export function dateOf(want: DateWant, values: CardValues): PartialDate | undefined {
  switch (want) {
    case 'birth-date':
      return values.birthDate;
    case 'issue-date':
      return values.issueDate;
    case 'first-registration':
      return values.firstRegistration;
  }
}

function dateText(date: PartialDate | undefined, text: string): string | undefined {
  const form = dateForm(text);
  return form === undefined ? undefined : ((date && formatDate(date, form)) ?? '');
}

function numberText(number: CardNumber, form: string): string | undefined {
  switch (form) {
    case 'printed':
      return formatCardNumber(number);
    case 'plain':
      return formatCardNumberWithoutBrackets(number);
    case 'body':
      return number.body;
    default:
      return undefined;
  }
}

function nameText(name: EnglishName, form: string): string | undefined {
  const [order = '', ...rest] = form.split(' ');
  const text =
    order === 'surname-first'
      ? surnameFirst(name)
      : order === 'surname-first-no-comma'
        ? surnameFirst(name).replace(', ', ' ')
        : order === 'given-names-first'
          ? givenNamesFirst(name)
          : undefined;
  return rest.includes('upper-case') ? text?.toUpperCase() : text;
}
