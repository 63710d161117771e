import type { Failure } from '../../messages/failure.ts';
import type { PageReply } from '../../messages/requests.ts';
import type { Job, JobSource } from '../../messages/state.ts';
import { sessionJob, sessionPicture } from '../session-state.ts';
import { showStatus } from './show-status.ts';

/** Stores a new job. It takes the place of one that still runs: the user has asked for something else. */
export async function beginJob(source: JobSource, target?: { tabId: number; url: string }): Promise<Job> {
  const job: Job = {
    id: crypto.randomUUID(),
    startedAt: Date.now(),
    source,
    step: source.kind === 'reading' || source.kind === 'value' ? 'filling' : 'acquiring',
    resumed: 0,
    ...(target === undefined ? {} : { target }),
  };
  await sessionPicture.remove();
  await sessionJob.set(job);
  await showStatus({ job });
  return job;
}

/** The job that runs under this id, or `undefined` when another has taken its place or it was cancelled. */
export async function runningJob(jobId: string): Promise<Job | undefined> {
  const job = await sessionJob.get();
  return job?.id === jobId && job.step !== 'done' && job.step !== 'failed' ? job : undefined;
}

/** Whether a job runs that does not wait for the user. */
export async function isJobUnderWay(): Promise<boolean> {
  const job = await sessionJob.get();
  return job !== null && ['acquiring', 'reading', 'filling'].includes(job.step);
}

/** Moves a running job to its next step and shows it. Returns `undefined` when that job runs no more. */
export async function advanceJob(
  jobId: string,
  change: Partial<Pick<Job, 'step' | 'hostPattern' | 'failure' | 'resumed'>>,
): Promise<Job | undefined> {
  const job = await runningJob(jobId);
  if (job === undefined) return undefined;
  const { hostPattern: _answered, ...kept } = job;
  const advanced = { ...kept, ...change };
  await sessionJob.set(advanced);
  await showStatus({ job: advanced });
  return advanced;
}

/** Ends a running job without a reading. What was read before stays. */
export async function failJob(jobId: string, failure: Failure): Promise<void> {
  await advanceJob(jobId, { step: 'failed', failure });
  await sessionPicture.remove();
}

/** Ends the running job after a fault of ours, so that the user is told and nothing waits for ever. */
export async function failAfterFault(error: unknown): Promise<PageReply> {
  console.error(error);
  const failure: Failure = { reason: 'interrupted', detail: String(error) };
  const job = await sessionJob.get();
  if (job !== null) await failJob(job.id, failure);
  return { ok: false, failure };
}
