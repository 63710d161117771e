import * as z from 'zod/mini';
import { fillPlanSchema, fillStepSchema } from '../autofill/fill-plan.ts';
import { NOT_FILLED_REASONS } from '../autofill/report.ts';
import { RULE_TARGETS, siteRuleSchema } from '../autofill/rules/site-rule.ts';
import { FIELD_NAMES } from '../card/result.ts';
import { failureSchema } from './failure.ts';
import { observationsSchema, resultSchema } from './state.ts';
import { previewLineSchema } from './teaching.ts';

/**
 * What the background asks of the hidden page that hosts the on-device reader and the planner: what is heavy lives
 * there, so that the background wakes up quickly.
 */
export const readerRequestSchema = z.discriminatedUnion('type', [
  /** Load the models, so that the reading that follows is quick. */
  z.object({ type: z.literal('reader-warm-up') }),
  /** Answered at once; the reading itself comes as a `reader-finished` event, which also wakes a dead background. */
  z.object({ type: z.literal('reader-read'), jobId: z.string(), picture: z.string() }),
  /** Is that job being read? */
  z.object({ type: z.literal('reader-status'), jobId: z.string() }),
  z.object({ type: z.literal('reader-cancel'), jobId: z.string() }),
  /** Send `reading-expired` after so many milliseconds: the background may be asleep by then. */
  z.object({ type: z.literal('reader-expire-after'), milliseconds: z.number() }),
  /** Draw what the background cannot (SVG, TIFF) as a PNG. Answered with a `drawnPictureSchema`. */
  z.object({ type: z.literal('reader-draw'), picture: z.string() }),
  /** Decide what goes where. Answered with a `plannedFillSchema`. */
  z.object({
    type: z.literal('reader-plan'),
    frames: z.array(z.object({ frameId: z.number(), description: z.unknown() })),
    result: resultSchema,
    /** The site rule for the page, to be parsed by `siteRuleSchema`. */
    rule: z.optional(z.unknown()),
    threshold: z.number(),
    overwrite: z.boolean(),
  }),
  /** What each rule target would write where, and nothing is written. Answered with a `previewedRuleSchema`. */
  z.object({
    type: z.literal('reader-preview'),
    frames: z.array(z.object({ frameId: z.number(), description: z.unknown() })),
    result: resultSchema,
    rule: siteRuleSchema,
    threshold: z.number(),
  }),
  /** What the controls of a page seem to be for. Answered with a `suggestedTargetsSchema`. */
  z.object({
    type: z.literal('reader-suggest'),
    frames: z.array(z.object({ frameId: z.number(), description: z.unknown() })),
  }),
  /** In which ways a person may write the values of a card. Answered with a `waysToWriteSchema`. */
  z.object({ type: z.literal('reader-ways'), result: resultSchema }),
  /** How to write one field into one control that the user chose. Answered with a `plannedValueSchema`. */
  z.object({
    type: z.literal('reader-plan-value'),
    frameId: z.number(),
    description: z.unknown(),
    controlId: z.string(),
    field: z.enum(FIELD_NAMES),
    result: resultSchema,
  }),
]);

export const drawnPictureSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), picture: z.string() }),
  z.object({ ok: z.literal(false), failure: failureSchema }),
]);

export const plannedFillSchema = z.object({
  /** How many controls the page has at all. */
  controls: z.number(),
  plan: fillPlanSchema,
});

export const previewedRuleSchema = z.object({ preview: z.array(previewLineSchema) });

export const waysToWriteSchema = z.object({
  ways: z.array(
    z.object({ target: z.enum(RULE_TARGETS), format: z.exactOptional(z.string()), text: z.string() }),
  ),
});

export const suggestedTargetsSchema = z.object({
  /** Every control of the page, in its order. */
  suggestions: z.array(
    z.object({
      frameId: z.number(),
      controlId: z.string(),
      label: z.string(),
      /** What it is for, if it is for anything of a card. */
      target: z.exactOptional(z.enum(RULE_TARGETS)),
      /** One of several boxes that hold one value together. */
      isPart: z.boolean(),
      /** It is filled as things are. */
      filled: z.boolean(),
    }),
  ),
});

export const plannedValueSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), step: fillStepSchema }),
  z.object({ ok: z.literal(false), reason: z.enum(NOT_FILLED_REASONS) }),
]);

export const readerReplySchema = z.object({ reading: z.boolean() });

export const readerOutcomeSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    result: resultSchema,
    observations: observationsSchema,
    picture: z.object({ dataUrl: z.string(), width: z.number(), height: z.number() }),
  }),
  z.object({ ok: z.literal(false), failure: failureSchema }),
]);

/** What the reader's page tells the background. */
export const readerEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('reader-finished'), jobId: z.string(), outcome: readerOutcomeSchema }),
  z.object({ type: z.literal('reading-expired') }),
  /** Is there a job that runs? Asked again and again: it wakes a background that died in the middle of one. */
  z.object({ type: z.literal('job-watch') }),
]);

export const jobWatchReplySchema = z.object({ running: z.boolean() });

export type ReaderRequest = z.infer<typeof readerRequestSchema>;
export type ReaderReply = z.infer<typeof readerReplySchema>;
export type DrawnPicture = z.infer<typeof drawnPictureSchema>;
export type PlannedFill = z.infer<typeof plannedFillSchema>;
export type PreviewedRule = z.infer<typeof previewedRuleSchema>;
export type SuggestedTargets = z.infer<typeof suggestedTargetsSchema>;
export type WaysToWrite = z.infer<typeof waysToWriteSchema>;
export type PlannedValue = z.infer<typeof plannedValueSchema>;
export type ReaderOutcome = z.infer<typeof readerOutcomeSchema>;
export type ReaderEvent = z.infer<typeof readerEventSchema>;
