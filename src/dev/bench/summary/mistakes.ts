import type { FieldName } from '../../../card/result.ts';
import type { CaseOutcome } from '../score-answer.ts';

/** A field that was not read right: where, which, and how sure the reader was; never a value from a card. */
export interface Mistake {
  readonly id: string;
  readonly field: FieldName;
  readonly confidence?: number;
  readonly refused?: string;
}

/** Every wrong field of the pictures that were to be read. */
export function listMistakes(outcomes: readonly CaseOutcome[]): Mistake[] {
  return outcomes
    .filter((outcome) => outcome.case.goal === 'read')
    .flatMap(({ case: { id }, answer: { refused }, fields }) =>
      fields
        .filter(({ right }) => !right)
        .map(({ field, confidence }) => ({
          id,
          field,
          ...(confidence === undefined ? {} : { confidence }),
          ...(refused === undefined ? {} : { refused }),
        })),
    );
}

/** `12/phone name at 0.43`, or `12/phone name refused: no-card`. */
export function mistakeText({ id, field, confidence, refused }: Mistake): string {
  if (refused !== undefined) return `${id} ${field} refused: ${refused}`;
  return confidence === undefined ? `${id} ${field}` : `${id} ${field} at ${confidence.toFixed(3)}`;
}
