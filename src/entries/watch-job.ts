import * as z from 'zod/mini';
import { jobWatchReplySchema, type ReaderEvent } from '../messages/reader.ts';
import { sendToExtension } from '../platform/messaging.ts';

/** Milliseconds between two questions. */
const PAUSE = 1000;

let watching = false;

/**
 * Asks the background for its job until that has ended. A background that died in the middle of one is woken by the
 * question, and takes it up again; nothing else would wake it. The reader's page asks while it lives, and the popup
 * while it shows a job.
 */
export function watchJob(): void {
  if (watching) return;
  watching = true;
  setTimeout(ask, PAUSE);
}

async function ask(): Promise<void> {
  watching = await isRunning();
  if (watching) setTimeout(ask, PAUSE);
}

async function isRunning(): Promise<boolean> {
  try {
    const reply = await sendToExtension({ type: 'job-watch' } satisfies ReaderEvent);
    return z.parse(jobWatchReplySchema, reply).running;
  } catch {
    // The background died while it answered.
    return true;
  }
}
