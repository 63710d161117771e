import type { CaseOutcome } from '../score-answer.ts';
import { median } from './accuracy.ts';

export interface Speed {
  readonly medianMilliseconds: number;
  /** Nine in ten pictures take no longer. */
  readonly ninthDecileMilliseconds: number;
  /** Median of every stage that the reader tells. */
  readonly stages: Readonly<Record<string, number>>;
  /** Whole time over the time of the networks alone; absent for a reader that does not tell it. */
  readonly overhead?: number;
}

export function summariseSpeed(outcomes: readonly CaseOutcome[]): Speed {
  const times = outcomes.map((outcome) => outcome.answer.milliseconds).sort((a, b) => a - b);
  const names = [...new Set(outcomes.flatMap((outcome) => Object.keys(outcome.answer.stages ?? {})))];
  const stages = Object.fromEntries(
    names.map((name) => [name, median(outcomes.flatMap((outcome) => outcome.answer.stages?.[name] ?? []))]),
  );
  const medianMilliseconds = median(times);
  const model = stages.model;
  return {
    medianMilliseconds,
    ninthDecileMilliseconds: times[Math.floor(times.length * 0.9)] ?? 0,
    stages,
    ...(model ? { overhead: medianMilliseconds / model } : {}),
  };
}
