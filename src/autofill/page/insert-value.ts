import type { FillStep, WriteOutcome } from '../fill-plan.ts';
import { type PageControl, pageMemory } from './page-memory.ts';
import { shownValue } from './shown-value.ts';
import { writeSteps } from './write-steps.ts';
import { currentText } from './write-text.ts';

/**
 * Writes one value into the control that the user chose. A box of one line then holds the value alone; in a text of
 * several lines it goes to the caret. The control keeps the focus.
 */
export async function insertValue(step: FillStep): Promise<WriteOutcome> {
  const control = pageMemory().controls.get(step.controlId);
  const { frameId, controlId, field } = step;
  const nothing = { frameId, controlId, field, written: '', formGrew: false };
  if (!control?.element.isConnected) return { ...nothing, reason: 'control-gone' };
  if (step.write.kind === 'text' && isText(control.element) && currentText(control.element).trim() !== '') {
    return insertAtCaret(control, step.write.text)
      ? { ...nothing, written: step.write.text }
      : { ...nothing, reason: 'page-put-it-back' };
  }
  const [outcome] = await writeSteps([step], { overwrite: true });
  control.element.focus({ preventScroll: true });
  if (outcome !== undefined && outcome.reason === undefined) pageMemory().inserted.add(step.controlId);
  return outcome ?? { ...nothing, reason: 'control-gone' };
}

function isText(element: HTMLElement): boolean {
  return element instanceof HTMLTextAreaElement || element.isContentEditable;
}

function insertAtCaret(control: PageControl, text: string): boolean {
  const { element, controlId } = control;
  const before = currentText(element);
  const { written } = pageMemory();
  const record = written.get(controlId);
  const earlier = record?.after === shownValue(control) ? record.before : before;
  element.focus({ preventScroll: true });
  // Deprecated, but the only way by which a script can type as a person does; Ctrl+Z takes it back.
  element.ownerDocument.execCommand('insertText', false, text);
  if (!currentText(element).includes(text) || currentText(element) === before) return false;
  // A text with markup cannot be given back as plain text: there only Ctrl+Z takes the value out.
  if (element.childElementCount === 0)
    written.set(controlId, { before: earlier, after: shownValue(control), write: '', card: '' });
  return true;
}
