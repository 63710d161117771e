import { chooseFromDropdown } from './choose-from-dropdown.ts';
import { clearButton } from './clear-button.ts';
import { controlsAgain } from './control-again.ts';
import { isChosen } from './is-chosen.ts';
import { watchOpened } from './opened-popup.ts';
import { announceChange, announceInput, pressMouse } from './page-events.ts';
import { type PageControl, pageMemory } from './page-memory.ts';
import { rawValue } from './raw-value.ts';
import { setChecked } from './set-value.ts';
import { shownValue } from './shown-value.ts';
import { pause, waitUntil } from './wait-until.ts';
import { writeChoice } from './write-choice.ts';
import { writeSelect } from './write-select.ts';
import { clearSpinbutton, writeSpinbutton } from './write-spinbutton.ts';
import { writeText } from './write-text.ts';

/** After this long, in milliseconds, a framework that does not take a change over has put its own value back. */
const SECOND_LOOK = 60;

/** How long what opens may take to come up, in milliseconds. */
const LATE = 150;

/**
 * Brings back every control that nobody touched since it was filled; the others are left as they are. What a page
 * offers no way back for (a radio button that its code keeps chosen) counts as left, not as restored.
 * @param card the id of the reading that is taken back: what was filled of others stays. Without one, everything.
 */
export async function undoFill(card?: string): Promise<{ restored: number; left: number }> {
  const memory = pageMemory();
  memory.isWriting = true;
  try {
    return await undo(card);
  } finally {
    memory.isWriting = false;
  }
}

async function undo(card: string | undefined): Promise<{ restored: number; left: number }> {
  const { controls, written } = pageMemory();
  const undone: { controlId: string; before: string }[] = [];
  const own = [...written].filter(
    ([, record]) => card === undefined || record.card === card || record.card === '',
  );
  // A page may build its form anew on each of these changes.
  const again = controlsAgain(own.flatMap(([controlId]) => controls.get(controlId) ?? []));
  for (const [controlId, record] of own) {
    const control = again(controlId);
    const untouched = control && shownValue(control) === record.after;
    // What a page's own code throws at one control must not keep the others from being restored.
    if (control && untouched && (await restore(control, record.before).catch(() => false)))
      undone.push({ controlId, before: record.before });
    if (record.earlier) written.set(controlId, record.earlier);
    else written.delete(controlId);
  }
  if (undone.length > 0) await pause(SECOND_LOOK);
  const restored = undone.filter(({ controlId, before }) => {
    const control = again(controlId);
    return control !== undefined && isBack(control, before);
  }).length;
  return { restored, left: own.length - restored };
}

function isBack(control: PageControl, before: string): boolean {
  if (control.kind === 'spinbutton') return /\d/.test(before) || !/\d/.test(rawValue(control));
  return rawValue(control) === before;
}

/** Puts back what stood in a control before (see `rawValue`); false where the page offers no way to. */
export async function restore(control: PageControl, before: string): Promise<boolean> {
  const { kind, element, optionElements } = control;
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
      return restoreDropdown(control, before);
    default:
      return restoreText(control, before);
  }
}

async function restoreSelect(select: HTMLSelectElement, index: number): Promise<boolean> {
  // What stood there may be a prompt that nobody can choose again; nothing at all is -1.
  if (select.options[index]?.disabled === false) return writeSelect(select, index);
  select.selectedIndex = index;
  announceInput(select, '');
  announceChange(select);
  return true;
}

async function restoreOption(option: HTMLElement | undefined): Promise<boolean> {
  return option !== undefined && writeChoice(option, true);
}

/** What typing does not take back, the field's own button for that may. */
async function restoreText(control: PageControl, before: string): Promise<boolean> {
  const { element } = control;
  const opened = watchOpened(element);
  const isLocked = element.matches('[readonly]');
  if (!isLocked) await writeText(element, [before]);
  // A calendar that opens when its box is entered may come late.
  if (element.matches('[aria-haspopup], [aria-expanded]'))
    await waitUntil(() => (opened.fresh().length > 0 ? true : undefined), LATE);
  await opened.close();
  if (rawValue(control) !== before && before === '') pressClear(element);
  return true;
}

/** Buttons that stay pressed can be pressed off; a radio button cannot, so the page is told of the change instead. */
async function clearChoice(options: readonly HTMLElement[]): Promise<boolean> {
  for (const option of options.filter(isChosen)) {
    if (option instanceof HTMLInputElement) {
      setChecked(option, false);
      announceInput(option, '');
      announceChange(option);
      // Frameworks that listen to clicks show their own value again. An event of this kind presses nothing.
      option.dispatchEvent(new Event('click', { bubbles: true, composed: true }));
    } else if (option.hasAttribute('aria-pressed')) {
      pressMouse(option);
      await waitUntil(() => (isChosen(option) ? undefined : true), SECOND_LOOK);
    }
  }
  return !options.some(isChosen);
}

/** A choice is brought back by choosing it again; nothing by the field's own button, else by pressing what is chosen. */
async function restoreDropdown(control: PageControl, before: string): Promise<boolean> {
  if (before !== '') return (await chooseFromDropdown(control, { accepted: [before] })) === 'chosen';
  const { element } = control;
  if (element instanceof HTMLInputElement && !element.readOnly && element.value !== '')
    await restoreText(control, '');
  if (rawValue(control) !== '') pressClear(element);
  if (rawValue(control) !== '') await chooseFromDropdown(control, { accepted: NOTHING_CHOSEN });
  if (rawValue(control) !== '') await chooseFromDropdown(control, { accepted: [shownValue(control)] });
  return true;
}

const NOTHING_CHOSEN = ['please select', 'please choose', 'select', 'choose', 'none', '請選擇', '请选择'];

function pressClear(element: HTMLElement): void {
  const button = clearButton(element);
  if (button) pressMouse(button);
}
