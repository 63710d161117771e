import type { ControlDescription, FrameToPlan } from '../description.ts';
import type { FillPlan } from '../fill-plan.ts';
import { planByRule } from '../rules/plan-by-rule.ts';
import type { Candidate } from './candidates.ts';
import { choosePerson } from './choose-person.ts';
import { controlBarrier } from './control-barrier.ts';
import { NOTHING_AROUND } from './date-format.ts';
import { isInSectionOfOther } from './eligible-candidates.ts';
import { findCandidates } from './find-candidates.ts';
import type { Focus } from './focus.ts';
import { isOfAnimal } from './is-of-animal.ts';
import { mainText } from './main-text.ts';
import { normaliseText } from './normalise-text.ts';
import { namesHongKongCard, OTHER_DOCUMENT } from './number-words.ts';
import { hongKongCardOptions } from './option-words.ts';
import { personOf } from './person-of.ts';
import { plainLabel } from './plain-label.ts';
import { enterStep, inWritingOrder, leftovers, type PlanDraft, refusalFor } from './plan-draft.ts';
import type { PlanRequest } from './plan-request.ts';
import { readLabel } from './read-label.ts';
import { oneForEachField } from './refusals.ts';
import { isSpareBox } from './spare-box.ts';
import { WANTS } from './wants.ts';
import { writeFor } from './write-for.ts';

/** Decides what goes into which control, and names a reason for every field that goes into none. */
export function planFill(request: PlanRequest): FillPlan {
  if (request.rule) return planByRule(request, request.rule);
  const { frames } = request;
  const hasChineseName = request.values.chineseName !== undefined;
  const candidates = frames.flatMap((frame) => findCandidates(frame, hasChineseName));
  const focused = focusOf(frames);
  const usable = withoutOtherRows(
    withoutCovered(candidates.filter(({ control }) => control.obstacle !== 'hidden')),
  );
  const isElsewhere = isInSectionOfOther(usable, focused, frames);
  const { chosen, ambiguous } = choosePerson(isElsewhere ? [] : usable, focused);
  const plan: PlanDraft = { steps: [], refusals: [], checks: [] };
  const doubtful = chosen.filter((candidate) => {
    const form = chosen.filter((other) => ofOneForm(other, candidate));
    return isLoneName(form, frames) || isOfAnimal(candidate, form, controlsOfForm(candidate, frames));
  });
  const foreign = ofOtherDocuments(chosen);
  for (const candidate of foreign) plan.refusals.push(refusalFor(candidate, 'no-matching-option'));
  for (const candidate of chosen) {
    if (!doubtful.includes(candidate) && !foreign.includes(candidate))
      decide(candidate, request, plan, isBareDocument(candidate, frames));
  }
  for (const candidate of [...ambiguous, ...doubtful]) plan.refusals.push(refusalFor(candidate, 'ambiguous'));
  for (const candidate of candidates) {
    if (candidate.control.obstacle === 'hidden' || isCovered(candidate, usable))
      plan.refusals.push(refusalFor(candidate, 'hidden'));
    else if (!chosen.includes(candidate) && !ambiguous.includes(candidate))
      plan.refusals.push(
        refusalFor(
          candidate,
          isElsewhere && candidate.person !== 'other' ? 'focus-in-other-section' : 'other-person',
        ),
      );
  }
  return {
    steps: [...leftovers([...chosen, ...ambiguous], plan.steps), ...inWritingOrder(plan.steps)],
    refusals: oneForEachField(plan, request),
    checks: plan.checks,
  };
}

/** Where a dialog of a frame asks for something of the card, nobody can reach what lies behind it. */
function withoutCovered(usable: readonly Candidate[]): readonly Candidate[] {
  return usable.filter((candidate) => !isCovered(candidate, usable));
}

function isCovered({ frameId, control }: Candidate, usable: readonly Candidate[]): boolean {
  return (
    control.isInDialog !== true &&
    usable.some((other) => other.frameId === frameId && other.control.isInDialog === true)
  );
}

