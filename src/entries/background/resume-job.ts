import type { Job } from '../../messages/state.ts';
import { sessionJob, sessionPicture } from '../session-state.ts';
import { advanceJob, failJob } from './job-store.ts';
import { isBeingRead } from './on-device-reader.ts';
import { acquireForJob, fillForJob, readPicture } from './run-job.ts';

/** How often one job is taken up again before it is given up: something about it kills the background. */
const MOST_RESUMPTIONS = 2;

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
  if (job.step === 'reading' && (await isBeingRead(job.id))) return;
  // The control is known by the focus alone, which may be elsewhere by now.
  if (job.source.kind === 'value') return failJob(job.id, { reason: 'interrupted' });
  if (job.resumed >= MOST_RESUMPTIONS) return failJob(job.id, { reason: 'interrupted' });
  const resumed = await advanceJob(job.id, { resumed: job.resumed + 1 });
  if (resumed !== undefined) await takeUp(resumed);
}

async function takeUp(job: Job): Promise<void> {
  if (job.step === 'filling') return fillForJob(job);
  const picture = await sessionPicture.get();
  return picture === null ? acquireForJob(job) : readPicture(job.id, picture);
}
