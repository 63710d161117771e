import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { FIELD_NAMES } from '../../src/card/result.ts';
import { frameEventSchema, frameRequestSchema } from '../../src/messages/frame.ts';
import { readerEventSchema, readerRequestSchema } from '../../src/messages/reader.ts';
import { type PageRequest, pageRequestSchema } from '../../src/messages/requests.ts';
import { trialRequestSchema } from '../../src/messages/teaching.ts';

const request: fc.Arbitrary<PageRequest> = fc.oneof(
  fc.record({ type: fc.constant('read-file' as const), dataUrl: fc.string() }),
  fc.record({
    type: fc.constantFrom('read-area', 'fill-page', 'undo-fill', 'forget', 'teach-form', 'stop-teaching'),
  }),
  fc.record({
    type: fc.constant('edit-field' as const),
    field: fc.constantFrom(...FIELD_NAMES),
    value: fc.string(),
  }),
  fc.record({
    type: fc.constantFrom('host-permission-granted', 'use-visible-page', 'cancel-job'),
    jobId: fc.string(),
  }),
);

describe('the messages between the parts', () => {
  it('arrive as they were sent', () => {
    fc.assert(
      fc.property(request, (sent) => {
        expect(z.parse(pageRequestSchema, JSON.parse(JSON.stringify(sent)))).toEqual(sent);
      }),
    );
  });

  it('are refused when they are anything else', () => {
    const schemas = [
      pageRequestSchema,
      frameRequestSchema,
      frameEventSchema,
      readerRequestSchema,
      readerEventSchema,
      trialRequestSchema,
    ];
    fc.assert(
      fc.property(fc.jsonValue(), (anything) => {
        for (const schema of schemas) expect(z.safeParse(schema, anything).success).toBe(false);
      }),
    );
  });

  it('belong to one listener each: no message is taken by two parts', () => {
    fc.assert(
      fc.property(request, (sent) => {
        for (const schema of [
          frameRequestSchema,
          frameEventSchema,
          readerRequestSchema,
          readerEventSchema,
          trialRequestSchema,
        ]) {
          expect(z.safeParse(schema, sent).success).toBe(false);
        }
      }),
    );
  });

  it('do not take inherited names for types', () => {
    for (const type of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(z.safeParse(pageRequestSchema, { type }).success).toBe(false);
      expect(z.safeParse(frameRequestSchema, { type }).success).toBe(false);
    }
  });

  it('edit only the ten fields', () => {
    fc.assert(
      fc.property(fc.string(), (field) => {
        fc.pre(!FIELD_NAMES.some((known) => known === field));
        expect(z.safeParse(pageRequestSchema, { type: 'edit-field', field, value: '' }).success).toBe(false);
      }),
    );
  });
});
