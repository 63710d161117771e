import { closeReaderPage } from '../../platform/reader-page.ts';
import { sessionJob, sessionPicture, sessionReading, sessionReport } from '../session-state.ts';
import { inStateTurn } from './in-turn.ts';
import { isJobUnderWay } from './job-store.ts';
import { showStatus } from './show-status.ts';
import { stopReading } from './stop-reading.ts';

/**
 * Drops everything personal at once: the reading, its picture, the report, the job, and the page whose memory held the
 * picture. What still runs for the job finds it gone and stops.
 */
export async function forget(): Promise<void> {
  const job = await sessionJob.get();
  await inStateTurn(() =>
    Promise.all([
      sessionReading.remove(),
      sessionPicture.remove(),
      sessionReport.remove(),
      sessionJob.remove(),
    ]),
  );
  if (job !== null) await stopReading(job.id);
  await Promise.all([closeReaderPage(), showStatus({ job: null })]);
}

/** The time of a reading is over. A job that runs is about another card, and goes on. */
export async function expireReading(): Promise<void> {
  await dropReading();
  if (await isJobUnderWay()) return;
  await Promise.all([closeReaderPage(), showStatus({ job: null })]);
}

export function dropReading(): Promise<unknown> {
  return inStateTurn(() => Promise.all([sessionReading.remove(), sessionReport.remove()]));
}
