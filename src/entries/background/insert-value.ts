import type { FillReport, FillReportLine } from '../../autofill/report.ts';
import { FIELD_NAMES, type FieldName } from '../../card/result.ts';
import type { Failure } from '../../messages/failure.ts';
import { foundEditableSchema, frameHelloSchema, insertedSchema } from '../../messages/frame.ts';
import { tabState } from '../../platform/tabs.ts';
import { failure, type Result, success } from '../../result.ts';
import { sessionReport } from '../session-state.ts';
import { currentReading } from './current-reading.ts';
import { inPageTurn } from './in-turn.ts';
import { advanceJob, beginJob, jobThatAsks, readingEnded } from './job-store.ts';
import { keepReport } from './keep-report.ts';
import { planValue } from './on-device-reader.ts';
import { askFrame, askPresentFrame, rethrowFault } from './page-script.ts';
import { reachableFrames } from './reachable-frames.ts';
import { showDone, showNotInserted, showStatus } from './show-status.ts';

interface ClickedBox {
  readonly tabId: number;
  readonly url: string;
  readonly frameId: number;
  readonly targetElementId?: number;
}

/** Writes one field of the last reading into the control that was right-clicked, whatever else stands on the page. */
export async function insertValue(field: FieldName, box: ClickedBox): Promise<void> {
  // The card that is just being read is the one that the user means.
  const unread = await readingEnded();
  const asking = await jobThatAsks();
  if (asking !== undefined) return showStatus({ job: asking });
  const job = await beginJob({ kind: 'value', field }, { tabId: box.tabId, url: box.url });
  const inserted = unread === undefined ? await inPageTurn(() => insert(field, box)) : failure(unread);
  const failed = inserted.ok ? {} : { failure: inserted.failure };
  if ((await advanceJob(job.id, { step: 'done', ...failed })) === undefined) return;
  await (inserted.ok ? showDone(inserted.value) : showNotInserted());
}

async function insert(field: FieldName, box: ClickedBox): Promise<Result<FillReport, Failure>> {
  const reading = await currentReading();
  if (reading === null) return failure({ reason: 'no-reading' });
  if (reading.isEarlier) return failure({ reason: 'earlier-card' });
  const frames = await reachableFrames(box.tabId);
  if (frames === undefined) return failure({ reason: 'page-forbidden' });
  if (!frames.includes(box.frameId)) return failure({ reason: 'box-not-writable' });
  // Before the script is put into this frame: then it would be there on a fresh page as well.
  const earlier = await standingReport(box.tabId);
  try {
    const line = await writeInto(field, reading.result, box);
    if (!line.ok) return failure(line.failure);
    const { url } = (await tabState(box.tabId)) ?? box;
    const report = withLine(line.value, earlier, URL.canParse(url) ? new URL(url).host : '');
    await keepReport(reading.id, { tabId: box.tabId, report });
    return success(report);
  } catch (error) {
    rethrowFault(error);
    return failure({ reason: 'page-navigated' });
  }
}

async function writeInto(
  field: FieldName,
  result: Parameters<typeof planValue>[0]['result'],
  { tabId, frameId, targetElementId }: ClickedBox,
): Promise<Result<FillReportLine, Failure>> {
  const target = targetElementId === undefined ? {} : { targetElementId };
  const request = { type: 'frame-find-editable', ...target } as const;
  const found = await askFrame(tabId, frameId, request, foundEditableSchema);
  if (!found.ok) return failure({ reason: found.reason });
  const { controlId, description } = found;
  const planned = await planValue({ frameId, description, controlId, field, result });
  if (!planned.ok) {
    return failure({ reason: planned.reason === 'not-read' ? 'value-not-read' : 'box-not-writable' });
  }
  const { step } = planned;
  const { outcome } = await askPresentFrame(tabId, frameId, { type: 'frame-insert', step }, insertedSchema);
  if (outcome.reason !== undefined) return failure({ reason: 'box-not-writable' });
  const control = { frameId, controlId, label: step.label };
  return success({ status: 'filled', field, control, written: outcome.written });
}

/** The report of this tab, if the page that it is about is still there: its lines, and undo, belong to that page. */
async function standingReport(tabId: number): Promise<FillReport | undefined> {
  const stored = await sessionReport.get();
  if (stored?.tabId !== tabId) return undefined;
  const frames = stored.report.lines.flatMap(({ control }) =>
    control === undefined ? [] : [control.frameId],
  );
  try {
    for (const frameId of new Set(frames)) {
      await askPresentFrame(tabId, frameId, { type: 'frame-hello' }, frameHelloSchema);
    }
    return stored.report;
  } catch {
    return undefined;
  }
}

/** The new line takes the place of what was said of its field or its control before. */
function withLine(line: FillReportLine, earlier: FillReport | undefined, host: string): FillReport {
  const others = (earlier?.lines ?? []).filter(
    ({ field, status, control }) =>
      (field !== line.field || status === 'filled') &&
      !(control?.frameId === line.control?.frameId && control?.controlId === line.control?.controlId),
  );
  const lines = [...others, line].sort(
    (one, other) => FIELD_NAMES.indexOf(one.field) - FIELD_NAMES.indexOf(other.field),
  );
  return { ...earlier, lines, host, filledAt: Date.now() };
}
