import * as z from 'zod/mini';
import { FIELD_NAMES } from '../card/result.ts';
import { NOT_FILLED_REASONS } from './report.ts';

/** Months count from 1. Without a day, where the card prints none. */
const dateSchema = z.object({ year: z.number(), month: z.number(), day: z.exactOptional(z.number()) });

/** Open the control and choose the one option that reads as one of these texts (most wanted first). */
const chooseSchema = z.object({
  kind: z.literal('choose'),
  accepted: z.array(z.string()),
  /** What the choice is about, where the options can be judged by more than their words once they are seen. */
  about: z.exactOptional(
    z.discriminatedUnion('topic', [
      /** The kind of document; the card of a permanent resident may be an option of its own. */
      z.object({ topic: z.literal('document'), permanent: z.exactOptional(z.boolean()) }),
      z.object({ topic: z.literal('residence'), permanent: z.boolean() }),
    ]),
  ),
});

/** What to do to one control, in the control's own terms. */
const valueWriteSchema = z.discriminatedUnion('kind', [
  /** Put this text in. `alternatives`: texts that mean the same and are tried where the page refuses the first. */
  z.object({
    kind: z.literal('text'),
    text: z.string(),
    alternatives: z.array(z.string()),
    /** The date that the text says, for a calendar that opens beside the box. */
    date: z.exactOptional(dateSchema),
  }),
  /** Choose the option at this index of the described options. */
  z.object({ kind: z.literal('option'), index: z.number() }),
  chooseSchema,
  z.object({ kind: z.literal('check'), checked: z.boolean() }),
  /** A date, for a widget with a calendar of days, or of months where it has no day. */
  z.extend(dateSchema, { kind: z.literal('date') }),
]);

export const writeSchema = z.discriminatedUnion('kind', [
  valueWriteSchema,
  /** Give back what stood there before another card was filled in: this one has nothing to put there. */
  z.object({ kind: z.literal('clear') }),
  /** What a site rule says of a widget of the page's own. */
  z.object({
    kind: z.literal('clicks'),
    /** Selectors of what is pressed, one after the other. */
    steps: z.array(z.string()),
    /** Texts of which the control may show one already. */
    accepted: z.array(z.string()),
    /** What is written afterwards, into a control that takes it. */
    next: z.exactOptional(valueWriteSchema),
  }),
]);

export const fillStepSchema = z.object({
  /** `0` is the top frame. */
  frameId: z.number(),
  controlId: z.string(),
  field: z.enum(FIELD_NAMES),
  /** What a person calls the control. */
  label: z.string(),
  write: writeSchema,
  /** Also over what seems to be chosen already: a kind of document without its number is no data. */
  replaces: z.exactOptional(z.literal(true)),
  /** How sure the planner is of the control: points of evidence, 100 = a plain label says so. */
  score: z.number(),
  /** What spoke for it, such as `label: birth-date`. Never a value. */
  evidence: z.array(z.string()),
});

export const fillRefusalSchema = z.object({
  field: z.enum(FIELD_NAMES),
  reason: z.enum(NOT_FILLED_REASONS),
  control: z.exactOptional(z.object({ frameId: z.number(), controlId: z.string(), label: z.string() })),
});

export const fillPlanSchema = z.object({
  /** In the order in which they are to be written: a document type switch first, then in page order. */
  steps: z.array(fillStepSchema),
  refusals: z.array(fillRefusalSchema),
  /** What a person typed, or the page knew, that tells whose form it is: what would have been written there. */
  checks: z.exactOptional(z.array(fillStepSchema)),
  /** The site rule that decided; absent where the heuristics did. */
  ruleId: z.exactOptional(z.string()),
});

/** What the page script answers for one step. */
export const writeOutcomeSchema = z.object({
  /** Copied from the step. */
  frameId: z.number(),
  controlId: z.string(),
  field: z.enum(FIELD_NAMES),
  /** Absent when the value stands in the control. */
  reason: z.exactOptional(z.enum(NOT_FILLED_REASONS)),
  /** What the control shows now; empty when nothing was written. */
  written: z.string(),
  /** The page asks for more, or in other words, after these steps: describe it again. */
  formGrew: z.boolean(),
});

export type ChooseWrite = z.infer<typeof chooseSchema>;
export type ValueWrite = z.infer<typeof valueWriteSchema>;
export type Write = z.infer<typeof writeSchema>;
export type FillStep = z.infer<typeof fillStepSchema>;
export type FillRefusal = z.infer<typeof fillRefusalSchema>;
export type FillPlan = z.infer<typeof fillPlanSchema>;
export type WriteOutcome = z.infer<typeof writeOutcomeSchema>;
