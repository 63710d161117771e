import * as z from 'zod/mini';
import { FIELD_NAMES } from '../card/result.ts';
import { failureSchema } from './failure.ts';

/**
 * What an extension page (popup, options) may ask of the background. State does not travel this way: pages read it
 * from `storage.session`. Every request is answered by `pageReplySchema`.
 */
export const pageRequestSchema = z.discriminatedUnion('type', [
  /** Read a picture that the user dropped, pasted or chose. `data:` URL with Base64. */
  z.object({ type: z.literal('read-file'), dataUrl: z.string() }),
  /** Let the user draw a rectangle on the active tab, then read it. */
  z.object({ type: z.literal('read-area') }),
  /** Write the last reading into the active tab's form. */
  z.object({
    type: z.literal('fill-page'),
    /** The user was shown that the card is an earlier one than the last picture, and means it. */
    earlierCard: z.exactOptional(z.boolean()),
  }),
  z.object({ type: z.literal('undo-fill') }),
  /** Drop the reading, its picture and the report. */
  z.object({ type: z.literal('forget') }),
  z.object({ type: z.literal('edit-field'), field: z.enum(FIELD_NAMES), value: z.string() }),
  /** The user granted the host of a job that waits in `awaiting-host-permission`. */
  z.object({ type: z.literal('host-permission-granted'), jobId: z.string() }),
  /** Instead of the host permission: crop the picture out of the visible page. */
  z.object({ type: z.literal('use-visible-page'), jobId: z.string() }),
  z.object({ type: z.literal('cancel-job'), jobId: z.string() }),
  /** Let the user point at a control of the active tab, to say what goes in; again for the next one. */
  z.object({ type: z.literal('teach-form') }),
  z.object({ type: z.literal('stop-teaching') }),
  /** Outline one control on the page that was filled last; without a control, remove the outline. */
  z.object({
    type: z.literal('outline-control'),
    control: z.exactOptional(z.object({ frameId: z.number(), controlId: z.string() })),
  }),
]);

export const pageReplySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), failure: failureSchema }),
]);

export type PageRequest = z.infer<typeof pageRequestSchema>;
export type PageReply = z.infer<typeof pageReplySchema>;
