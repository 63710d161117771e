import { describe, expect, it } from 'vitest';
import { oldCardInvalidity } from '../../src/card/old-card-validity.ts';

describe('oldCardInvalidity', () => {
  const on = (year: number, month: number, day: number) => ({ year, month, day });

  it('ends in May 2025 for those born in 1970 or later', () => {
    expect(oldCardInvalidity('2003', { year: 1970 }, on(2025, 5, 11))).toEqual({
      invalidFrom: '2025-05-12',
      alreadyInvalid: false,
    });
    expect(oldCardInvalidity('2003', { year: 1970 }, on(2025, 5, 12))?.alreadyInvalid).toBe(true);
  });

  it('ends in October 2025 for those born in 1969 or earlier', () => {
    expect(oldCardInvalidity('2003', on(1969, 12, 31), on(2025, 10, 11))).toEqual({
      invalidFrom: '2025-10-12',
      alreadyInvalid: false,
    });
    expect(oldCardInvalidity('2003', on(1969, 12, 31), on(2025, 10, 12))?.alreadyInvalid).toBe(true);
  });

  it('does not concern the 2018 edition', () => {
    expect(oldCardInvalidity('2018', { year: 1985 }, on(2026, 11, 22))).toBeUndefined();
  });
});
