import * as z from 'zod/mini';
import { READ_FAILURE_CODES, type ReadFailureReason } from './failure.ts';
import { MEANINGS, type Meaning } from './meaning.ts';

// Object.keys is typed as string[]; the keys of a const object are exactly its type's keys.
const meanings = Object.keys(MEANINGS) as [Meaning, ...Meaning[]];
const readReasons = Object.keys(READ_FAILURE_CODES) as [ReadFailureReason, ...ReadFailureReason[]];

/** Why the server engine gave no reading. Plain data: it travels between the parts as JSON. */
export const serverFailureSchema = z.discriminatedUnion('kind', [
  /** The server answered with a code, of the contract or (meaning `unknown-refusal`) not. */
  z.object({
    kind: z.literal('refused'),
    code: z.string(),
    status: z.number(),
    meaning: z.enum(meanings),
    /** The server's own words, cut to 300 characters. */
    message: z.string(),
    requestId: z.exactOptional(z.string()),
    /** Only from a server of ours: which of the reasons behind the code it was. */
    reason: z.exactOptional(z.enum(readReasons)),
  }),
  /** The answer is not what the contract allows: a login page, a proxy's error, a field of the wrong type. */
  z.object({
    kind: z.literal('broken-reply'),
    problem: z.enum(['not-json', 'not-the-contract', 'too-large', 'redirected', 'no-token']),
    status: z.number(),
    requestId: z.exactOptional(z.string()),
    /** The place that breaks the contract, such as `result.number`. */
    detail: z.exactOptional(z.string()),
  }),
  /** Nothing answered: wrong address, stopped server, refused certificate, missing host permission. */
  z.object({ kind: z.literal('no-connection') }),
  /** The computer itself has no network. */
  z.object({ kind: z.literal('offline') }),
  /** `attempt`: the server did not answer in time; `deadline`: all attempts together took too long. */
  z.object({ kind: z.literal('timed-out'), limit: z.enum(['attempt', 'deadline']), seconds: z.number() }),
  z.object({ kind: z.literal('cancelled') }),
  z.object({ kind: z.literal('settings-invalid'), setting: z.string() }),
  /** The picture cannot be brought into a form that the contract takes. */
  z.object({
    kind: z.literal('picture-unusable'),
    reason: z.enum(readReasons),
    detail: z.exactOptional(z.string()),
  }),
]);

export type ServerFailure = z.infer<typeof serverFailureSchema>;

/** The key of the sentence to show; `MEANINGS[meaning]` is the next step to offer. */
export function serverFailureMeaning(failure: ServerFailure): Meaning {
  switch (failure.kind) {
    case 'refused':
      return failure.meaning;
    case 'broken-reply':
      return failure.problem === 'redirected' ? 'redirected' : 'broken-reply';
    default:
      return failure.kind;
  }
}
