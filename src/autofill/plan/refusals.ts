import { FIELD_NAMES, type FieldName } from '../../card/result.ts';
import type { FillRefusal, FillStep } from '../fill-plan.ts';
import type { NotFilledReason } from '../report.ts';
import type { CardValues } from './card-values.ts';
import { MAIN_FIELDS } from './main-fields.ts';
import type { PlanRequest } from './plan-request.ts';

/** What tells the user most about a field that stands nowhere comes first. */
const MOST_TELLING: readonly NotFilledReason[] = [
  'not-read',
  'low-confidence',
  'already-typed',
  'ambiguous',
  'unknown-format',
  'no-matching-option',
  'read-only',
  'disabled',
  'focus-in-other-section',
  'other-person',
  'hidden',
  'skipped-by-rule',
];

/** Refusals that leave a control without its value, and one line for each field that found no control at all. */
export function oneForEachField(
  { steps, refusals }: { readonly steps: readonly FillStep[]; readonly refusals: readonly FillRefusal[] },
  { values, frames }: Pick<PlanRequest, 'values' | 'frames'>,
  /** The fields that are looked for at all; a site rule names them. */
  named: ReadonlySet<FieldName> = new Set(FIELD_NAMES),
): FillRefusal[] {
  const hasForeignFrame = frames.some(({ description }) => description.hasForeignFrame);
  return FIELD_NAMES.flatMap((field): FillRefusal[] => {
    const own = refusals.filter((line) => line.field === field);
    const filled = steps.some((step) => step.field === field);
    const telling = own.toSorted(
      (one, other) => MOST_TELLING.indexOf(one.reason) - MOST_TELLING.indexOf(other.reason),
    );
    if (filled) return telling.filter(({ reason }) => reason !== 'other-person' && reason !== 'hidden');
    const [first] = telling;
    const isElsewhere = hasForeignFrame && (steps.length === 0 || MAIN_FIELDS.has(field));
    const nowhere: NotFilledReason = isElsewhere ? 'other-origin-frame' : 'no-such-control';
    const missing = named.has(field) ? nowhere : 'not-in-rule';
    return [first ?? { field, reason: wasRead(field, values) ? missing : 'not-read' }];
  });
}

function wasRead(field: FieldName, values: CardValues): boolean {
  const read: Readonly<Record<FieldName, unknown>> = {
    name: values.chineseName,
    name_en: values.englishName,
    sex: values.sex,
    birth_date: values.birthDate,
    number: values.number,
    symbols: values.symbols,
    name_telegraph_code: values.telegraphCodes,
    permanent: values.permanent,
    initial_issue_date: values.firstRegistration,
    issue_date: values.issueDate,
  };
  return read[field] !== undefined;
}
