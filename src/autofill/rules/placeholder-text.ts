import { failure, type Result, success } from '../../result.ts';
import type { CardValues } from '../plan/card-values.ts';
import { formatDate } from '../plan/date-format.ts';
import type { Want } from '../plan/wants.ts';
import { dateForm } from './date-form.ts';
import { type DateWant, dateOf, formText, NAME_FORMS, NUMBER_FORMS } from './form-text.ts';

/** How each value is written where a placeholder names no form: as the card prints it. */
const USUAL_FORMS: Readonly<Partial<Record<Want, string>>> = {
  'birth-date': 'DD-MM-YYYY',
  'issue-date': 'DD-MM-YY',
  'first-registration': 'MM-YY',
  number: 'printed',
  'english-name': 'surname-first',
};

const OTHER_FORMS: Readonly<Partial<Record<Want, readonly string[]>>> = {
  number: NUMBER_FORMS,
  'english-name': NAME_FORMS,
};

/** Days, months and years: which date they are of, and how they are written where nothing else is asked for. */
const DATE_PARTS: Readonly<Partial<Record<Want, { readonly of: DateWant; readonly form: string }>>> = {
  'birth-day': { of: 'birth-date', form: 'DD' },
  'birth-month': { of: 'birth-date', form: 'MM' },
  'birth-year': { of: 'birth-date', form: 'YYYY' },
  'issue-day': { of: 'issue-date', form: 'DD' },
  'issue-month': { of: 'issue-date', form: 'MM' },
  'issue-year': { of: 'issue-date', form: 'YYYY' },
  'first-registration-month': { of: 'first-registration', form: 'MM' },
  'first-registration-year': { of: 'first-registration', form: 'YYYY' },
};

/** One character of many: which of them, only a row of boxes says. */
const OF_A_ROW: ReadonlySet<Want> = new Set([
  'number-character',
  'birth-character',
  'issue-character',
  'telegraph-code-group',
]);

export function canBePlaceholder(want: Want): boolean {
  return !OF_A_ROW.has(want);
}

/** Whether a value can be written in a form. */
export function isFormOf(want: Want, form: string): boolean {
  const part = DATE_PARTS[want];
  if (part !== undefined) return dateForm(form) !== undefined && sameLetters(form, part.form);
  const others = OTHER_FORMS[want];
  if (others !== undefined) return others.includes(form);
  return USUAL_FORMS[want] !== undefined && dateForm(form) !== undefined;
}

function sameLetters(form: string, usual: string): boolean {
  return [...form.toUpperCase()].every((letter) => letter === usual[0]);
}

/** What stands in the place of a placeholder. Choices as the card has them (`M`, `true`), or as `options` calls them. */
export function placeholderText(
  want: Want,
  form: string | undefined,
  values: CardValues,
  options: Readonly<Record<string, string>>,
): Result<string, 'not-read' | 'ambiguous'> {
  if (isDoubtfulSplit(want, values)) return failure('ambiguous');
  const text = textOf(want, form, values);
  if (text === undefined || text === '') return failure('not-read');
  const isChoice = want === 'sex' || want === 'title' || want === 'permanent' || want === 'document-type';
  const mapped = isChoice && Object.hasOwn(options, text) ? options[text] : undefined;
  return success(mapped ?? text);
}

/** A name that nobody can take apart for sure has no surname to give. */
function isDoubtfulSplit(want: Want, { englishName, chineseName }: CardValues): boolean {
  switch (want) {
    case 'english-surname':
    case 'english-given-names':
      return englishName?.kind === 'single-name';
    case 'chinese-surname':
    case 'chinese-given-name':
      return (
        chineseName !== undefined && (chineseName.surname === undefined || chineseName.doubt !== undefined)
      );
    default:
      return false;
  }
}

function textOf(want: Want, form: string | undefined, values: CardValues): string | undefined {
  const part = DATE_PARTS[want];
  if (part !== undefined) {
    const date = dateOf(part.of, values);
    return date && formatDate(date, dateForm(form ?? part.form) ?? part.form);
  }
  const usual = USUAL_FORMS[want];
  if (usual !== undefined) return formText(want, form ?? usual, values);
  const { number, englishName, chineseName } = values;
  const names = englishName?.kind === 'surname-and-given-names' ? englishName : undefined;
  switch (want) {
    case 'number-body':
      return number?.body;
    case 'number-check-digit':
      return number?.checkDigit;
    case 'number-prefix':
      return number?.prefix;
    case 'number-digits':
      return number?.digits;
    case 'number-first-four':
      return number?.body.slice(0, 4);
    case 'english-surname':
      return names?.surname;
    case 'english-given-names':
      return names?.givenNames.join(' ');
    case 'chinese-name':
      return chineseName?.full;
    case 'chinese-surname':
      return chineseName?.surname;
    case 'chinese-given-name':
      return chineseName?.givenName;
    case 'sex':
    case 'title':
      return values.sex;
    case 'permanent':
      return values.permanent?.toString();
    case 'document-type':
      return 'HKID';
    case 'issue-place':
      return number && 'Hong Kong';
    case 'symbols':
      return values.symbols;
    case 'telegraph-code':
      return values.telegraphCodes?.join(' ');
    default:
      return undefined;
  }
}
