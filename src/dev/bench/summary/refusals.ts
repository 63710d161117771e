import type { CaseOutcome } from '../score-answer.ts';
import { type Share, share } from './accuracy.ts';

export interface Refusals {
  readonly refused: Share;
  /** Pictures that were read although they show no Hong Kong identity card. */
  readonly readAnyway: readonly string[];
  readonly reasons: Readonly<Record<string, number>>;
}

/** How the pictures came out that must be refused. */
export function summariseRefusals(outcomes: readonly CaseOutcome[]): Refusals {
  const own = outcomes.filter((outcome) => outcome.case.goal === 'refuse');
  const reasons: Record<string, number> = {};
  for (const { answer } of own) {
    if (answer.refused !== undefined) reasons[answer.refused] = (reasons[answer.refused] ?? 0) + 1;
  }
  return {
    refused: share(own.map((outcome) => outcome.perfect)),
    readAnyway: own.filter((outcome) => !outcome.perfect).map((outcome) => outcome.case.id),
    reasons,
  };
}
