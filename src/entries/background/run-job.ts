import type { FillReport } from '../../autofill/report.ts';
import type { VisibleArea } from '../../capture/visible-area.ts';
import type { Failure } from '../../messages/failure.ts';
import type { ReaderOutcome } from '../../messages/reader.ts';
import type { Job, JobSource, StoredReading } from '../../messages/state.ts';
import { hasHostPermission } from '../../platform/permissions.ts';
import { effectivePreferences } from '../../settings/preferences.ts';
import { sessionJob, sessionPicture, sessionReading, sessionReport } from '../session-state.ts';
import {
  type Acquisition,
  acquirePicture,
  acquireVisibleArea,
  acquireVisiblePicture,
} from './acquire-picture.ts';
import { keepReadingsTime } from './current-reading.ts';
import { fillTarget } from './fill-page.ts';
import { inPageTurn, inStateTurn } from './in-turn.ts';
import { advanceJob, beginJob, failAfterFault, failJob, runningJob } from './job-store.ts';
import { keepPage } from './keep-page.ts';
import { isBeingRead, startReading, warmUpReader } from './on-device-reader.ts';
import { readOnServer } from './server-reader.ts';
import { showDone, showFilled, showNotFilled } from './show-status.ts';

/**
 * One job: picture -> reading -> filled form. Each step is stored before it is taken, so that the next background
 * worker finds where the last one died.
 */
export async function readClickedImage(
  source: Extract<JobSource, { kind: 'image' }>,
  target: { tabId: number; url: string },
): Promise<void> {
  const job = await beginJob(source, target);
  await acquireForJob(job);
}

/** From the source of a job to its picture; used for the first time and when a job is taken up again. */
async function acquireForJob(job: Job): Promise<void> {
  // The models load while the picture is on its way; a failure to start comes up when the reading begins.
  if ((await effectivePreferences()).engine === 'on-device') void warmUpReader().catch(() => undefined);
  if (job.source.kind !== 'image') return failJob(job.id, { reason: 'interrupted' });
  await keepPage(job);
  await takePicture(job.id, await acquirePicture(job.source));
}

/**
 * Goes on with a job that waited for its host, if that host may be reached by now. The popup's own message and the
 * browser's event both lead here at about the same time: the second joins the first.
 */
export function acquireWhenAllowed(): Promise<void> {
  allowed ??= acquireIfAllowed().finally(() => {
    allowed = undefined;
  });
  return allowed;
}

let allowed: Promise<void> | undefined;

async function acquireIfAllowed(): Promise<void> {
  const job = await sessionJob.get();
  if (job?.step !== 'awaiting-host-permission' || job.hostPattern === undefined) return;
  if (!(await hasHostPermission(job.hostPattern))) return;
  const advanced = await advanceJob(job.id, { step: 'acquiring' });
  if (advanced !== undefined) await acquireForJob(advanced);
}

export async function readVisiblePicture(job: Job): Promise<void> {
  if (job.source.kind !== 'image') return;
  await advanceJob(job.id, { step: 'acquiring' });
  await takePicture(job.id, await acquireVisiblePicture(job.source));
}

export async function readVisibleArea(job: Job, area: VisibleArea): Promise<void> {
  if (job.source.kind !== 'area') return;
  await takePicture(job.id, await acquireVisibleArea(job.source.tabId, area));
}

export async function readFile(dataUrl: string): Promise<void> {
  const job = await beginJob({ kind: 'file' });
  await takePicture(job.id, { kind: 'picture', dataUrl });
}

async function takePicture(jobId: string, acquisition: Acquisition): Promise<void> {
  switch (acquisition.kind) {
    case 'failed':
      return failJob(jobId, acquisition.failure);
    case 'host-needed':
      await advanceJob(jobId, { step: 'awaiting-host-permission', hostPattern: acquisition.hostPattern });
      return;
    case 'picture':
      return readPicture(jobId, acquisition.dataUrl);
  }
}

/** Longest `data:` URL that is stored for a second try: `storage.session` holds 10 MB in all. */
const LONGEST_STORED = 5_000_000;

export async function readPicture(jobId: string, dataUrl: string): Promise<void> {
  if ((await advanceJob(jobId, { step: 'reading' })) === undefined) return;
  // Not awaited before the reading starts: it is for the case that everything dies.
  const stored = dataUrl.length <= LONGEST_STORED ? sessionPicture.set(dataUrl) : Promise.resolve();
  const { engine } = await effectivePreferences();
  await (engine === 'server' ? readThere(jobId, dataUrl) : readHere(jobId, dataUrl));
  await stored;
}

