import { matchRule } from '../../autofill/rules/match-rule.ts';
import { acknowledgedSchema, type FrameEvent } from '../../messages/frame.ts';
import type { PageReply } from '../../messages/requests.ts';
import type { Teaching } from '../../messages/teaching.ts';
import { localized } from '../../platform/lifecycle.ts';
import type { MessageSender } from '../../platform/messaging.ts';
import { tabState } from '../../platform/tabs.ts';
import { effectiveSiteRules } from '../../settings/site-rules.ts';
import { sessionJob, sessionReport, sessionTeaching } from '../session-state.ts';
import { placeOf } from './page-place.ts';
import { askFrame, askPresentFrame } from './page-script.ts';
import { proposePick } from './propose-pick.ts';
import { reachableFrames } from './reachable-frames.ts';
import { showPicked, showPicking, showStatus } from './show-status.ts';

const FORBIDDEN: PageReply = { ok: false, failure: { reason: 'page-forbidden' } };

/** Lets the user point at a control of the page: in all of its frames, by mouse or keyboard. */
export async function startTeaching({ tabId, url }: { tabId: number; url: string }): Promise<PageReply> {
  const place = placeOf(url);
  const frames = await reachableFrames(tabId);
  if (place === undefined || frames === undefined) return FORBIDDEN;
  const teaching: Teaching = { id: crypto.randomUUID(), tabId, ...place, others: {} };
  await sessionTeaching.set(teaching);
  const request = {
    type: 'frame-start-picking',
    teachingId: teaching.id,
    hint: localized('pickHint'),
  } as const;
  try {
    await Promise.all(frames.map((frameId) => askFrame(tabId, frameId, request, acknowledgedSchema)));
  } catch {
    await sessionTeaching.remove();
    return FORBIDDEN;
  }
  await showPicking();
  return { ok: true };
}

/** Takes the control that the user pointed at, if it comes from the tab that is taught; the popup asks what goes in. */
export async function takePick(
  event: Extract<FrameEvent, { type: 'control-picked' }>,
  { tabId, frameId }: MessageSender,
): Promise<void> {
  if (tabId === undefined || frameId === undefined) return;
  // Also where nothing is taught any more: the pickers of the other frames must not go on.
  await stopPickers(tabId);
  const teaching = await sessionTeaching.get();
  if (teaching?.id !== event.teachingId || teaching.tabId !== tabId) return;
  const { controlId } = event;
  const place = placeOf((await tabState(tabId))?.url ?? '');
  if (controlId === undefined || place === undefined) return endTeaching();
  const hasRule = matchRule(await effectiveSiteRules(), `https://${place.host}${place.path}`) !== undefined;
  const proposed = await proposePick({ tabId, frameId, controlId, withOthers: !hasRule });
  if (proposed === undefined) return endTeaching();
  await sessionTeaching.set({ ...teaching, ...place, ...proposed });
  await showPicked();
}

export async function stopTeaching(): Promise<PageReply> {
  const teaching = await sessionTeaching.get();
  if (teaching !== null) await stopPickers(teaching.tabId);
  await endTeaching();
  return { ok: true };
}

async function endTeaching(): Promise<void> {
  await sessionTeaching.remove();
  const [job, stored] = await Promise.all([sessionJob.get(), sessionReport.get()]);
  await showStatus({ job, ...(stored === null ? {} : { report: stored.report }) });
}

async function stopPickers(tabId: number): Promise<void> {
  const frames = (await reachableFrames(tabId)) ?? [];
  const request = { type: 'frame-stop-picking' } as const;
  // A frame that is gone, or was added since, has no picker to stop.
  await Promise.allSettled(
    frames.map((frameId) => askPresentFrame(tabId, frameId, request, acknowledgedSchema)),
  );
}
