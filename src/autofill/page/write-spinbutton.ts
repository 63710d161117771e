import { announceInput, announceKey, enterControl, leaveControl } from './page-events.ts';
import { waitUntil } from './wait-until.ts';

/** How long a date field may take to show what was typed, in milliseconds. */
const PATIENCE = 150;

/** Date fields move the focus and draw themselves anew when they are entered, which takes this many milliseconds. */
const SETTLE = 20;

/** Types a number into one section of a date field, at once, and digit by digit where the field wants it so. */
export async function writeSpinbutton(element: HTMLElement, text: string): Promise<boolean> {
  for (const pieces of [[text], [...text]]) {
    enterControl(element);
    await pause(SETTLE);
    for (const piece of pieces) {
      typeInto(element, piece);
      await pause(0);
    }
    const shown = await waitUntil(() => (shows(element, Number(text)) ? true : undefined), PATIENCE);
    if (shown) {
      leaveControl(element);
      return true;
    }
  }
  return false;
}

function typeInto(element: HTMLElement, text: string): void {
  const { ownerDocument } = element;
  ownerDocument.getSelection()?.selectAllChildren(element);
  let heard = false;
  const listen = (): void => {
    heard = true;
  };
  element.addEventListener('input', listen, { once: true });
  // Deprecated, but the only way by which a script can type as a person does.
  ownerDocument.execCommand('insertText', false, text);
  element.removeEventListener('input', listen);
  if (heard || !element.isContentEditable) return;
  element.textContent = text;
  announceInput(element, text);
}

/** Empties a section, as the Backspace key does. */
export async function clearSpinbutton(element: HTMLElement): Promise<boolean> {
  enterControl(element);
  announceKey(element, 'keydown', 'Backspace');
  announceKey(element, 'keyup', 'Backspace');
  const cleared = await waitUntil(() => (/\d/.test(element.textContent ?? '') ? undefined : true), PATIENCE);
  leaveControl(element);
  return cleared ?? false;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function shows(element: HTMLElement, wanted: number): boolean {
  const texts = [element.textContent ?? '', element.getAttribute('aria-valuenow') ?? ''];
  return texts.some((text) => /^\d+$/.test(text.trim()) && Number(text) === wanted);
}
