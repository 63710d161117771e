import { failure, type Result, success } from '../../result.ts';
import type { ControlDescription } from '../description.ts';
import type { ValueWrite } from '../fill-plan.ts';
import type { NotFilledReason } from '../report.ts';

/** What to write, or why nothing. */
export type WriteResult = Result<ValueWrite, NotFilledReason>;

/** A text; `wasRead` tells an empty one on the card from one that does not fit. */
export function textOf(text: string | undefined, wasRead: boolean): WriteResult {
  if (!wasRead) return failure('not-read');
  if (text === undefined || text === '') return failure('unknown-format');
  return success({ kind: 'text', text, alternatives: [] });
}

/** Whether the options of a control are known. */
export function hasOptions(control: ControlDescription): boolean {
  return control.kind === 'select' || control.kind === 'choice';
}

/** One of the options of a control. */
export function optionOf(index: number | undefined): WriteResult {
  return index === undefined ? failure('no-matching-option') : success({ kind: 'option', index });
}
