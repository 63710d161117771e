import type { FieldRule } from '../../../messages/site-rules.ts';

/** How many boxes of the page a field of a rule finds: one is right; of several it is not clear which is meant. */
export type FieldMatches =
  | { readonly kind: 'skipped' }
  | { readonly kind: 'found' | 'none' | 'several'; readonly count: number };

/** As the planner decides: the first alternative counts of which every selector finds something. */
export function fieldMatches(field: FieldRule, matches: Readonly<Record<string, number>>): FieldMatches {
  if (field === null) return { kind: 'skipped' };
  for (const alternative of field.selectors) {
    const counts = [alternative].flat().map((selector) => matches[selector] ?? 0);
    if (counts.includes(0)) continue;
    const most = Math.max(...counts);
    return most > 1 ? { kind: 'several', count: most } : { kind: 'found', count: counts.length };
  }
  return { kind: 'none', count: 0 };
}
