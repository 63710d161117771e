import * as z from 'zod/mini';
import { READ_FAILURE_CODES, type ReadFailureReason } from '../ocr/failure.ts';
import { MEANINGS, type Meaning } from '../ocr/meaning.ts';

/** Failures of the way around the reading: getting the picture, the page, the browser. */
export const JOB_FAILURE_REASONS = [
  /** The clicked image is no longer on the page, or never was a picture. */
  'picture-not-found',
  /** The picture's host did not give it: offline, 404, behind a login. */
  'picture-not-fetched',
  'not-a-picture',
  /** The browser shows a page on which extensions may not run (its own pages, the store). */
  'page-forbidden',
  'page-navigated',
  /** The page went away while it was being filled: it may have sent itself. */
  'page-left-while-filling',
  /** Another number or date of birth stands in the form: what else is in it would be mixed with this card's. */
  'form-of-another-card',
  'no-form',
  'nothing-to-fill',
  /** Nothing was written because the user was last in the part of a person who is never filled in. */
  'focus-elsewhere',
  /** There is nothing to undo: the filled page is gone. */
  'page-left',
  /** Some boxes were changed after they were filled, or their page offers no way back: these were left. */
  'undo-incomplete',
  'no-reading',
  /** The last picture was not read, and the card before it is not filled in without a look at it. */
  'earlier-card',
  /** A value was to be inserted that the card does not have, or that was not read. */
  'value-not-read',
  /** A value was to be inserted where none may be: a password, a locked box, a frame of another website. */
  'box-not-writable',
  'interrupted',
  'engine-unavailable',
  'cancelled',
  /** The OCR server's refusal; `code` says which. */
  'server-refused',
  'server-unreachable',
  'server-broke-contract',
  'server-timeout',
  'server-permission-missing',
] as const;

/** Read reasons that come from the OCR contract, taken from its table so that none is forgotten. */
// Object.keys is typed as string[]; the keys of a const object are exactly its type's keys.
const readFailureReasons = Object.keys(READ_FAILURE_CODES) as ReadFailureReason[];
const meanings = Object.keys(MEANINGS) as Meaning[];

export const FAILURE_REASONS = [...new Set([...JOB_FAILURE_REASONS, ...readFailureReasons])];

export type FailureReason = (typeof FAILURE_REASONS)[number];

export const failureSchema = z.object({
  reason: z.enum(FAILURE_REASONS),
  /** What the OCR server's refusal means: the key of a more exact sentence than the reason's. */
  meaning: z.optional(z.enum(meanings)),
  /** Code of the contract, where the failure has one. */
  code: z.optional(z.string()),
  /** `X-Request-Id` of the server's answer. */
  requestId: z.optional(z.string()),
  /** For a tooltip: never personal data. */
  detail: z.optional(z.string()),
});

export type Failure = z.infer<typeof failureSchema>;
