import type { CaseOutcome } from '../score-answer.ts';
import { type Accuracy, summariseAccuracy } from './accuracy.ts';
import { type Calibration, summariseCalibration } from './calibration.ts';
import { listMistakes, type Mistake } from './mistakes.ts';
import { type Refusals, summariseRefusals } from './refusals.ts';
import { type Speed, summariseSpeed } from './speed.ts';

/** What one reader reached on one set of pictures. */
export interface SetSummary {
  readonly subject: string;
  readonly set: string;
  readonly pictures: number;
  readonly accuracy: Accuracy;
  readonly calibration?: Calibration;
  readonly mistakes: readonly Mistake[];
  readonly refusals: Refusals;
  readonly speed: Speed;
}

export function summarise(subject: string, outcomes: readonly CaseOutcome[]): SetSummary[] {
  const sets = [...new Set(outcomes.map((outcome) => outcome.case.set))];
  return sets.map((set) => {
    const own = outcomes.filter((outcome) => outcome.case.set === set);
    const calibration = summariseCalibration(own);
    return {
      subject,
      set,
      pictures: own.length,
      accuracy: summariseAccuracy(own),
      ...(calibration ? { calibration } : {}),
      mistakes: listMistakes(own),
      refusals: summariseRefusals(own),
      speed: summariseSpeed(own),
    };
  });
}
