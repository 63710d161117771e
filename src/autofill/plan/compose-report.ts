import { FIELD_NAMES } from '../../card/result.ts';
import type { FillPlan, FillStep, WriteOutcome } from '../fill-plan.ts';
import type { FillReport, FillReportLine } from '../report.ts';

export interface ReportRequest {
  /** One for each round: a form that grew was described and planned again. */
  readonly plans: readonly FillPlan[];
  readonly outcomes: readonly WriteOutcome[];
  /** Host of the page that was filled. */
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly filledAt: number;
}

/** What became of every field: a line for each control that was written or failed, one for each field that found none. */
export function composeReport({ plans, outcomes, host, filledAt }: ReportRequest): FillReport {
  const written = new Map<string, FillReportLine>();
  for (const outcome of outcomes) {
    const step = plans.flatMap(({ steps }) => steps).find((candidate) => sameControl(candidate, outcome));
    if (step && step.write.kind !== 'clear') written.set(keyOf(outcome), lineOf(step, outcome));
  }
  const last = plans.at(-1);
  const refused = (last?.refusals ?? []).flatMap((refusal): FillReportLine[] => {
    if (refusal.control && written.has(keyOf(refusal.control))) return [];
    const placed = [...written.values()].some((line) => line.field === refusal.field);
    if (placed && refusal.control === undefined) return [];
    return [{ status: 'not-filled', ...refusal }];
  });
  const lines = [...written.values(), ...refused].sort(
    (one, other) => FIELD_NAMES.indexOf(one.field) - FIELD_NAMES.indexOf(other.field),
  );
  return { lines, host, filledAt, ...(last?.ruleId === undefined ? {} : { ruleId: last.ruleId }) };
}

function lineOf(step: FillStep, outcome: WriteOutcome): FillReportLine {
  const { frameId, controlId, label, field } = step;
  const control = { frameId, controlId, label };
  return outcome.reason === undefined
    ? { status: 'filled', field, control, written: outcome.written }
    : { status: 'not-filled', field, control, reason: outcome.reason };
}

function sameControl(step: FillStep, outcome: WriteOutcome): boolean {
  return step.frameId === outcome.frameId && step.controlId === outcome.controlId;
}

function keyOf({ frameId, controlId }: { frameId: number; controlId: string }): string {
  return `${frameId} ${controlId}`;
}
