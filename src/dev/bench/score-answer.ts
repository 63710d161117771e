import { compareField } from '../../card/compare-field.ts';
import { FIELD_NAMES, type FieldName } from '../../card/result.ts';
import type { BenchCase } from './cases/bench-case.ts';
import type { Answer } from './subjects/subject.ts';

/** How one field of one picture came out. */
export interface FieldOutcome {
  readonly field: FieldName;
  readonly right: boolean;
  /** The reader gave a value, right or wrong (also "there is none", where the card has none). */
  readonly answered: boolean;
  readonly confidence?: number;
}

/** How one picture came out. */
export interface CaseOutcome {
  readonly case: BenchCase;
  readonly answer: Answer;
  /** The fields that count: those expected, or all of them beyond legibility. */
  readonly fields: readonly FieldOutcome[];
  /** Every expected field right; for a picture to be refused, that it was. */
  readonly perfect: boolean;
}

/** Compares an answer with the truth. A refused picture has all its expected fields wrong, with confidence 0. */
export function scoreAnswer(benchCase: BenchCase, answer: Answer): CaseOutcome {
  const scored = benchCase.goal === 'beyond-legibility' ? FIELD_NAMES : benchCase.expect;
  const fields = scored.map((field) => scoreField(benchCase, answer, field));
  const perfect =
    benchCase.goal === 'refuse' ? answer.refused !== undefined : fields.every((field) => field.right);
  return { case: benchCase, answer, fields, perfect };
}

function scoreField(benchCase: BenchCase, answer: Answer, field: FieldName): FieldOutcome {
  if (answer.refused !== undefined) return { field, right: false, answered: false, confidence: 0 };
  const value = answer.fields[field];
  const confidence = answer.confidence?.[field];
  return {
    field,
    right: compareField(field, answer.fields, benchCase.truth),
    answered: value !== undefined && (value !== '' || (confidence ?? 0) > 0),
    ...(confidence === undefined ? {} : { confidence }),
  };
}
