import { announceInput, enterControl, leaveControl } from './page-events.ts';
import { waitUntil } from './wait-until.ts';

/** How long a date field may take to show what was typed, in milliseconds. */
const PATIENCE = 150;

/** Types a number into one section of a date field, at once, and digit by digit where the field wants it so. */
export async function writeSpinbutton(element: HTMLElement, text: string): Promise<boolean> {
  for (const pieces of [[text], [...text]]) {
    enterControl(element);
    for (const piece of pieces) {
      typeInto(element, piece);
      await new Promise((resolve) => setTimeout(resolve, 0));
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
  const before = element.textContent;
  // Deprecated, but the only way by which a script can type as a person does.
  ownerDocument.execCommand('insertText', false, text);
  if (element.textContent !== before || !element.isContentEditable) return;
  element.textContent = text;
  announceInput(element, text);
}

function shows(element: HTMLElement, wanted: number): boolean {
  const texts = [element.textContent ?? '', element.getAttribute('aria-valuenow') ?? ''];
  return texts.some((text) => /^\d+$/.test(text.trim()) && Number(text) === wanted);
}
