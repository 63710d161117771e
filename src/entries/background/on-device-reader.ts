import * as z from 'zod/mini';
import type { WayToWrite } from '../../autofill/rules/ways-to-write.ts';
import type { HkIdCardResult } from '../../card/result.ts';
import {
  type DrawnPicture,
  drawnPictureSchema,
  type PlannedFill,
  type PlannedValue,
  type PreviewedRule,
  plannedFillSchema,
  plannedValueSchema,
  previewedRuleSchema,
  type ReaderRequest,
  readerReplySchema,
  type SuggestedTargets,
  suggestedTargetsSchema,
  waysToWriteSchema,
} from '../../messages/reader.ts';
import { sendToExtension } from '../../platform/messaging.ts';
import { isReaderPageOpen, openReaderPage } from '../../platform/reader-page.ts';
import { closeIfForgotten } from './close-if-forgotten.ts';

/** Loads the models while the picture is still on its way. */
export async function warmUpReader(): Promise<void> {
  await askReader({ type: 'reader-warm-up' }, readerReplySchema);
}

/** Starts the reading of a picture; its outcome comes back as a `reader-finished` event. */
export async function startReading(jobId: string, picture: string): Promise<void> {
  await askReader({ type: 'reader-read', jobId, picture }, readerReplySchema);
}

/** True while the reader's page works at that job or holds its outcome. Does not open the page. */
export async function isBeingRead(jobId: string): Promise<boolean> {
  if (!(await isReaderPageOpen())) return false;
  try {
    return (await askReader({ type: 'reader-status', jobId }, readerReplySchema)).reading;
  } catch {
    return false;
  }
}

export async function cancelReading(jobId: string): Promise<void> {
  if (await isReaderPageOpen()) await askReader({ type: 'reader-cancel', jobId }, readerReplySchema);
}

export async function expireReadingAfter(milliseconds: number): Promise<void> {
  await askReader({ type: 'reader-expire-after', milliseconds }, readerReplySchema);
}

export function drawPicture(picture: string): Promise<DrawnPicture> {
  return askReader({ type: 'reader-draw', picture }, drawnPictureSchema);
}

/** What goes where on a described page. */
export function planFilling(
  request: Omit<Extract<ReaderRequest, { type: 'reader-plan' }>, 'type'>,
): Promise<PlannedFill> {
  return askReader({ type: 'reader-plan', ...request }, plannedFillSchema);
}

/** What a rule would write on a described page. */
export function previewRule(
  request: Omit<Extract<ReaderRequest, { type: 'reader-preview' }>, 'type'>,
): Promise<PreviewedRule> {
  return askReader({ type: 'reader-preview', ...request }, previewedRuleSchema);
}

/** In which ways a person may write the values of a card. */
export async function waysToWrite(result: HkIdCardResult): Promise<readonly WayToWrite[]> {
  return (await askReader({ type: 'reader-ways', result }, waysToWriteSchema)).ways;
}

/** What the controls of a described page seem to be for. */
export function suggestTargets(
  request: Omit<Extract<ReaderRequest, { type: 'reader-suggest' }>, 'type'>,
): Promise<SuggestedTargets> {
  return askReader({ type: 'reader-suggest', ...request }, suggestedTargetsSchema);
}

/** How one field is written into a control that the user chose. */
export function planValue(
  request: Omit<Extract<ReaderRequest, { type: 'reader-plan-value' }>, 'type'>,
): Promise<PlannedValue> {
  return askReader({ type: 'reader-plan-value', ...request }, plannedValueSchema);
}

/** Requests whose answer is awaited. */
let underWay = 0;

/**
 * Opens the reader's page where needed. Where all was forgotten before the answer came, nobody else would close the page
 * that was opened to ask.
 */
async function askReader<Schema extends z.ZodMiniType>(
  request: ReaderRequest,
  reply: Schema,
): Promise<z.infer<Schema>> {
  underWay += 1;
  try {
    await openReaderPage();
    return z.parse(reply, await sendWhenHeard(request));
  } finally {
    underWay -= 1;
    // Nobody waits for it: an answer is not to come later, nor to be lost, for the sake of tidying up.
    void closeIfForgotten(() => underWay > 0).catch(() => undefined);
  }
}

/** How often, and after how many milliseconds, a message that nobody heard is sent again. */
const SEND_AGAIN = { times: 50, after: 100 };

/** A page that an earlier background worker began to open can be there before its script is. */
async function sendWhenHeard(request: ReaderRequest): Promise<unknown> {
  for (let left = SEND_AGAIN.times; ; left--) {
    try {
      return await sendToExtension(request);
    } catch (error) {
      if (left === 0 || !/Receiving end does not exist/.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, SEND_AGAIN.after));
    }
  }
}
