import * as z from 'zod/mini';
import {
  type DrawnPicture,
  type PlannedFill,
  type PlannedValue,
  type PreviewedRule,
  type ReaderReply,
  type ReaderRequest,
  readerRequestSchema,
  type SuggestedTargets,
  type WaysToWrite,
} from '../../messages/reader.ts';
import { listen, type MessageSender } from '../../platform/messaging.ts';
import { watchJob } from '../watch-job.ts';
import { expireReadingAfter } from './expire-reading.ts';
import { planChosenValue } from './plan-chosen-value.ts';
import { planPage } from './plan-page.ts';
import { previewPage, suggestForPage, waysForCard } from './preview-page.ts';
import { cancelReading, drawPicture, isReading, readPicture, warmUp } from './read-picture.ts';

/**
 * The hidden page that hosts the on-device reader and the planner. It outlives the background worker, so a reading is
 * finished and reported even when that worker dies in the middle of it.
 */
listen((message, sender) => {
  const request = z.safeParse(readerRequestSchema, message);
  return request.success && mayAsk(sender) ? answer(request.data) : undefined;
});

watchJob();

/** The background itself: it has no tab. */
function mayAsk(sender: MessageSender): boolean {
  return sender.isExtensionPage && sender.tabId === undefined;
}

type Answer =
  | ReaderReply
  | DrawnPicture
  | PlannedFill
  | PlannedValue
  | PreviewedRule
  | SuggestedTargets
  | WaysToWrite;

async function answer(request: ReaderRequest): Promise<Answer> {
  switch (request.type) {
    case 'reader-warm-up':
      watchJob();
      warmUp();
      return { reading: false };
    case 'reader-read':
      watchJob();
      readPicture(request.jobId, request.picture);
      return { reading: true };
    case 'reader-status':
      return { reading: isReading(request.jobId) };
    case 'reader-cancel':
      cancelReading(request.jobId);
      return { reading: false };
    case 'reader-expire-after':
      expireReadingAfter(request.milliseconds);
      return { reading: false };
    case 'reader-draw':
      return drawPicture(request.picture);
    case 'reader-plan':
      return planPage(request);
    case 'reader-preview':
      return previewPage(request);
    case 'reader-ways':
      return waysForCard(request);
    case 'reader-suggest':
      return suggestForPage(request);
    case 'reader-plan-value':
      return planChosenValue(request);
  }
}
