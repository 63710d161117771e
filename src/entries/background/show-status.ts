import { MAIN_FIELDS } from '../../autofill/plan/main-fields.ts';
import type { FillReport, NotFilledReason } from '../../autofill/report.ts';
import type { FieldName } from '../../card/result.ts';
import type { Job } from '../../messages/state.ts';
import { openPopup, showBadge } from '../../platform/action.ts';
import { localized } from '../../platform/lifecycle.ts';

const COLOR = { busy: '#1f5fa8', question: '#8a5a00', good: '#1a7340', bad: '#b3261e' };

/** Says on the toolbar button how the job stands; opens the popup where the user has something to decide or to know. */
export async function showStatus({ job, report }: { job: Job | null; report?: FillReport }): Promise<void> {
  switch (job?.step) {
    case undefined:
      return showNothing();
    case 'acquiring':
    case 'reading':
    case 'filling':
      return showBadge({ text: '…', color: COLOR.busy, title: localized('statusReading') });
    case 'awaiting-host-permission':
      await showBadge({ text: '?', color: COLOR.question, title: localized('statusWaiting') });
      return openPopup();
    case 'failed':
      // The user's own wish: no alarm.
      if (job.failure?.reason === 'cancelled') return showNothing();
      await showBadge({ text: '!', color: COLOR.bad, title: localized('statusFailed') });
      return openPopup();
    case 'done':
      return showDone(report);
  }
}

/** Why a box that was there was left: what the user should know before the form is sent. */
const LEFT: ReadonlySet<NotFilledReason> = new Set([
  'ambiguous',
  'already-typed',
  'disabled',
  'read-only',
  'low-confidence',
  'no-matching-option',
  'unknown-format',
  'page-put-it-back',
]);

/** Whether the form has a box for a main field that was read, and the field stands in none. */
function isLookWorthwhile({ lines }: FillReport): boolean {
  const filled = filledFields(lines);
  return lines.some(
    (line) =>
      line.status === 'not-filled' &&
      MAIN_FIELDS.has(line.field) &&
      !filled.has(line.field) &&
      LEFT.has(line.reason),
  );
}

function filledFields(lines: FillReport['lines']): ReadonlySet<FieldName> {
  return new Set(lines.flatMap((line) => (line.status === 'filled' ? [line.field] : [])));
}

function showNothing(): Promise<void> {
  return showBadge({ text: '', color: COLOR.busy, title: localized('actionTitle') });
}

/** The number of fields that now stand in the form, or a note that the card was read and none does. */
export function showDone(report: FillReport | undefined): Promise<void> {
  const filled = filledFields(report?.lines ?? []).size;
  return filled > 0
    ? showBadge({ text: String(filled), color: COLOR.good, title: localized('statusFilled', String(filled)) })
    : showBadge({ text: '✓', color: COLOR.question, title: localized('statusRead') });
}

/** A form was filled: the popup opens where the user should know of a box that was left. */
export async function showFilled(report: FillReport): Promise<void> {
  await showDone(report);
  if (isLookWorthwhile(report)) await openPopup();
}

/** A form was to be filled and was not: the popup says why, and what was read. */
export async function showNotFilled(): Promise<void> {
  await showDone(undefined);
  await openPopup();
}

/** One value was to be inserted and was not: the popup says why. */
export async function showNotInserted(): Promise<void> {
  await showBadge({ text: '!', color: COLOR.bad, title: localized('statusNotInserted') });
  await openPopup();
}

export function showPicking(): Promise<void> {
  return showBadge({ text: '…', color: COLOR.question, title: localized('statusPicking') });
}

/** A control was picked: the popup asks what goes in. */
export async function showPicked(): Promise<void> {
  await showBadge({ text: '?', color: COLOR.question, title: localized('statusPicked') });
  await openPopup();
}
