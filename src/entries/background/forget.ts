import { closeReaderPage } from '../../platform/reader-page.ts';
import { sessionJob, sessionPicture, sessionReading, sessionReport } from '../session-state.ts';
import { showStatus } from './show-status.ts';

/** Drops everything personal: the reading, its picture, the report, and the page whose memory held the picture. */
export async function forget(): Promise<void> {
  await Promise.all([
    sessionReading.remove(),
    sessionPicture.remove(),
    sessionReport.remove(),
    sessionJob.remove(),
  ]);
  await Promise.all([closeReaderPage(), showStatus({ job: null })]);
}
