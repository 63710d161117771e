import type { FillReport, FillReportLine } from '../../autofill/report.ts';
import { emptiedFrameSchema, type FrameRequest } from '../../messages/frame.ts';
import { sessionReport } from '../session-state.ts';
import { keepReport } from './keep-report.ts';
import { type ControlOfPage, keyOf } from './name-controls.ts';
import { askPresentFrame } from './page-script.ts';
import { showDone } from './show-status.ts';

/** Milliseconds after which a page that asks its server about a value has mostly taken it back, if it does. */
const LATE = 800;

/** Looks at a filled page once more when the user has long been told, and takes back what was said of emptied boxes. */
export function lookAgainLater(readingId: string, tabId: number, report: FillReport): void {
  setTimeout(() => {
    // A page that was left meanwhile has taken everything with it, and the report is of no use any more.
    lookAgain(readingId, tabId, report).catch(() => undefined);
  }, LATE);
}

async function lookAgain(readingId: string, tabId: number, report: FillReport): Promise<void> {
  const filled = report.lines.flatMap((line) => (line.status === 'filled' ? [line.control] : []));
  const frameIds = [...new Set(filled.map(({ frameId }) => frameId))];
  const emptied = await Promise.all(frameIds.map((frameId) => emptiedOf(tabId, frameId, filled)));
  const emptiedKeys = new Set(emptied.flat().map(keyOf));
  const lines = report.lines.map((line): FillReportLine => {
    if (line.status !== 'filled' || !emptiedKeys.has(keyOf(line.control))) return line;
    const { field, control } = line;
    return { status: 'not-filled', field, control, reason: 'page-put-it-back' };
  });
  const stored = await sessionReport.get();
  const isSame = stored?.tabId === tabId && stored.report.filledAt === report.filledAt;
  if (!isSame || emptiedKeys.size === 0) return;
  const corrected = { ...report, lines };
  await keepReport(readingId, { tabId, report: corrected });
  await showDone(corrected);
}

/** Which of these controls that stand in the frame are empty now. */
async function emptiedOf(
  tabId: number,
  frameId: number,
  controls: readonly ControlOfPage[],
): Promise<readonly ControlOfPage[]> {
  const controlIds = controls.flatMap((one) => (one.frameId === frameId ? [one.controlId] : []));
  const request: FrameRequest = { type: 'frame-look-again', controlIds };
  const answer = askPresentFrame(tabId, frameId, request, emptiedFrameSchema);
  // A frame that is gone says nothing of the others.
  const { emptied } = await answer.catch(() => ({ emptied: [] }));
  return emptied.map((controlId) => ({ frameId, controlId }));
}
