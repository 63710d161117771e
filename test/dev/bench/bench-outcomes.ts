import { FIELD_NAMES } from '../../../src/card/result.ts';
import type { BenchCase } from '../../../src/dev/bench/cases/bench-case.ts';
import { type CaseOutcome, scoreAnswer } from '../../../src/dev/bench/score-answer.ts';
import type { Answer } from '../../../src/dev/bench/subjects/subject.ts';

export const TRUTH = {
  name: '樂永晴',
  name_en: 'LOK, Wing Ching',
  sex: 'F',
  birth_date: '03-06-1985',
  number: 'Z683365(5)',
  symbols: '***AZ',
  name_telegraph_code: '286730572532',
  permanent: true,
  initial_issue_date: '(06-96)',
  issue_date: '26-11-18',
} as const;

export function benchCase(changes: Partial<BenchCase> = {}): BenchCase {
  return {
    id: 'one',
    set: 'rendered',
    condition: 'clean',
    load: async () => ({ bytes: new Uint8Array(), mediaType: 'image/png' }),
    truth: TRUTH,
    expect: FIELD_NAMES,
    goal: 'read',
    ...changes,
  };
}

/** The same confidence for every field. */
export function confidence(value: number): NonNullable<Answer['confidence']> {
  return {
    name: value,
    name_en: value,
    sex: value,
    birth_date: value,
    number: value,
    symbols: value,
    name_telegraph_code: value,
    permanent: value,
    initial_issue_date: value,
    issue_date: value,
  };
}

export function outcome(changes: Partial<Answer> = {}, caseChanges: Partial<BenchCase> = {}): CaseOutcome {
  return scoreAnswer(benchCase(caseChanges), { fields: TRUTH, milliseconds: 100, ...changes });
}
