import { NEGATIVE_KINDS } from '../../../../test/specimens/negatives/negative.ts';
import { renderNegative } from '../../../../test/specimens/negatives/render-negative.ts';
import type { BenchCase } from './bench-case.ts';

/** Drawn pictures that are not a Hong Kong identity card, `each` of every kind. */
export function negativeCases(each: number): BenchCase[] {
  return NEGATIVE_KINDS.flatMap((kind) =>
    Array.from({ length: each }, (_, at) => ({
      id: `${kind}/${at + 1}`,
      set: 'rendered, not a card',
      condition: kind,
      load: async () => renderNegative(kind, 1_000_001 + at),
      truth: {},
      expect: [],
      goal: 'refuse' as const,
    })),
  );
}
