import type { ControlDescription } from '../description.ts';
import type { NotFilledReason } from '../report.ts';
import type { Want } from './wants.ts';

/** A box that takes no typing may open a calendar or a list of these. */
const OPENED: ReadonlySet<Want> = new Set([
  'birth-date',
  'birth-day',
  'birth-month',
  'birth-year',
  'issue-date',
  'issue-day',
  'issue-month',
  'issue-year',
  'first-registration',
  'first-registration-month',
  'first-registration-year',
  'sex',
  'title',
  'document-type',
  'issue-place',
  'permanent',
]);

/** Why a control is not to be written, whatever the value: it cannot be, or a person has filled it. */
export function controlBarrier(
  { obstacle, state }: Pick<ControlDescription, 'obstacle' | 'state'>,
  want: Want,
  overwrite: boolean,
): NotFilledReason | undefined {
  const mayOpen = obstacle === 'read-only' && OPENED.has(want);
  if (obstacle !== undefined && !mayOpen) return obstacle;
  return state === 'typed' && !overwrite ? 'already-typed' : undefined;
}
