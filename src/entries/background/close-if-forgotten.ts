import { closeReaderPage } from '../../platform/reader-page.ts';
import { sessionJob, sessionReading } from '../session-state.ts';
import { isGoingOn } from './is-going-on.ts';

/** What still ran when all was forgotten may have opened the reader's page again: it is closed where no card needs it. */
export async function closeIfForgotten(): Promise<void> {
  const [reading, job] = await Promise.all([sessionReading.get(), sessionJob.get()]);
  if (reading === null && (job === null || !isGoingOn(job))) await closeReaderPage();
}
