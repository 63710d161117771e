import { describe, expect, it } from 'vitest';
import { outcome, TRUTH } from './bench-outcomes.ts';

describe('scoring an answer', () => {
  it('finds the one field that differs', () => {
    const { fields, perfect } = outcome({ fields: { ...TRUTH, number: 'Z683365(6)' } });
    expect(fields.filter((field) => !field.right).map((field) => field.field)).toEqual(['number']);
    expect(perfect).toBe(false);
    expect(outcome().perfect).toBe(true);
  });

  it('counts a picture that was refused as all wrong, and as not sure of anything', () => {
    const { fields, perfect } = outcome({ refused: 'no-card', fields: {} });
    expect(fields).toHaveLength(10);
    expect(fields.every((field) => !field.right && field.confidence === 0)).toBe(true);
    expect(perfect).toBe(false);
  });

  it('takes an absent name on a card without one as right', () => {
    const truth = { ...TRUTH, name: '', name_telegraph_code: '' };
    expect(outcome({ fields: truth }, { truth }).perfect).toBe(true);
    expect(outcome({ fields: TRUTH }, { truth }).perfect).toBe(false);
  });

  it('wants a picture that is not a card refused', () => {
    expect(outcome({ refused: 'another-document' }, { goal: 'refuse', expect: [] }).perfect).toBe(true);
    expect(outcome({}, { goal: 'refuse', expect: [] }).perfect).toBe(false);
  });

  it('scores every field beyond legibility, so that sure wrong answers are seen', () => {
    expect(outcome({}, { goal: 'beyond-legibility', expect: [] }).fields).toHaveLength(10);
  });
});
