import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpretRefusal } from '../../../src/ocr/server/interpret-refusal.ts';
import { interpretTokenRefusal } from '../../../src/ocr/server/interpret-token-refusal.ts';
import { serverFailureSchema } from '../../../src/ocr/server-failure.ts';

const NOW = Date.parse('2026-11-22T08:00:00Z');

describe('interpretRefusal', () => {
  it('finds a failure that can travel, whatever a server answers', () => {
    const bodies = fc.oneof(
      fc.anything(),
      fc.record({ error_code: fc.string(), error_msg: fc.oneof(fc.string(), fc.anything()) }),
      fc.record({ error: fc.record({ code: fc.anything(), message: fc.anything() }) }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 599 }), bodies, (status, body) => {
        for (const interpret of [interpretRefusal, interpretTokenRefusal]) {
          const { failure } = interpret({ status, body, headers: new Headers() }, NOW);
          expect(serverFailureSchema.parse(JSON.parse(JSON.stringify(failure)))).toEqual(failure);
        }
      }),
    );
  });

  it.each([
    ['3', 3000],
    ['0', 0],
    ['Sun, 22 Nov 2026 08:00:10 GMT', 10_000],
    ['Sun, 22 Nov 2026 07:00:00 GMT', 0],
    ['soon', undefined],
  ])('understands Retry-After %j', (header, milliseconds) => {
    const headers = new Headers({ 'Retry-After': header });
    expect(interpretRefusal({ status: 429, body: undefined, headers }, NOW).retryAfter).toBe(milliseconds);
  });

  it('cuts off what a server has to say beyond 300 characters', () => {
    const body = { error_code: 'AIS.0101', error_msg: 'x'.repeat(10_000) };
    const { failure } = interpretRefusal({ status: 400, body, headers: new Headers() }, NOW);
    expect(failure.kind === 'refused' && failure.message.length).toBe(300);
  });
});
