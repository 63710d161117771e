import type { FieldName, HkIdCardResult } from '../../card/result.ts';
import { failure, type Result, success } from '../../result.ts';
import type { ControlDescription, FrameToPlan } from '../description.ts';
import type { FillStep, Write } from '../fill-plan.ts';
import type { NotFilledReason } from '../report.ts';
import { wholeWant } from '../rules/target-wants.ts';
import { cardValues } from './card-values.ts';
import { controlName } from './control-name.ts';
import { findCandidates } from './find-candidates.ts';
import { WANTS, type Want } from './wants.ts';
import { writeFor } from './write-for.ts';

interface ValueRequest {
  readonly frame: FrameToPlan;
  readonly controlId: string;
  readonly field: FieldName;
  readonly result: HkIdCardResult;
}

/**
 * Plans to write one field into one control that the user chose. What the control is for decides the part and the
 * form (the day of a birth date, `YYYY-MM-DD`); where it does not tell, the value goes in as the card prints it.
 */
export function planValue({
  frame,
  controlId,
  field,
  result,
}: ValueRequest): Result<FillStep, NotFilledReason> {
  const { controls } = frame.description;
  const control = controls.find((one) => one.controlId === controlId);
  if (control === undefined) return failure('control-gone');
  const values = cardValues(result);
  const candidate = findCandidates(frame, values.chineseName !== undefined).find(
    (one) => one.control.controlId === controlId && WANTS[one.want] === field,
  );
  const meant = candidate ?? { want: partThatFits(field, control) ?? wholeWant(field), control };
  const fitting = writeFor(meant, values, frame.description);
  // Where nothing tells of a calendar, the user has pointed at a box to type in.
  const isGuess = fitting.ok && fitting.value.kind === 'date' && !control.opensCalendar;
  const write = fitting.ok && !isGuess ? fitting.value : printed(field, result, control);
  if (write === undefined) return failure(fitting.ok ? 'unknown-format' : fitting.failure);
  return success({
    frameId: frame.frameId,
    controlId,
    field,
    label: controlName(control),
    write,
    score: 100,
    evidence: ['chosen by the user'],
  });
}

/** A box that is too short for the whole, and as long as one part of it. */
function partThatFits(field: FieldName, { maxLength }: ControlDescription): Want | undefined {
  return PARTS_BY_LENGTH[field]?.[maxLength];
}

const PARTS_BY_LENGTH: Readonly<Partial<Record<FieldName, Readonly<Record<number, Want>>>>> = {
  birth_date: { 4: 'birth-year' },
  issue_date: { 4: 'issue-year' },
  initial_issue_date: { 4: 'first-registration-year' },
  number: { 4: 'number-first-four', 6: 'number-digits', 7: 'number-body' },
};

function printed(field: FieldName, result: HkIdCardResult, control: ControlDescription): Write | undefined {
  const text = field === 'permanent' ? permanentText(result.permanent, control.language) : result[field];
  if (text === '' || (control.maxLength > 0 && text.length > control.maxLength)) return undefined;
  // Such boxes take nothing but their own format.
  if (/^(?:date|month|number|datetime-local|time|week)$/.test(control.inputType)) return undefined;
  return { kind: 'text', text, alternatives: [] };
}

function permanentText(permanent: boolean | undefined, language: string): string {
  if (permanent === undefined) return '';
  const [yes, no] = /^(?:zh|yue)/i.test(language) ? ['是', '否'] : ['Yes', 'No'];
  return permanent ? yes : no;
}
