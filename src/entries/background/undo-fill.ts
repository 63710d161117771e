import { type FrameRequest, undoneFrameSchema } from '../../messages/frame.ts';
import type { PageReply } from '../../messages/requests.ts';
import { sessionReport } from '../session-state.ts';
import { inPageTurn } from './in-turn.ts';
import { askPresentFrame, rethrowFault } from './page-script.ts';
import { showDone } from './show-status.ts';

/** Gives back what the controls held before, in every frame that was written to. */
export function undoFill(): Promise<PageReply> {
  return inPageTurn(undoLastReport);
}

async function undoLastReport(): Promise<PageReply> {
  const stored = await sessionReport.get();
  if (stored === null) return { ok: false, failure: { reason: 'nothing-to-fill' } };
  const written = stored.report.lines.flatMap((line) =>
    line.status === 'filled' ? [line.control.frameId] : [],
  );
  const frames = [...new Set(written)];
  const request: FrameRequest = {
    type: 'frame-undo',
    ...(stored.readingId !== undefined && { card: stored.readingId }),
  };
  const asked = await Promise.allSettled(
    frames.map((frameId) => askPresentFrame(stored.tabId, frameId, request, undoneFrameSchema)),
  );
  for (const answer of asked) if (answer.status === 'rejected') rethrowFault(answer.reason);
  const undone = asked.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  if (undone.length === 0) return { ok: false, failure: { reason: 'page-left' } };
  await sessionReport.remove();
  await showDone(undefined);
  const isWhole = undone.length === frames.length && undone.every(({ left }) => left === 0);
  return isWhole ? { ok: true } : { ok: false, failure: { reason: 'undo-incomplete' } };
}
