import type { Failure } from '../../messages/failure.ts';
import type { PageReply } from '../../messages/requests.ts';
import type { Job, JobSource } from '../../messages/state.ts';
import { sessionJob, sessionPicture, sessionReading } from '../session-state.ts';
import { inStateTurn } from './in-turn.ts';
import { isGoingOn } from './is-going-on.ts';
import { showStatus } from './show-status.ts';
import { stopReading } from './stop-reading.ts';

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
  const replaced = await sessionJob.get();
  await inStateTurn(() => Promise.all([sessionPicture.remove(), sessionJob.set(job)]));
  if (replaced !== null && isRunning(replaced)) await stopReading(replaced.id);
  await showStatus({ job });
  return job;
}

/** The job that runs under this id, or `undefined` when another has taken its place or it was cancelled. */
export async function runningJob(jobId: string): Promise<Job | undefined> {
  const job = await sessionJob.get();
  return job?.id === jobId && isRunning(job) ? job : undefined;
}

function isRunning({ step }: Job): boolean {
  return step !== 'done' && step !== 'failed';
}

/** Whether a picture is on its way or being read. One whose place the user still has to show is not. */
function isAboutToRead({ source, step }: Job): boolean {
  if (source.kind === 'reading' || source.kind === 'value') return false;
  return step === 'reading' || (source.kind !== 'area' && step === 'acquiring');
}

/** The job that waits for the user to allow a host, if it does. */
export async function jobThatAsks(): Promise<Job | undefined> {
  const job = await sessionJob.get();
  return job?.step === 'awaiting-host-permission' ? job : undefined;
}

/**
 * Waits for a card that is just being read, and for its values to be filled in. Returns why there is no reading of it, if
 * there is none.
 */
export async function readingEnded(): Promise<Failure | undefined> {
  let waited = false;
  return new Promise((resolve) => {
    const look = (job: Job | null) => {
      if (job !== null && isAboutToRead(job)) {
        waited = true;
        return;
      }
      if (job?.step === 'filling') return;
      stop();
      resolve(waited && job?.step === 'failed' ? job.failure : undefined);
    };
    const stop = sessionJob.watch(look);
    void sessionJob.get().then(look);
  });
}

/** Turns a job whose card is not read yet to another page. Returns `undefined` when there is no such job. */
export async function retargetJob(target: NonNullable<Job['target']>): Promise<Job | undefined> {
  const turned = await inStateTurn(async () => {
    const job = await sessionJob.get();
    if (job === null || !(isAboutToRead(job) || job.step === 'awaiting-host-permission')) return undefined;
    const next = { ...job, target };
    await sessionJob.set(next);
    return next;
  });
  if (turned !== undefined) await showStatus({ job: turned });
  return turned;
}

/** Whether a job runs that does not wait for the user. */
export async function isJobUnderWay(): Promise<boolean> {
  const job = await sessionJob.get();
  return job !== null && isGoingOn(job);
}

/** Moves a running job to its next step and shows it. Returns `undefined` when that job runs no more. */
export async function advanceJob(
  jobId: string,
  change: Partial<Pick<Job, 'step' | 'hostPattern' | 'failure' | 'resumed'>>,
): Promise<Job | undefined> {
  const advanced = await inStateTurn(async () => {
    const job = await runningJob(jobId);
    if (job === undefined) return undefined;
    const { hostPattern: _answered, ...kept } = job;
    const next = withoutEndedPicture({ ...kept, ...change });
    await sessionJob.set(next);
    return next;
  });
  if (advanced === undefined) return undefined;
  const shown = showStatus({ job: advanced });
  // A step that goes on by itself does not wait until it is shown.
  if (isGoingOn(advanced)) shown.catch(console.error);
  else await shown;
  return advanced;
}

/** The address of a clicked picture may be the picture itself, which a job that has ended has no use for. */
function withoutEndedPicture(job: Job): Job {
  const { source } = job;
  if (isRunning(job) || source.kind !== 'image' || !source.srcUrl?.startsWith('data:')) return job;
  const { srcUrl: _picture, ...kept } = source;
  return { ...job, source: kept };
}

/** Ends a running job without a reading. What was read before stays. */
export async function failJob(jobId: string, failure: Failure): Promise<void> {
  const before = await sessionJob.get();
  if ((await advanceJob(jobId, { step: 'failed', failure })) === undefined) return;
  await sessionPicture.remove();
  if (before !== null && isOfPicture(before) && before.step !== 'filling') await markEarlierReading(jobId);
}

/** Whether a picture was chosen: an area is, once it is drawn. */
function isOfPicture({ source, step }: Job): boolean {
  if (source.kind === 'area' && step === 'acquiring') return false;
  return source.kind !== 'reading' && source.kind !== 'value';
}

/** The card of the picture before: not to be taken for the one that was not read. */
function markEarlierReading(jobId: string): Promise<void> {
  return inStateTurn(async () => {
    const reading = await sessionReading.get();
    if (reading !== null && reading.id !== jobId) await sessionReading.set({ ...reading, isEarlier: true });
  });
}

/** Ends the running job after a fault of ours, so that the user is told and nothing waits for ever. */
export async function failAfterFault(error: unknown): Promise<PageReply> {
  console.error(error);
  const failure: Failure = { reason: 'interrupted', detail: String(error) };
  const job = await sessionJob.get();
  if (job !== null) await failJob(job.id, failure);
  return { ok: false, failure };
}
