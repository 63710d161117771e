import * as z from 'zod/mini';
import { fillStepSchema, writeOutcomeSchema } from '../autofill/fill-plan.ts';

/**
 * What the background asks of the script in one frame of a web page. Only the background may: the script answers no
 * one else, and the page itself cannot reach it.
 */
export const frameRequestSchema = z.discriminatedUnion('type', [
  /** Is the script of this very build there? */
  z.object({ type: z.literal('frame-hello') }),
  z.object({
    type: z.literal('frame-take-picture'),
    srcUrl: z.exactOptional(z.string()),
    targetElementId: z.exactOptional(z.number()),
  }),
  /** Where on the visible page is that picture? */
  z.object({
    type: z.literal('frame-locate-picture'),
    srcUrl: z.exactOptional(z.string()),
    targetElementId: z.exactOptional(z.number()),
  }),
  /** Answered at once; the rectangle comes as an `area-selected` event. */
  z.object({ type: z.literal('frame-select-area'), jobId: z.string(), hint: z.string() }),
  z.object({
    type: z.literal('frame-describe'),
    selectors: z.array(z.string()),
    /** Those of them that a rule with steps of its own names. */
    widgets: z.array(z.string()),
    /** The id of the reading that is to be filled in. */
    card: z.exactOptional(z.string()),
    /** It was read from a picture of this page. */
    isOfPicture: z.exactOptional(z.boolean()),
  }),
  z.object({
    type: z.literal('frame-write'),
    steps: z.array(fillStepSchema),
    /** The id of the reading that is filled in. */
    card: z.string(),
    overwrite: z.boolean(),
    /** Milliseconds to wait for the form to grow. */
    patience: z.number(),
  }),
  /** Which of these controls, filled a while ago, did the page empty since? */
  z.object({ type: z.literal('frame-look-again'), controlIds: z.array(z.string()) }),
  z.object({ type: z.literal('frame-undo'), card: z.exactOptional(z.string()) }),
  /** Does what stands in these controls say something else than would be written there? */
  z.object({ type: z.literal('frame-compare'), steps: z.array(fillStepSchema) }),
  /** What did a person change since? Asked with the texts that it could have been about. */
  z.object({ type: z.literal('frame-find-changes'), texts: z.array(z.string()) }),
  /** The text control that the context menu was opened on. Firefox names it; elsewhere it has the focus. */
  z.object({ type: z.literal('frame-find-editable'), targetElementId: z.exactOptional(z.number()) }),
  /** Write one value that the user chose into one control, over what stands there. */
  z.object({ type: z.literal('frame-insert'), step: fillStepSchema }),
  /** Let the user point at a control. Answered at once; the control comes as a `control-picked` event. */
  z.object({ type: z.literal('frame-start-picking'), teachingId: z.string(), hint: z.string() }),
  z.object({ type: z.literal('frame-stop-picking') }),
  z.object({ type: z.literal('frame-propose'), controlIds: z.array(z.string()) }),
  z.object({ type: z.literal('frame-outline'), controlId: z.exactOptional(z.string()) }),
]);

export const frameHelloSchema = z.object({
  build: z.string(),
  /** The `performance.timeOrigin` of the document: differs after every navigation and reload, whatever the address. */
  page: z.number(),
});

export const takenPictureSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), dataUrl: z.string() }),
  z.object({
    ok: z.literal(false),
    reason: z.enum(['picture-not-found', 'not-readable', 'not-shown', 'file-too-large']),
    /** The address of a picture of another origin, for another try from outside the page. */
    address: z.exactOptional(z.string()),
  }),
]);

export const visibleAreaSchema = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  viewportWidth: z.number(),
});

export const locatedPictureSchema = z.object({ area: z.exactOptional(visibleAreaSchema) });

/** The description is only passed on; the planner, which uses it, parses it (`frameDescriptionSchema`). */
export const describedFrameSchema = z.object({
  description: z.unknown(),
  /** Of which document, as in `frameHelloSchema`. */
  page: z.number(),
});

export const foundEditableSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), controlId: z.string(), description: z.unknown() }),
  z.object({ ok: z.literal(false), reason: z.literal('box-not-writable') }),
]);

export const insertedSchema = z.object({ outcome: writeOutcomeSchema });

export const writtenFrameSchema = z.object({ outcomes: z.array(writeOutcomeSchema) });

export const comparedFrameSchema = z.object({ differs: z.boolean() });

export const emptiedFrameSchema = z.object({ emptied: z.array(z.string()) });

export const changedFrameSchema = z.object({
  changes: z.array(
    z.discriminatedUnion('change', [
      z.object({ controlId: z.string(), change: z.literal('emptied') }),
      z.object({ controlId: z.string(), change: z.enum(['rewritten', 'typed']), texts: z.array(z.number()) }),
    ]),
  ),
});

export const undoneFrameSchema = z.object({ restored: z.number(), left: z.number() });

/** Selectors for the controls asked for, the most lasting first; a control that is gone has none. */
export const proposedFrameSchema = z.object({
  proposals: z.array(z.object({ controlId: z.string(), selectors: z.array(z.string()) })),
});

export const acknowledgedSchema = z.object({ ok: z.literal(true) });

/** What a page's script tells the background on its own. */
export const frameEventSchema = z.discriminatedUnion('type', [
  /** The user has drawn the rectangle, or given up. */
  z.object({
    type: z.literal('area-selected'),
    jobId: z.string(),
    area: z.exactOptional(visibleAreaSchema),
  }),
  /** The user has pointed at a control, or given up. */
  z.object({
    type: z.literal('control-picked'),
    teachingId: z.string(),
    controlId: z.exactOptional(z.string()),
  }),
]);

export type FrameRequest = z.infer<typeof frameRequestSchema>;
export type FrameEvent = z.infer<typeof frameEventSchema>;
export type TakenPicture = z.infer<typeof takenPictureSchema>;