/** Of rows for one kind of document each, the ones that are not for the Hong Kong identity card, where another one is. */
function withoutOtherRows(usable: readonly Candidate[]): readonly Candidate[] {
  const choices = usable.filter(
    ({ want, control }) => want === 'document-type' && control.options.length > 0,
  );
  const offersCard = ({ control }: Candidate): boolean => hongKongCardOptions(control.options).length > 0;
  const others = choices.filter((choice) => !offersCard(choice));
  if (others.length === choices.length) return usable;
  return usable.filter(
    (candidate) =>
      (candidate.want !== 'document-type' && !candidate.want.startsWith('number')) ||
      !others.some((other) => ofOneRow(other, candidate)),
  );
}

function ofOneRow(one: Candidate, other: Candidate): boolean {
  return one.frameId === other.frameId && one.control.groups[0] === other.control.groups[0];
}

/** Where the choice of documents offers no Hong Kong identity card, `Document number` is that of another one. */
function ofOtherDocuments(chosen: readonly Candidate[]): readonly Candidate[] {
  const choices = chosen.filter(
    ({ want, control: { options } }) =>
      want === 'document-type' && options.length > 0 && hongKongCardOptions(options).length === 0,
  );
  return chosen.filter(
    (candidate) =>
      candidate.want.startsWith('number') &&
      choices.some((choice) => ofOneForm(choice, candidate)) &&
      !namesHongKongCard(mainText(candidate.control)),
  );
}

function ofOneForm(one: Candidate, other: Candidate): boolean {
  return one.frameId === other.frameId && one.control.form === other.control.form;
}

/**
 * Nothing but a name (and how to address its owner) beside a box for a message is a comment or an enquiry; one name
 * alone beside any large box is an order, a delivery, anything but a form about a person.
 */
function isLoneName(chosen: readonly Candidate[], frames: readonly FrameToPlan[]): boolean {
  const [first, second] = chosen;
  if (first === undefined || chosen.some(({ want }) => !ABOUT_NAMES.has(WANTS[want]))) return false;
  const large = controlsOfForm(first, frames).filter(
    ({ kind, inputType, obstacle }) =>
      kind === 'text' && (inputType === '' || inputType === 'contenteditable') && obstacle === undefined,
  );
  if (second === undefined && WANTS[first.want] !== 'sex')
    return large.some((control) => !chosen.some((own) => own.control === control));
  return large.some((control) =>
    MESSAGE.test(normaliseText([mainText(control), ...control.identifiers].join(' '))),
  );
}

function controlsOfForm(
  { frameId, control }: Candidate,
  frames: readonly FrameToPlan[],
): readonly ControlDescription[] {
  const controls = frames.find((frame) => frame.frameId === frameId)?.description.controls ?? [];
  return controls.filter(({ form }) => form === control.form);
}

const ABOUT_NAMES: ReadonlySet<string> = new Set(['name', 'name_en', 'sex']);
const MESSAGE =
  /comment|message|enquir|inquir|question|feedback|remark|reply|留言|訊息|評論|意見|查詢|回覆|內容/u;

/** Whether a kind of document stands in a drawn list, which does not tell who chose it, and no number of any is there. */
function isBareDocument(candidate: Candidate, frames: readonly FrameToPlan[]): boolean {
  const { want, control } = candidate;
  if (want !== 'document-type' || control.kind !== 'dropdown' || control.state !== 'typed') return false;
  return !controlsOfForm(candidate, frames).some(
    (other) =>
      other.kind === 'text' &&
      other.state === 'typed' &&
      (readLabel(mainText(other)).topic === 'number' || OTHER_DOCUMENT.test(plainLabel(mainText(other)))),
  );
}

function decide(
  candidate: Candidate,
  { values, threshold, overwrite = false, frames }: PlanRequest,
  plan: PlanDraft,
  replaces: boolean,
): void {
  const { control, frameId, want } = candidate;
  const field = WANTS[want];
  const doubt = values.confidence[field] < threshold ? 'low-confidence' : undefined;
  const around = frames.find((frame) => frame.frameId === frameId)?.description ?? NOTHING_AROUND;
  const write = writeFor(candidate, values, around);
  if (isSpareBox(candidate, values)) return;
  const target = { ...candidate, ...(replaces && { replaces }) };
  enterStep(plan, target, write, controlBarrier(control, want, overwrite || replaces), doubt);
}

function focusOf(frames: readonly FrameToPlan[]): Focus | undefined {
  for (const { frameId, description } of frames) {
    const control = description.controls.find(({ controlId }) => controlId === description.focusedControlId);
    if (control) return { frameId, control, person: personOf(control, description.sections, new Set()) };
  }
  return undefined;
}
