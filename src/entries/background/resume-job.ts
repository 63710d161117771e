import { sessionJob } from '../session-state.ts';
import { failJob } from './job-store.ts';
import { isBeingRead } from './on-device-reader.ts';
import { takeUpAgain, watchReading } from './run-job.ts';

/**
 * Takes up the job that the last background worker left behind. Runs whenever a worker starts; most of the time there
 * is none.
 */
export async function resumeInterruptedJob(): Promise<void> {
  const job = await sessionJob.get();
  if (job === null || job.step === 'done' || job.step === 'failed') return;
  // Waiting for the user: the request is still in the popup.
  if (job.step === 'awaiting-host-permission') return;
  // Waiting for the user, who draws the rectangle.
  if (job.source.kind === 'area' && job.step === 'acquiring') return;
  // The reader's page goes on by itself, and its event brings the reading.
  if (job.step === 'reading' && (await isBeingRead(job.id))) return watchReading(job.id);
  // The control is known by the focus alone, which may be elsewhere by now.
  if (job.source.kind === 'value') return failJob(job.id, { reason: 'interrupted' });
  await takeUpAgain(job);
}