/** On the device: the outcome comes as an event of the reader's page. */
async function readHere(jobId: string, dataUrl: string): Promise<void> {
  try {
    await startReading(jobId, dataUrl);
  } catch (error) {
    const job = await runningJob(jobId);
    // The browser could not open the page, or ended it before it answered: another time it may.
    if (job !== undefined) await takeUpAgain(job, { reason: 'engine-unavailable', detail: String(error) });
    return;
  }
  watchReading(jobId).catch(failAfterFault);
}

/** Milliseconds between two looks at the reader's page. */
const LOOK_AGAIN = 1000;

/** The browser may end the reader's page in the middle, for want of memory, and nobody would say so. */
export async function watchReading(jobId: string): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  while (await isBeingRead(jobId));
  const job = await runningJob(jobId);
  if (job?.step === 'reading') await takeUpAgain(job);
}

/** How often one job is taken up again before it is given up: something about it kills what works at it. */
const MOST_RESUMPTIONS = 2;

/** Goes on with a job at which nothing works any more, from the last step that was stored; at last gives it up. */
export async function takeUpAgain(left: Job, why: Failure = { reason: 'interrupted' }): Promise<void> {
  if (left.resumed >= MOST_RESUMPTIONS) return failJob(left.id, why);
  const job = await advanceJob(left.id, { resumed: left.resumed + 1 });
  if (job === undefined) return;
  if (job.step === 'filling') return fillForJob(job);
  const picture = await sessionPicture.get();
  return picture === null ? acquireForJob(job) : readPicture(job.id, picture);
}

/** On the user's OCR server: this worker makes the call, and a worker that takes over makes it again. */
async function readThere(jobId: string, dataUrl: string): Promise<void> {
  const source = (await runningJob(jobId))?.source;
  const url = source?.kind === 'image' ? source.srcUrl : undefined;
  await takeReading(jobId, await readOnServer(jobId, dataUrl, url), 'server');
}

/** Keeps what was read, and fills the page that the user was on. */
export async function takeReading(
  jobId: string,
  outcome: ReaderOutcome,
  engine: StoredReading['engine'] = 'on-device',
): Promise<void> {
  if ((await runningJob(jobId)) === undefined) return;
  if (!outcome.ok) return failJob(jobId, outcome.failure);
  const { result, observations, picture } = outcome;
  const reading = { id: jobId, takenAt: Date.now(), engine, result, edited: [], observations, picture };
  const isKept = await inStateTurn(async () => {
    if ((await runningJob(jobId)) === undefined) return false;
    await Promise.all([sessionReport.remove(), sessionPicture.remove(), sessionReading.set(reading)]);
    return true;
  });
  if (!isKept) return;
  keepReadingsTime().catch(console.error);
  const job = await advanceJob(jobId, { step: 'filling' });
  if (job !== undefined) await fillForJob(job);
}

/**
 * The last step of a job. A filling that fails leaves the reading, which can be filled in elsewhere; one that found
 * nothing to write leaves its report, which says why for every field.
 */
export async function fillForJob(job: Job): Promise<void> {
  if (job.target === undefined) {
    await advanceJob(job.id, { step: 'done' });
    return showDone(undefined);
  }
  const { target } = job;
  // A job that was about a picture fills in what was read from it, and nothing that came after.
  const readingId = job.source.kind === 'reading' ? undefined : job.id;
  const filled = await inPageTurn(() =>
    fillTarget(target, {
      readingId,
      isOfPicture: job.source.kind === 'image',
      goesOn: async () => (await runningJob(job.id)) !== undefined,
    }),
  );
  const failure = filled.ok ? nothingFilled(filled.value) : filled.failure;
  const ended = await advanceJob(job.id, { step: 'done', ...(failure === undefined ? {} : { failure }) });
  // Another job, or "Forget", has taken its place on the badge.
  if (ended === undefined) return;
  await (filled.ok && failure === undefined ? showFilled(filled.value) : showNotFilled());
}

function nothingFilled(report: FillReport): Failure | undefined {
  if (report.lines.some(({ status }) => status === 'filled')) return undefined;
  const isElsewhere = report.lines.some(
    (line) => line.status === 'not-filled' && line.reason === 'focus-in-other-section',
  );
  return { reason: isElsewhere ? 'focus-elsewhere' : 'nothing-to-fill' };
}
