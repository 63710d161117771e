import { acknowledgedSchema, type FrameEvent } from '../../messages/frame.ts';
import type { PageReply } from '../../messages/requests.ts';
import { localized } from '../../platform/lifecycle.ts';
import type { MessageSender } from '../../platform/messaging.ts';
import { beginJob, failJob, runningJob } from './job-store.ts';
import { keepPage } from './keep-page.ts';
import { askFrame } from './page-script.ts';
import { readVisibleArea } from './run-job.ts';

/** Puts the page into the mode in which the user draws a rectangle; the rectangle comes back as an event. */
export async function startAreaSelection(tab: { tabId: number; url: string }): Promise<PageReply> {
  const job = await beginJob({ kind: 'area', tabId: tab.tabId }, tab);
  const request = { type: 'frame-select-area', jobId: job.id, hint: localized('areaHint') } as const;
  try {
    await keepPage(job);
    await askFrame(tab.tabId, 0, request, acknowledgedSchema);
    return { ok: true };
  } catch {
    await failJob(job.id, { reason: 'page-forbidden' });
    return { ok: false, failure: { reason: 'page-forbidden' } };
  }
}

/** Takes the rectangle, if it comes from the tab that was asked for one. */
export async function takeSelectedArea(
  event: Extract<FrameEvent, { type: 'area-selected' }>,
  sender: MessageSender,
): Promise<void> {
  const job = await runningJob(event.jobId);
  if (job?.source.kind !== 'area' || job.source.tabId !== sender.tabId) return;
  if (event.area === undefined) return failJob(job.id, { reason: 'cancelled' });
  await readVisibleArea(job, event.area);
}
