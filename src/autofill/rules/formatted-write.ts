import type { PartialDate } from '../../card/dates.ts';
import { type EnglishName, givenNamesFirst, surnameFirst } from '../../card/names.ts';
import { type CardNumber, formatCardNumber, formatCardNumberWithoutBrackets } from '../../card/number.ts';
import { failure, type Result, success } from '../../result.ts';
import type { ControlDescription } from '../description.ts';
import type { Write } from '../fill-plan.ts';
import type { CardValues } from '../plan/card-values.ts';
import { formatDate } from '../plan/date-format.ts';
import { findOption } from '../plan/find-option.ts';
import type { Want } from '../plan/wants.ts';
import type { NotFilledReason } from '../report.ts';
import { dateForm } from './date-form.ts';
import type { FieldRule } from './site-rule.ts';

interface Request {
  readonly want: Want;
  readonly control: ControlDescription;
  readonly field: NonNullable<FieldRule>;
  readonly values: CardValues;
}

/** Writes a value the way a rule says; nothing where the rule leaves it to the control. */
export function formattedWrite({
  want,
  control,
  field,
  values,
}: Request): Result<Write, NotFilledReason> | undefined {
  if (field.options !== undefined) return optionWrite(want, control, field.options, values);
  // A format is a way of typing: what takes none opens a calendar or a list.
  if (field.format === undefined || control.obstacle === 'read-only') return undefined;
  const text = formattedText(want, field.format, values);
  if (text === undefined) return undefined;
  return text === '' ? failure('not-read') : success({ kind: 'text', text, alternatives: [] });
}

function optionWrite(
  want: Want,
  control: ControlDescription,
  options: Readonly<Record<string, string>>,
  values: CardValues,
): Result<Write, NotFilledReason> | undefined {
  const key =
    want === 'permanent' ? values.permanent?.toString() : want === 'document-type' ? 'HKID' : values.sex;
  if (key === undefined) return failure('not-read');
  const wanted = Object.hasOwn(options, key) ? options[key] : undefined;
  if (wanted === undefined) return undefined;
  const isList = control.kind === 'dropdown' || (control.kind === 'text' && control.obstacle === 'read-only');
  if (isList) return success({ kind: 'choose', accepted: [wanted] });
  const byValue = control.options.findIndex(({ value }) => value === wanted);
  const index = byValue >= 0 ? byValue : findOption(control.options, [wanted]);
  if (index !== undefined) return success({ kind: 'option', index });
  return control.kind === 'text'
    ? success({ kind: 'text', text: wanted, alternatives: [] })
    : failure('no-matching-option');
}

/** An empty text where the value was not read; nothing where the format is not one for this value. */
function formattedText(want: Want, format: string, values: CardValues): string | undefined {
  switch (want) {
    case 'birth-date':
      return dateText(values.birthDate, format);
    case 'issue-date':
      return dateText(values.issueDate, format);
    case 'first-registration':
      return dateText(values.firstRegistration, format);
    case 'number':
      return values.number === undefined ? '' : numberText(values.number, format);
    case 'english-name':
      return values.englishName === undefined ? '' : nameText(values.englishName, format);
    default:
      return undefined;
  }
}

function dateText(date: PartialDate | undefined, format: string): string | undefined {
  const form = dateForm(format);
  return form === undefined ? undefined : ((date && formatDate(date, form)) ?? '');
}

function numberText(number: CardNumber, format: string): string | undefined {
  switch (format) {
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

function nameText(name: EnglishName, format: string): string | undefined {
  const [order = '', ...rest] = format.split(' ');
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
