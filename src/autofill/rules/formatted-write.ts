import { failure, type Result, success } from '../../result.ts';
import type { ControlDescription } from '../description.ts';
import type { ValueWrite } from '../fill-plan.ts';
import type { CardValues } from '../plan/card-values.ts';
import { findOption } from '../plan/find-option.ts';
import type { Want } from '../plan/wants.ts';
import type { NotFilledReason } from '../report.ts';
import { formText } from './form-text.ts';
import type { FieldRule } from './site-rule.ts';
import { expandTemplate, isTemplate, parseTemplate } from './value-template.ts';

interface Request {
  readonly want: Want;
  readonly control: ControlDescription;
  readonly field: NonNullable<FieldRule>;
  readonly values: CardValues;
  /** One of several boxes that hold the value together: a template is for the whole of it. */
  readonly isPart: boolean;
}

/** Writes a value the way a rule says; nothing where the rule leaves it to the control. */
export function formattedWrite({
  want,
  control,
  field,
  values,
  isPart,
}: Request): Result<ValueWrite, NotFilledReason> | undefined {
  if (field.format !== undefined && isTemplate(field.format))
    return isPart ? undefined : templateWrite(want, control, { ...field, format: field.format }, values);
  if (field.options !== undefined) return optionWrite(want, control, field.options, values);
  // A format is a way of typing: what takes none opens a calendar or a list.
  if (field.format === undefined || control.obstacle === 'read-only') return undefined;
  const text = formText(want, field.format, values);
  if (text === undefined) return undefined;
  return text === '' ? failure('not-read') : success({ kind: 'text', text, alternatives: [] });
}

function optionWrite(
  want: Want,
  control: ControlDescription,
  options: Readonly<Record<string, string>>,
  values: CardValues,
): Result<ValueWrite, NotFilledReason> | undefined {
  const key =
    want === 'permanent' ? values.permanent?.toString() : want === 'document-type' ? 'HKID' : values.sex;
  if (key === undefined) return failure('not-read');
  const wanted = Object.hasOwn(options, key) ? options[key] : undefined;
  return wanted === undefined ? undefined : wantedWrite(control, wanted);
}

/** The text of a template; of a list or choice, the option that reads so. */
function templateWrite(
  want: Want,
  control: ControlDescription,
  { format, options }: NonNullable<FieldRule> & { readonly format: string },
  values: CardValues,
): Result<ValueWrite, NotFilledReason> | undefined {
  const template = parseTemplate(format);
  if (!template.ok) return failure('unknown-format');
  // A box that takes no typing opens a calendar, which asks for no text.
  if (control.obstacle === 'read-only' && /-date$/.test(want)) return undefined;
  const text = expandTemplate(template.value, values, { options });
  if (!text.ok) return text;
  const isTooLong = control.kind === 'text' && control.maxLength > 0 && text.value.length > control.maxLength;
  return isTooLong ? failure('unknown-format') : wantedWrite(control, text.value);
}

function wantedWrite(control: ControlDescription, wanted: string): Result<ValueWrite, NotFilledReason> {
  const isList = control.kind === 'dropdown' || (control.kind === 'text' && control.obstacle === 'read-only');
  if (isList) return success({ kind: 'choose', accepted: [wanted] });
  const byValue = control.options.findIndex(({ value }) => value === wanted);
  const index = byValue >= 0 ? byValue : findOption(control.options, [wanted]);
  if (index !== undefined) return success({ kind: 'option', index });
  return control.kind === 'text' || control.kind === 'spinbutton'
    ? success({ kind: 'text', text: wanted, alternatives: [] })
    : failure('no-matching-option');
}
