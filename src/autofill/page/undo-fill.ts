import { isChosen } from './is-chosen.ts';
import { announceChange, announceInput } from './page-events.ts';
import { type PageControl, pageMemory } from './page-memory.ts';
import { setChecked } from './set-value.ts';
import { shownValue } from './shown-value.ts';
import { writeChoice } from './write-choice.ts';
import { writeSelect } from './write-select.ts';
import { clearSpinbutton, writeSpinbutton } from './write-spinbutton.ts';
import { currentText, writeText } from './write-text.ts';

/** Brings back every control that nobody touched since it was filled; the others are left as they are. */
export async function undoFill(): Promise<{ restored: number; left: number }> {
  const { controls, written } = pageMemory();
  let restored = 0;
  let left = 0;
  for (const [controlId, record] of written) {
    const control = controls.get(controlId);
    const untouched = control?.element.isConnected && shownValue(control) === record.after;
    if (control && untouched && (await restore(control, record.before))) restored += 1;
    else left += 1;
    written.delete(controlId);
  }
  return { restored, left };
}

async function restore({ kind, element, optionElements }: PageControl, before: string): Promise<boolean> {
  switch (kind) {
    case 'select':
      return element instanceof HTMLSelectElement && restoreSelect(element, Number(before));
    case 'choice':
      return before === '-1' ? clearChoice(optionElements) : restoreOption(optionElements[Number(before)]);
    case 'checkbox':
      return writeChoice(element, before === 'true');
    case 'spinbutton':
      return /\d/.test(before) ? writeSpinbutton(element, before) : clearSpinbutton(element);
    case 'dropdown':
      return false;
    default:
      await writeText(element, [before]);
      return currentText(element) === before;
  }
}

function restoreSelect(select: HTMLSelectElement, index: number): boolean {
  if (index >= 0) return writeSelect(select, index);
  select.selectedIndex = -1;
  announceInput(select, '');
  announceChange(select);
  return true;
}

async function restoreOption(option: HTMLElement | undefined): Promise<boolean> {
  return option !== undefined && writeChoice(option, true);
}

/** A radio button cannot be clicked off, so the page is told of the change instead. */
function clearChoice(options: readonly HTMLElement[]): boolean {
  for (const option of options) {
    if (!(option instanceof HTMLInputElement && option.checked)) continue;
    setChecked(option, false);
    announceInput(option, '');
    announceChange(option);
  }
  return !options.some(isChosen);
}
