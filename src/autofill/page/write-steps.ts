import type { FillStep, Write, WriteOutcome } from '../fill-plan.ts';
import { isChoice } from '../plan/growth-patience.ts';
import { wantedOption } from '../plan/wanted-option.ts';
import type { NotFilledReason } from '../report.ts';
import { chooseFromDropdown } from './choose-from-dropdown.ts';
import { controlsAgain } from './control-again.ts';
import { controlState } from './control-state.ts';
import { isMarkedAsEdited } from './edited-by-user.ts';
import { formSize, hasGrown } from './form-size.ts';
import { isChosen } from './is-chosen.ts';
import { isTextBox } from './is-text-box.ts';
import { announceChange, announceInput } from './page-events.ts';
import { type PageControl, pageMemory, type WrittenRecord } from './page-memory.ts';
import { rawValue } from './raw-value.ts';
import { setValue } from './set-value.ts';
import { shownText } from './shown-text.ts';
import { shownValue } from './shown-value.ts';
import { speaksOf } from './speaks-of.ts';
import { typeDate } from './type-date.ts';
import { restore } from './undo-fill.ts';
import { keepFocus } from './user-focus.ts';
import { pause } from './wait-until.ts';
import { writeChoice } from './write-choice.ts';
import { writeClicks } from './write-clicks.ts';
import { writeDate } from './write-date.ts';
import { writeSelect } from './write-select.ts';
import { writeSpinbutton } from './write-spinbutton.ts';
import { sameText, writeText } from './write-text.ts';

export interface WriteOptions {
  /** The id of the reading that is filled in. */
  readonly card?: string;
  /** Also write over what a person typed. */
  readonly overwrite?: boolean;
  /** Milliseconds to wait for the form to grow (see `growthPatience`). */
  readonly patience?: number;
}

/** After this long, in milliseconds, a framework that does not like a value has put the old one back. */
const SECOND_LOOK = 60;
/** Milliseconds between two looks at the size of a form that may grow. */
const LOOK_AGAIN = 50;

/** Writes the steps of this frame in their order, then looks again at every control and says what became of it. */
export async function writeSteps(
  steps: readonly FillStep[],
  { card = '', overwrite = false, patience = 0 }: WriteOptions = {},
): Promise<WriteOutcome[]> {
  const memory = pageMemory();
  memory.isWriting = true;
  const giveBack = keepFocus(document, (focused) =>
    // To go back into a box with a calendar or a list opens that again.
    steps.some(({ controlId, write }) => {
      const opens = write.kind !== 'text' || write.date !== undefined;
      return opens && memory.controls.get(controlId)?.element === focused;
    }),
  );
  try {
    const sizeBefore = formSize(document);
    const choosesDocument = steps.some((step) => step.field === 'number' && isChoice(step));
    const [labelsBefore, wordsBefore] = choosesDocument ? [shownLabels(), shownWords()] : ['', ''];
    const attempts: Attempt[] = [];
    const again = controlsAgain(steps.flatMap(({ controlId }) => memory.controls.get(controlId) ?? []));
    for (const step of steps) attempts.push(await attempt(step, again, card, overwrite));
    await pause(SECOND_LOOK);
    const isOtherwise = await isTrueWithin(
      patience,
      () => hasGrown(sizeBefore, formSize(document)) || (choosesDocument && shownLabels() !== labelsBefore),
    );
    const formGrew = isOtherwise || (choosesDocument && shownWords() !== wordsBefore);
    for (const made of attempts) await takeBackDay(made, again(made.step.controlId));
    return attempts.map((made) => outcomeOf(made, again(made.step.controlId), formGrew));
  } finally {
    giveBack();
    memory.isWriting = false;
  }
}

interface StepOptions {
  readonly card: string;
  readonly overwrite: boolean;
  readonly again: (controlId: string) => PageControl | undefined;
}

/** What came of one step so far. */
interface Attempt {
  readonly step: FillStep;
  readonly reason: NotFilledReason | undefined;
}

async function attempt(
  step: FillStep,
  again: (controlId: string) => PageControl | undefined,
  card: string,
  overwrite: boolean,
): Promise<Attempt> {
  const control = again(step.controlId);
  if (control === undefined) return { step, reason: 'control-gone' };
  // What a page's own code throws at one control must not keep the others from being filled.
  const writes = { card, overwrite: overwrite || step.replaces === true, again };
  const reason = await writeStep(control, step.write, writes).catch(() => 'page-put-it-back' as const);
  return { step, reason };
}

