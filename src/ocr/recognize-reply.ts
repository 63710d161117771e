import * as z from 'zod/mini';
import type { Quadrilateral } from '../card/quadrilateral.ts';
import { FIELD_NAMES, type FieldConfidence, type HkIdCardResult } from '../card/result.ts';
import { failure, type Result, success } from '../result.ts';

/** Longer than anything printed on a card: a guard against a server that sends nonsense. */
const MAX_TEXT_LENGTH = 200;

const text = z.optional(z.nullable(z.string().check(z.maxLength(MAX_TEXT_LENGTH))));
/** How some servers write that they have nothing to say, whatever the type. */
const empty = z.literal('');
const corner = z.tuple([z.number(), z.number()]);

const replySchema = z.object({
  result: z.object({
    name: text,
    name_en: text,
    sex: z.optional(z.nullable(z.enum(['M', 'F', '']))),
    birth_date: text,
    number: text,
    symbols: text,
    name_telegraph_code: text,
    permanent: z.optional(z.nullable(z.union([z.boolean(), empty]))),
    initial_issue_date: text,
    issue_date: text,
    portrait_location: z.optional(
      z.nullable(z.union([z.tuple([corner, corner, corner, corner]), z.tuple([]), empty])),
    ),
    portrait_image: z.optional(z.nullable(z.string())),
    confidence: z.optional(z.nullable(z.union([z.record(z.string(), z.unknown()), empty]))),
  }),
});

type Reply = z.infer<typeof replySchema>['result'];

/**
 * The card of a successful reply. No source says which fields may be missing, so absent, `null` and `""` all mean
 * "not read", and keys that the contract does not know are dropped. A field of the wrong type breaks the contract:
 * the failure names its place, never its value.
 *
 * A confidence that the server does not give is 0: nothing vouches for that field.
 */
export function parseRecognizeReply(reply: unknown): Result<HkIdCardResult, string> {
  const parsed = z.safeParse(replySchema, reply);
  if (!parsed.success) {
    return failure(parsed.error.issues[0]?.path.join('.') || 'reply');
  }
  return success(toResult(parsed.data.result));
}

function toResult(reply: Reply): HkIdCardResult {
  const location = toQuadrilateral(reply.portrait_location);
  return {
    name: reply.name ?? '',
    name_en: reply.name_en ?? '',
    sex: reply.sex ?? '',
    birth_date: reply.birth_date ?? '',
    number: reply.number ?? '',
    symbols: reply.symbols ?? '',
    name_telegraph_code: reply.name_telegraph_code ?? '',
    ...(typeof reply.permanent === 'boolean' ? { permanent: reply.permanent } : {}),
    initial_issue_date: reply.initial_issue_date ?? '',
    issue_date: reply.issue_date ?? '',
    ...(location ? { portrait_location: location } : {}),
    ...(reply.portrait_image ? { portrait_image: reply.portrait_image } : {}),
    confidence: toConfidence(reply.confidence || {}),
  };
}

function toConfidence(given: Readonly<Record<string, unknown>>): FieldConfidence {
  const entries = FIELD_NAMES.map((field) => {
    const value = given[field];
    return [field, typeof value === 'number' ? Math.min(1, Math.max(0, value)) : 0];
  });
  // fromEntries forgets the keys; they are FIELD_NAMES, each exactly once
  return Object.fromEntries(entries) as FieldConfidence;
}

function toQuadrilateral(corners: Reply['portrait_location']): Quadrilateral | undefined {
  return corners && corners.length === 4 ? corners : undefined;
}
