import { describe, expect, test } from 'vitest';
import { fieldMatches } from '../../../../src/ui/popup/teach/field-matches.ts';

describe('fieldMatches', () => {
  const matches = { '#one': 1, '#two': 2, '#none': 0, '#other': 1 };

  test.each([
    [{ selectors: ['#one'] }, { kind: 'found', count: 1 }],
    [{ selectors: ['#none'] }, { kind: 'none', count: 0 }],
    [{ selectors: ['#never-asked'] }, { kind: 'none', count: 0 }],
    [{ selectors: ['#two'] }, { kind: 'several', count: 2 }],
    [{ selectors: ['#none', '#one'] }, { kind: 'found', count: 1 }],
    [{ selectors: ['#two', '#one'] }, { kind: 'several', count: 2 }],
    [{ selectors: [['#one', '#other']] }, { kind: 'found', count: 2 }],
    [{ selectors: [['#one', '#none'], '#other'] }, { kind: 'found', count: 1 }],
    [{ selectors: [['#one', '#two']] }, { kind: 'several', count: 2 }],
    [null, { kind: 'skipped' }],
  ] as const)('of %j is %j', (field, expected) => {
    // The arrays are constant here, and never changed there.
    expect(fieldMatches(field as Parameters<typeof fieldMatches>[0], matches)).toEqual(expected);
  });
});
