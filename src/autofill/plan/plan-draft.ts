import type { Result } from '../../result.ts';
import type { FillRefusal, FillStep, Write } from '../fill-plan.ts';
import type { NotFilledReason } from '../report.ts';
import type { Candidate } from './candidates.ts';
import { controlName } from './control-name.ts';
import { WANTS, type Want } from './wants.ts';

/** A plan while it is drawn up, by the heuristics or by a site rule. */
export interface PlanDraft {
  readonly steps: FillStep[];
  readonly refusals: FillRefusal[];
  readonly checks: FillStep[];
}

/** A control of the form with what it gets. */
export type Target = Pick<Candidate, 'frameId' | 'control' | 'want' | 'score' | 'evidence'> & {
  /** See `FillStep.replaces`. */
  readonly replaces?: true;
};

function stepFor({ frameId, control, want, score, evidence, replaces }: Target, write: Write): FillStep {
  return {
    frameId,
    controlId: control.controlId,
    field: WANTS[want],
    label: controlName(control),
    write,
    score,
    evidence: [...evidence],
    ...(replaces && { replaces }),
  };
}

export function refusalFor(
  { want, frameId, control }: Pick<Target, 'want' | 'frameId' | 'control'>,
  reason: NotFilledReason,
): FillRefusal {
  return {
    field: WANTS[want],
    reason,
    control: { frameId, controlId: control.controlId, label: controlName(control) },
  };
}

/** What another card left in a box for which this one has nothing would be taken for this one's. */
export function leftovers(targets: readonly Target[], steps: readonly FillStep[]): FillStep[] {
  return targets
    .filter(
      ({ frameId, control }) =>
        control.state === 'filled-before' &&
        !steps.some((step) => step.frameId === frameId && step.controlId === control.controlId),
    )
    .map((target) => stepFor(target, { kind: 'clear' }));
}

/**
 * Enters into a plan what becomes of one control: a step, or the reason why there is none, what keeps the control from
 * being written before what is wrong with the value. Of a value that stands there already a check may be made.
 * @param doubt why the value is not sure enough to be written.
 */
export function enterStep(
  plan: PlanDraft,
  target: Target,
  write: Result<Write, NotFilledReason>,
  barrier: NotFilledReason | undefined,
  doubt: NotFilledReason | undefined,
): void {
  const reason = barrier ?? (write.ok ? doubt : write.failure);
  if (reason === 'already-typed' && write.ok && doubt === undefined && tellsApart(target.want))
    plan.checks.push(stepFor(target, write.value));
  if (reason !== undefined || !write.ok) plan.refusals.push(refusalFor(target, reason ?? 'unknown-format'));
  else plan.steps.push(stepFor(target, write.value));
}

/** Whether what stands in a box for this is one person's, and no other one's. */
function tellsApart(want: Want): boolean {
  return want === 'number' || want === 'number-body' || want === 'number-digits' || want === 'birth-date';
}

/** A switch between kinds of documents may bring up the controls for the number, so it goes first. */
export function inWritingOrder(steps: readonly FillStep[]): FillStep[] {
  const isSwitch = (step: FillStep): boolean => step.evidence.some((text) => text.endsWith('document-type'));
  return [...steps.filter(isSwitch), ...steps.filter((step) => !isSwitch(step))];
}
