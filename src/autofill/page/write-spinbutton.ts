import {
  announceInput,
  announceKey,
  announceText,
  enterControl,
  leaveControl,
  typeAtCaret,
} from './page-events.ts';
import { pause, waitUntil } from './wait-until.ts';

/** How long a date field may take to show what was typed, in milliseconds. */
const PATIENCE = 150;

/** One that takes whole numbers shows them sooner; the others listen to keys alone. */
const AT_ONCE = 50;

/** Date fields move the focus and draw themselves anew when they are entered, which takes this many milliseconds. */
const SETTLE = 20;

/**
 * Types a number into one section of a date field: at once; by the keys of its digits, where the field listens to keys
 * alone; digit by digit.
 */
export async function writeSpinbutton(element: HTMLElement, text: string): Promise<boolean> {
  const attempts = [
    { pieces: [text], type: typeInto, patience: AT_ONCE },
    { pieces: [...text], type: pressDigit, patience: PATIENCE },
    { pieces: [...text], type: typeInto, patience: PATIENCE },
  ];
  for (const { pieces, type, patience } of attempts) {
    enterControl(element);
    await pause(SETTLE);
    for (const piece of pieces) {
      type(element, piece);
      await pause(0);
    }
    const shown = await waitUntil(() => (shows(element, Number(text)) ? true : undefined), patience);
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
  if (typeAtCaret(element, text) || !element.isContentEditable) return;
  element.textContent = text;
  announceInput(element, text);
}

function pressDigit(element: HTMLElement, digit: string): void {
  const isTaken = !announceKey(element, 'keydown', digit);
  if (!isTaken) announceText(element, digit);
  announceKey(element, 'keyup', digit);
}

/** More digits than this stand in no section of a date. */
const MOST_DIGITS = 5;

/** Empties a section, as the Backspace key does; some take one digit away at a time. */
export async function clearSpinbutton(element: HTMLElement): Promise<boolean> {
  const isEmpty = (): true | undefined => (/\d/.test(element.textContent ?? '') ? undefined : true);
  enterControl(element);
  for (let digits = 0; digits < MOST_DIGITS && !isEmpty(); digits += 1) {
    announceKey(element, 'keydown', 'Backspace');
    announceKey(element, 'keyup', 'Backspace');
    await waitUntil(isEmpty, SETTLE * 2);
  }
  const cleared = await waitUntil(isEmpty, PATIENCE);
  leaveControl(element);
  return cleared ?? false;
}

/** What the field says to assistive software counts more than what stands in it, which it may not have taken over. */
function shows(element: HTMLElement, wanted: number): boolean {
  const said = element.getAttribute('aria-valuetext');
  // Bits UI tells today's number of what is empty, beside the word for that.
  if (said !== null && /^(?:empty|空|空白)$/iu.test(said)) return false;
  const now = element.getAttribute('aria-valuenow');
  if (now !== null) return Number(now) === wanted;
  if (said !== null) return Number.parseInt(said, 10) === wanted;
  const text = (element.textContent ?? '').trim();
  return /^\d+$/.test(text) && Number(text) === wanted;
}
