import type { FillReport, FillReportLine } from '../../autofill/report.ts';
import { emptiedFrameSchema, type FrameRequest } from '../../messages/frame.ts';
import { sessionReport } from '../session-state.ts';
import { keepReport } from './keep-report.ts';
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
  const lines = await Promise.all(report.lines.map((line) => lookAtLine(tabId, line)));
  const stored = await sessionReport.get();
  const isSame = stored?.tabId === tabId && stored.report.filledAt === report.filledAt;
  if (!isSame || lines.every((line, index) => line === report.lines[index])) return;
  const corrected = { ...report, lines };
  await keepReport(readingId, { tabId, report: corrected });
  await showDone(corrected);
}

async function lookAtLine(tabId: number, line: FillReportLine): Promise<FillReportLine> {
  if (line.status !== 'filled') return line;
  const { field, control } = line;
  const request: FrameRequest = { type: 'frame-look-again', controlIds: [control.controlId] };
  const answer = askPresentFrame(tabId, control.frameId, request, emptiedFrameSchema);
  // A frame that is gone says nothing of the others.
  const { emptied } = await answer.catch(() => ({ emptied: [] }));
  return emptied.length === 0 ? line : { status: 'not-filled', field, control, reason: 'page-put-it-back' };
}
