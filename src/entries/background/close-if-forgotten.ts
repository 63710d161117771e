import { closeReaderPage } from '../../platform/reader-page.ts';
import { sessionJob, sessionReading } from '../session-state.ts';
import { isGoingOn } from './is-going-on.ts';

/**
 * What still ran when all was forgotten may have opened the reader's page again: it is closed where no card needs it.
 * @param isAsked whether somebody waits for an answer of that page now.
 */
export async function closeIfForgotten(isAsked: () => boolean): Promise<void> {
  const job = await sessionJob.get();
  if (job !== null && isGoingOn(job)) return;
  if ((await sessionReading.get()) === null && !isAsked()) await closeReaderPage();
}
