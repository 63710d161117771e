import type { FieldName, HkIdCardResult } from '../../card/result.ts';
import type { Failure } from '../../messages/failure.ts';
import { acknowledgedSchema, undoneFrameSchema } from '../../messages/frame.ts';
import type { PageReply, PageRequest } from '../../messages/requests.ts';
import { activeTab } from '../../platform/tabs.ts';
import { sessionReading, sessionReport } from '../session-state.ts';
import { currentReading } from './current-reading.ts';
import { forget } from './forget.ts';
import { beginJob, failJob, runningJob } from './job-store.ts';
import { cancelReading } from './on-device-reader.ts';
import { askPresentFrame } from './page-script.ts';
import { acquireWhenAllowed, fillForJob, readFile, readVisiblePicture } from './run-job.ts';
import { startAreaSelection } from './select-area.ts';
import { cancelServerReading } from './server-reader.ts';
import { showDone } from './show-status.ts';
import { startTeaching, stopTeaching } from './teach-form.ts';

/** Does what the popup or the options page asks for. */
export async function answerPage(request: PageRequest): Promise<PageReply> {
  switch (request.type) {
    case 'read-file':
      await readFile(request.dataUrl);
      return { ok: true };
    case 'read-area':
      return withActiveTab(startAreaSelection);
    case 'fill-page':
      return withActiveTab(fillActiveTab);
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
      cancelServerReading(request.jobId);
      await cancelReading(request.jobId);
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

/** A job of its own, without a picture: how it ended is shown like any other. */
async function fillActiveTab(tab: { tabId: number; url: string }): Promise<PageReply> {
  const job = await beginJob({ kind: 'reading' }, tab);
  await fillForJob(job);
  return { ok: true };
}

/** Gives back what the controls held before, in every frame that was written to. */
async function undoFill(): Promise<PageReply> {
  const stored = await sessionReport.get();
  if (stored === null) return refusal({ reason: 'nothing-to-fill' });
  const written = stored.report.lines.flatMap((line) =>
    line.status === 'filled' ? [line.control.frameId] : [],
  );
  try {
    for (const frameId of new Set(written)) {
      await askPresentFrame(stored.tabId, frameId, { type: 'frame-undo' }, undoneFrameSchema);
    }
  } catch {
    return refusal({ reason: 'page-navigated' });
  }
  await sessionReport.remove();
  await showDone(undefined);
  return { ok: true };
}

/** What a person wrote is taken as it is, and is certain. `permanent` is edited as `true`, `false` or empty. */
async function editField(field: FieldName, value: string): Promise<PageReply> {
  const reading = await currentReading();
  if (reading === null) return refusal({ reason: 'no-reading' });
  const edited = [...new Set([...reading.edited, field])];
  await sessionReading.set({ ...reading, edited, result: withField(reading.result, field, value) });
  return { ok: true };
}

function withField(result: HkIdCardResult, field: FieldName, value: string): HkIdCardResult {
  const confidence = { ...result.confidence, [field]: 1 };
  if (field === 'permanent') {
    const { permanent: _replaced, ...others } = result;
    return { ...others, confidence, ...(value === '' ? {} : { permanent: value === 'true' }) };
  }
  if (field === 'sex') return { ...result, confidence, sex: value === 'M' || value === 'F' ? value : '' };
  return { ...result, confidence, [field]: value };
}

async function outlineControl(control?: { frameId: number; controlId: string }): Promise<PageReply> {
  const stored = await sessionReport.get();
  if (stored === null) return refusal({ reason: 'nothing-to-fill' });
  const frames = control === undefined ? framesOf(stored.report.lines) : [control.frameId];
  try {
    for (const frameId of frames) {
      const request = {
        type: 'frame-outline',
        ...(control === undefined ? {} : { controlId: control.controlId }),
      } as const;
      await askPresentFrame(stored.tabId, frameId, request, acknowledgedSchema);
    }
    return { ok: true };
  } catch {
    return refusal({ reason: 'page-navigated' });
  }
}

function framesOf(lines: readonly { control?: { frameId: number } | undefined }[]): readonly number[] {
  return [...new Set(lines.flatMap(({ control }) => (control === undefined ? [] : [control.frameId])))];
}

function refusal(reason: Failure): PageReply {
  return { ok: false, failure: reason };
}
