import type { FieldName } from '../../card/result.ts';
import type { FillPlan, FillStep } from '../fill-plan.ts';
import type { NotFilledReason } from '../report.ts';
import { MAIN_FIELDS } from './main-fields.ts';

/**
 * Milliseconds that a page may take to show what a choice asks for: the boxes for a number nearly always follow the
 * choice of its document, and pages often ask their server first; other choices seldom lead to more.
 */
const PATIENCE = { documentChosen: 2000, otherChoice: 800 } as const;

/** What a box may be refused for that is to come, or to be shown. */
const NOT_THERE_YET: ReadonlySet<NotFilledReason> = new Set([
  'no-such-control',
  'other-origin-frame',
  'hidden',
]);
/** A form in one language asks for one of them. */
const NAMES: ReadonlySet<FieldName> = new Set(['name', 'name_en']);

/**
 * How long to wait, in milliseconds, for the form to grow after a plan was written: not at all where nothing new is
 * chosen, or where every main field that was read has its box.
 * @param earlier the plans that were written before: what they chose has had its time.
 */
export function growthPatience(plan: FillPlan, earlier: readonly FillPlan[]): number {
  const known = new Set(earlier.flatMap(({ steps }) => steps.map(({ controlId }) => controlId)));
  const choices = plan.steps.filter((step) => isChoice(step) && !known.has(step.controlId));
  if (choices.length === 0) return 0;
  if (choices.some(({ field }) => field === 'number') && !hasNumberBox(plan)) return PATIENCE.documentChosen;
  const missing = plan.refusals.flatMap(({ field, reason }) =>
    MAIN_FIELDS.has(field) && NOT_THERE_YET.has(reason) ? [field] : [],
  );
  const hasName = plan.steps.some(({ field }) => NAMES.has(field));
  const isMissing = missing.some((field) => !(hasName && NAMES.has(field)));
  return isMissing ? PATIENCE.otherChoice : 0;
}

function hasNumberBox({ steps }: FillPlan): boolean {
  return steps.some((step) => step.field === 'number' && !isChoice(step));
}

/** Only what is chosen makes a form grow. */
export function isChoice({ write }: FillStep): boolean {
  return write.kind !== 'text' && write.kind !== 'date';
}
