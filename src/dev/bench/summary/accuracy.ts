import { FIELD_NAMES, type FieldName } from '../../../card/result.ts';
import type { CaseOutcome } from '../score-answer.ts';

/** So many right of so many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface ConditionAccuracy {
  readonly condition: string;
  readonly fields: Share;
  readonly cards: Share;
  readonly refused: number;
  readonly byField: Readonly<Partial<Record<FieldName, Share>>>;
  readonly medianMilliseconds: number;
}

export interface Accuracy {
  readonly fields: Share;
  readonly cards: Share;
  readonly byField: Readonly<Partial<Record<FieldName, Share>>>;
  readonly conditions: readonly ConditionAccuracy[];
}

/** Counts the pictures whose goal is to be read, together and by condition. */
export function summariseAccuracy(outcomes: readonly CaseOutcome[]): Accuracy {
  const readable = outcomes.filter((outcome) => outcome.case.goal === 'read');
  const conditions = [...new Set(readable.map((outcome) => outcome.case.condition))];
  return {
    ...counts(readable),
    conditions: conditions.map((condition) => {
      const own = readable.filter((outcome) => outcome.case.condition === condition);
      return {
        condition,
        ...counts(own),
        refused: own.filter((outcome) => outcome.answer.refused !== undefined).length,
        medianMilliseconds: median(own.map((outcome) => outcome.answer.milliseconds)),
      };
    }),
  };
}

function counts(outcomes: readonly CaseOutcome[]): Omit<Accuracy, 'conditions'> {
  const fields = outcomes.flatMap((outcome) => outcome.fields);
  const byField: Partial<Record<FieldName, Share>> = {};
  for (const name of FIELD_NAMES) {
    const own = fields.filter((field) => field.field === name);
    if (own.length > 0) byField[name] = share(own.map((field) => field.right));
  }
  return {
    fields: share(fields.map((field) => field.right)),
    cards: share(outcomes.map((outcome) => outcome.perfect)),
    byField,
  };
}

export function share(verdicts: readonly boolean[]): Share {
  return { right: verdicts.filter(Boolean).length, of: verdicts.length };
}

/** 0 when nothing was counted. */
export function fraction({ right, of }: Share): number {
  return of === 0 ? 0 : right / of;
}

/** 0 for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
