import type { Failure } from '../../messages/failure.ts';
import type { PageReply, PageRequest } from '../../messages/requests.ts';
import { activeTab } from '../../platform/tabs.ts';
import { acceptEarlierReading, currentReading } from './current-reading.ts';
import { editField } from './edit-field.ts';
import { forget } from './forget.ts';
import { beginJob, failJob, retargetJob, runningJob } from './job-store.ts';
import { outlineControl } from './outline-control.ts';
import { identifyPage } from './page-script.ts';
import { acquireWhenAllowed, fillForJob, readFile, readVisiblePicture } from './run-job.ts';
import { startAreaSelection } from './select-area.ts';
import { stopReading } from './stop-reading.ts';
import { startTeaching, stopTeaching } from './teach-form.ts';
import { undoFill } from './undo-fill.ts';

/** Does what the popup or the options page asks for. */
export async function answerPage(request: PageRequest): Promise<PageReply> {
  switch (request.type) {
    case 'read-file':
      await readFile(request.dataUrl);
      return { ok: true };
    case 'read-area':
      return withActiveTab(startAreaSelection);
    case 'fill-page':
      return withActiveTab((tab) => fillActiveTab(tab, request.earlierCard === true));
    case 'undo-fill':
      return undoFill();
    case 'forget':
      await forget();
      return { ok: true };
    case 'edit-field':
      return editField(request.field, request.value);
    case 'host-permission-granted':
      await acquireWhenAllowed();
      return { ok: true };
    case 'use-visible-page':
      return withJob(request.jobId, readVisiblePicture);
    case 'cancel-job':
      await stopReading(request.jobId);
      await failJob(request.jobId, { reason: 'cancelled' });
      return { ok: true };
    case 'teach-form':
      return withActiveTab(startTeaching);
    case 'stop-teaching':
      return stopTeaching();
    case 'outline-control':
      return outlineControl(request.control);
  }
}

async function withActiveTab(
  act: (tab: { tabId: number; url: string }) => Promise<PageReply>,
): Promise<PageReply> {
  const tab = await activeTab();
  return tab === undefined ? refusal({ reason: 'page-forbidden' }) : act(tab);
}

async function withJob(
  jobId: string,
  act: (job: NonNullable<Awaited<ReturnType<typeof runningJob>>>) => Promise<void>,
): Promise<PageReply> {
  const job = await runningJob(jobId);
  if (job === undefined) return refusal({ reason: 'interrupted' });
  await act(job);
  return { ok: true };
}

/**
 * A card that is just being read is filled in here as soon as it is: the one before it is not what the user means.
 * Otherwise a job of its own, without a picture: how it ended is shown like any other.
 */
async function fillActiveTab(
  tab: { tabId: number; url: string },
  meansEarlierCard: boolean,
): Promise<PageReply> {
  const page = await identifyPage(tab.tabId);
  if (await retargetJob({ ...tab, ...(page === undefined ? {} : { page }) })) return { ok: true };
  if (meansEarlierCard) await acceptEarlierReading();
  else if ((await currentReading())?.isEarlier) return refusal({ reason: 'earlier-card' });
  const job = await beginJob({ kind: 'reading' }, tab);
  await fillForJob(job);
  return { ok: true };
}

function refusal(reason: Failure): PageReply {
  return { ok: false, failure: reason };
}
