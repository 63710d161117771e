import { describe, expect, it } from 'vitest';
import { RateLimit } from '../../../src/api/http/rate-limit.ts';

describe('RateLimit', () => {
  it('counts each caller by the minute, and says how long to wait', () => {
    let now = 1_000_000;
    const limit = new RateLimit(2, () => now);
    expect([limit.take('a'), limit.take('a'), limit.take('b')]).toEqual([undefined, undefined, undefined]);
    expect(limit.take('a')).toBe(60);
    now += 59_500;
    expect(limit.take('a')).toBe(1);
    now += 500;
    expect(limit.take('a')).toBeUndefined();
  });
});
