import * as z from 'zod/mini';
import { FIELD_NAMES } from '../card/result.ts';

/** Why a field of the reading stands in no control. */
export const NOT_FILLED_REASONS = [
  'no-such-control',
  'ambiguous',
  'already-typed',
  'hidden',
  'disabled',
  'read-only',
  'low-confidence',
  'not-read',
  'no-matching-option',
  'unknown-format',
  'page-put-it-back',
  'other-person',
  'focus-in-other-section',
  'other-origin-frame',
  'skipped-by-rule',
  'control-gone',
  'step-failed',
  'not-in-rule',
] as const;

const controlReference = z.object({
  /** `0` is the top frame. */
  frameId: z.number(),
  /** Valid while the page's script lives. */
  controlId: z.string(),
  /** What a person calls the control: its accessible name, else its name or id. */
  label: z.string(),
});

const filled = z.object({
  status: z.literal('filled'),
  field: z.enum(FIELD_NAMES),
  control: controlReference,
  /** What the control holds now, as the page shows it (for a select: the option's text). */
  written: z.string(),
});

const notFilled = z.object({
  status: z.literal('not-filled'),
  field: z.enum(FIELD_NAMES),
  reason: z.enum(NOT_FILLED_REASONS),
  /** The control in question, where there is one. */
  control: z.optional(controlReference),
});

/** What became of the fields of a reading on one page: one line for each control written, one for each field not placed. */
export const fillReportSchema = z.object({
  lines: z.array(z.discriminatedUnion('status', [filled, notFilled])),
  /** Id of the site rule that decided, absent where the heuristics did. */
  ruleId: z.optional(z.string()),
  /** Host of the page that was filled. */
  host: z.string(),
  /** Milliseconds since 1970. */
  filledAt: z.number(),
});

export type ControlReference = z.infer<typeof controlReference>;
export type FillReportLine = z.infer<typeof filled> | z.infer<typeof notFilled>;
export type FillReport = z.infer<typeof fillReportSchema>;
export type NotFilledReason = (typeof NOT_FILLED_REASONS)[number];
