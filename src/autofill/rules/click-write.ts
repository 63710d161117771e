import { failure, type Result, success } from '../../result.ts';
import type { ControlDescription } from '../description.ts';
import type { ValueWrite, Write } from '../fill-plan.ts';
import type { CardValues } from '../plan/card-values.ts';
import type { NotFilledReason } from '../report.ts';
import { expandClicks } from './click-steps.ts';
import type { FieldRule } from './site-rule.ts';

/** Refusals that speak of the control as it is before its steps; these may bring up what is missing. */
const OPEN_TO_STEPS: ReadonlySet<NotFilledReason> = new Set(['no-matching-option', 'unknown-format']);

/** The steps of a rule before a write; instead of it, where the control is a widget that takes none. */
export function clickWrite(
  control: ControlDescription,
  clicks: readonly string[],
  { options }: NonNullable<FieldRule>,
  values: CardValues,
  write: Result<ValueWrite, NotFilledReason>,
): Result<Write, NotFilledReason> {
  if (!write.ok && !OPEN_TO_STEPS.has(write.failure)) return write;
  const steps = expandClicks(clicks, values, options);
  if (!steps.ok) return failure(steps.failure);
  const isWidget =
    control.kind === 'dropdown' || (control.kind === 'text' && control.obstacle === 'read-only');
  return success({
    kind: 'clicks',
    steps: steps.value,
    accepted: write.ok ? acceptedTexts(write.value) : [],
    ...(write.ok && !isWidget ? { next: write.value } : {}),
  });
}

/** What the control may show once the steps are taken. */
function acceptedTexts(write: ValueWrite): string[] {
  if (write.kind === 'choose') return write.accepted;
  return write.kind === 'text' ? [write.text, ...write.alternatives] : [];
}
