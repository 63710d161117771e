import { undoneFrameSchema } from '../../messages/frame.ts';
import type { PageReply } from '../../messages/requests.ts';
import { sessionReport } from '../session-state.ts';
import { inPageTurn } from './in-turn.ts';
import { askPresentFrame } from './page-script.ts';
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
  try {
    for (const frameId of new Set(written)) {
      await askPresentFrame(stored.tabId, frameId, { type: 'frame-undo' }, undoneFrameSchema);
    }
  } catch {
    return { ok: false, failure: { reason: 'page-navigated' } };
  }
  await sessionReport.remove();
  await showDone(undefined);
  return { ok: true };
}