function outcomeOf(
  { step, reason }: Attempt,
  control: PageControl | undefined,
  formGrew: boolean,
): WriteOutcome {
  return {
    frameId: step.frameId,
    controlId: step.controlId,
    field: step.field,
    formGrew,
    ...(control === undefined || reason !== undefined
      ? { reason: reason ?? 'control-gone', written: '' }
      : secondLook(control, step.write)),
  };
}

/** A box that makes some day of a month out of what it was given, though none is known, is put back. */
async function takeBackDay({ step: { write } }: Attempt, control: PageControl | undefined): Promise<void> {
  if (control === undefined || write.kind !== 'text') return;
  if (write.date === undefined || write.date.day !== undefined) return;
  const record = pageMemory().written.get(control.controlId);
  if (record === undefined) return;
  const shown = shownValue(control);
  if (shown !== '' && !speaksOf(shown, write.date)) await putBack(control, record.before);
}

/** What the page says: the number of another document may be asked for in other words, in the same box. */
function shownWords(): string {
  // biome-ignore lint/performance/useDomNodeTextContent: a page may show one of two labels, and hide the other.
  return document.body.innerText;
}

/** Of the words those that no choice and no notice of the page changes by itself. */
function shownLabels(): string {
  const labels = document.querySelectorAll<HTMLElement>('label, legend');
  // biome-ignore lint/performance/useDomNodeTextContent: a page may show one of two labels, and hide the other.
  return [...labels].map(({ innerText }) => innerText).join();
}

async function isTrueWithin(milliseconds: number, look: () => boolean): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (!look()) {
    if (performance.now() >= end) return false;
    await pause(LOOK_AGAIN);
  }
  return true;
}

async function writeStep(
  found: PageControl,
  write: Write,
  { card, overwrite, again }: StepOptions,
): Promise<NotFilledReason | undefined> {
  let control = found;
  const state = controlState(control, card);
  if (!overwrite && state === 'typed') return 'already-typed';
  // What a rule presses first may be what opens a box.
  const isOpenedFirst = write.kind === 'clicks';
  if (!isOpenedFirst && control.element.matches(':disabled') && control.kind !== 'choice') return 'disabled';
  const { written } = pageMemory();
  const record = written.get(control.controlId);
  const order = JSON.stringify(write);
  // To choose the same again makes some pages build their form anew, and the controls that were to follow are gone.
  if (state === 'filled-by-us' && record?.write === order) return undefined;
  const shown = rawValue(control);
  const own = state === 'filled-by-us' ? record : undefined;
  const earlier = state === 'filled-before' ? record : own?.earlier;
  const isThere = state === 'filled-before' && record?.write === order;
  let reason = isThere ? undefined : await carryOut(control, write, record);
  if (!control.element.isConnected) {
    const renewed = again(control.controlId);
    if (renewed === undefined) return 'control-gone';
    control = renewed;
    reason = saysOtherwise(control, write) ? 'page-put-it-back' : reason;
  }
  // A calendar that was left half way may show another date than the card's.
  const isOfCalendar = write.kind === 'date' || (write.kind === 'text' && write.date !== undefined);
  if (reason !== undefined && isOfCalendar && rawValue(control) !== shown) await putBack(control, shown);
  // A write that failed may have left something behind all the same; the same write is then tried again.
  if (reason === undefined || rawValue(control) !== shown) {
    written.set(control.controlId, {
      // What somebody has typed since is what undo gives back.
      before: own?.before ?? shown,
      after: shownValue(control),
      write: reason === undefined ? order : '',
      card,
      ...(isMarkedAsEdited(control.element) && { wasMarked: true }),
      ...(earlier && { earlier }),
    });
  }
  return reason;
}

