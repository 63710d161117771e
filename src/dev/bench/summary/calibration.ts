import type { CaseOutcome, FieldOutcome } from '../score-answer.ts';

/** From this confidence on, 99 fields in 100 have to be right. */
export const SURE = 0.9;

export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly right: number;
}

export interface Calibration {
  readonly bins: readonly ReliabilityBin[];
  /** Fields at {@link SURE} or more, and how many of them are wrong. */
  readonly sure: number;
  readonly sureButWrong: number;
  /** Mean distance between confidence and share of right fields, weighted by the number of fields (expected calibration error). */
  readonly error: number;
  /** The worst of the wrong fields that claimed to be sure: picture, field and confidence, never a value. */
  readonly worst: readonly { readonly id: string; readonly field: string; readonly confidence: number }[];
}

const BINS = 10;

/** Whether the stated confidences mean what they say; only fields of a reader that states them count. */
export function summariseCalibration(outcomes: readonly CaseOutcome[]): Calibration | undefined {
  const stated = outcomes.flatMap(({ case: { id }, fields }) =>
    fields.flatMap((field) => (hasConfidence(field) ? [{ id, ...field }] : [])),
  );
  if (stated.length === 0) return undefined;
  const bins = Array.from({ length: BINS }, (_, at) => binOf(stated, at));
  const sure = stated.filter(({ confidence }) => confidence >= SURE);
  const wrong = sure.filter(({ right }) => !right).sort((a, b) => b.confidence - a.confidence);
  const error = bins.reduce(
    (sum, bin) =>
      sum + (bin.count === 0 ? 0 : Math.abs(bin.meanConfidence - bin.right / bin.count) * bin.count),
    0,
  );
  return {
    bins,
    sure: sure.length,
    sureButWrong: wrong.length,
    error: error / stated.length,
    worst: wrong.slice(0, 20).map(({ id, field, confidence }) => ({ id, field, confidence })),
  };
}

type StatedOutcome = FieldOutcome & { readonly confidence: number };

function hasConfidence(field: FieldOutcome): field is StatedOutcome {
  return field.confidence !== undefined;
}

function binOf(stated: readonly StatedOutcome[], at: number): ReliabilityBin {
  const own = stated.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === at);
  return {
    from: at / BINS,
    to: (at + 1) / BINS,
    count: own.length,
    meanConfidence:
      own.length === 0 ? 0 : own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length,
    right: own.filter(({ right }) => right).length,
  };
}