/** Whether a control that was built anew shows something else than was written into the one before. */
function saysOtherwise(control: PageControl, write: Write): boolean {
  const { element, kind, optionElements } = control;
  const shown = shownValue(control);
  switch (write.kind) {
    case 'choose':
      return wantedOption([{ text: shown, value: '', disabled: false }], write) === undefined;
    case 'date':
      return !speaksOf(shown, write);
    case 'text': {
      if (kind === 'spinbutton') return Number.parseInt(shown, 10) !== Number(write.text);
      const isSame = [write.text, ...write.alternatives].some((text) => sameText(shown, text));
      return !isSame && !(write.date && speaksOf(shown, write.date));
    }
    case 'option': {
      if (element instanceof HTMLSelectElement) return element.selectedIndex !== write.index;
      const option = optionElements[write.index];
      return option === undefined || !isChosen(option);
    }
    case 'check':
      return isChosen(element) !== write.checked;
    default:
      return false;
  }
}

/** By the page's own ways, else by the value alone: a box that takes no typing may have no way to be emptied. */
async function putBack(control: PageControl, before: string): Promise<void> {
  const { element } = control;
  await restore(control, before);
  if (rawValue(control) === before || !isTextBox(element)) return;
  setValue(element, before);
  announceInput(element, before);
  announceChange(element);
}

async function carryOut(
  control: PageControl,
  write: Write,
  record: WrittenRecord | undefined,
): Promise<NotFilledReason | undefined> {
  const { element, kind, optionElements } = control;
  switch (write.kind) {
    case 'clear':
      return record && (await restore(control, firstBefore(record))) ? undefined : 'page-put-it-back';
    case 'text':
      if (kind === 'spinbutton') {
        return (await writeSpinbutton(element, write.text)) ? undefined : 'page-put-it-back';
      }
      if (await typeText(control, write)) return undefined;
      return write.date && write.date.day === undefined ? 'unknown-format' : 'page-put-it-back';
    case 'choose': {
      const outcome = await chooseFromDropdown(control, write);
      if (outcome === 'chosen') return undefined;
      const isClosed = outcome === 'page-put-it-back' && element.matches('[readonly]') && kind === 'text';
      return isClosed ? 'read-only' : outcome;
    }
    case 'check':
      return (await writeChoice(element, write.checked)) ? undefined : 'page-put-it-back';
    case 'option': {
      if (element instanceof HTMLSelectElement)
        return (await writeSelect(element, write.index)) ? undefined : 'page-put-it-back';
      const option = kind === 'choice' ? optionElements[write.index] : undefined;
      if (option === undefined) return 'no-matching-option';
      return (await writeChoice(option, true)) ? undefined : 'page-put-it-back';
    }
    case 'date': {
      const outcome = await writeDate(control, write);
      if (outcome === 'chosen') return undefined;
      if (outcome !== 'no-calendar') return outcome;
      return element.matches('input:not([readonly])') ? 'unknown-format' : 'read-only';
    }
    case 'clicks': {
      const reason = await writeClicks(control, write);
      return reason === undefined && write.next ? carryOut(control, write.next, record) : reason;
    }
  }
}

/** What stood in a control before this script wrote to it for the first time. */
function firstBefore({ before, earlier }: WrittenRecord): string {
  return earlier === undefined ? before : firstBefore(earlier);
}

async function typeText(control: PageControl, write: Write & { kind: 'text' }): Promise<boolean> {
  const texts = [write.text, ...write.alternatives];
  return write.date ? typeDate(control, texts, write.date) : writeText(control.element, texts);
}

/** A list may have been closing still: of its texts the chosen one is left. */
function isRest(write: Write, { before, after }: WrittenRecord, shown: string): boolean {
  return write.kind === 'choose' && after.includes(shown) && shown !== before;
}

function secondLook(control: PageControl, write: Write): { reason?: NotFilledReason; written: string } {
  const { written } = pageMemory();
  if (write.kind === 'clear') return { written: '' };
  const record = written.get(control.controlId);
  const shown = shownValue(control);
  if (shown === '' && record !== undefined && !(write.kind === 'check' && !write.checked)) {
    written.delete(control.controlId);
    return { reason: 'page-put-it-back', written: '' };
  }
  if (record !== undefined && shown !== record.after) {
    // Whatever the page made of it, undo still knows what stood there before.
    const isSame = isRest(write, record, shown) || sameText(shown, record.after);
    // What the page put back is not written yet: where the form has grown, it is tried again.
    written.set(control.controlId, { ...record, after: shown, ...(!isSame && { write: '' }) });
    // A page that only tidies what it was given (capitals, brackets) has not put the old value back.
    if (!isSame) return { reason: 'page-put-it-back', written: '' };
  }
  return { written: shownText(control) };
}
