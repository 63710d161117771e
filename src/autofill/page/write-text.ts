import { isTextBox } from './is-text-box.ts';
import {
  announceChange,
  announceInput,
  announceKey,
  enterControl,
  leaveControl,
  typeAtCaret,
} from './page-events.ts';
import { setValue } from './set-value.ts';

/**
 * Types a text into an input, a textarea or an editable element, and checks that it stuck. Masks rewrite what they are
 * given; as long as the letters and digits are the same, that is the page's business.
 */
export async function writeText(element: HTMLElement, texts: readonly string[]): Promise<boolean> {
  const before = currentText(element);
  enterControl(element);
  for (const text of texts) {
    for (const put of [putAtOnce, putAsTyped]) {
      put(element, text);
      await Promise.resolve();
      const shown = currentText(element);
      if (!sameText(shown, text) && (shown === before || !isStarredOut(shown, text))) continue;
      announceChange(element);
      leaveControl(element);
      await Promise.resolve();
      // A page that empties a box as it is left, or keeps a piece, does not like how the text is written.
      if (!isPiece(currentText(element), text)) return true;
      enterControl(element);
      break;
    }
  }
  putAtOnce(element, before);
  announceChange(element);
  leaveControl(element);
  return false;
}

export function currentText(element: HTMLElement): string {
  return isTextBox(element) ? element.value : (element.textContent ?? '');
}

/** Equal apart from separators, brackets and case, which masks set as they like. */
export function sameText(shown: string, wanted: string): boolean {
  return meaningful(shown) === meaningful(wanted);
}

function isPiece(shown: string, wanted: string): boolean {
  const [rest, whole] = [meaningful(shown), meaningful(wanted)];
  return rest.length < whole.length && whole.includes(rest);
}

/** A page that shows a star for each character has taken them, though which nobody can see. */
function isStarredOut(shown: string, wanted: string): boolean {
  return /^[*•●＊]+$/.test(shown) && shown.length === wanted.length;
}

function meaningful(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}*]/gu, '')
    .toUpperCase();
}

function putAtOnce(element: HTMLElement, text: string): void {
  if (!isTextBox(element)) {
    putAsTyped(element, text);
    return;
  }
  announceKey(element, 'keydown', 'Unidentified');
  setValue(element, text);
  announceInput(element, text);
  announceKey(element, 'keyup', 'Unidentified');
}

/** As the keyboard would: the browser itself then fires `beforeinput` and `input`. */
function putAsTyped(element: HTMLElement, text: string): void {
  const { ownerDocument } = element;
  element.focus({ preventScroll: true });
  if (isTextBox(element)) element.select();
  else ownerDocument.getSelection()?.selectAllChildren(element);
  if (isTextBox(element)) {
    // Deprecated, but the only way by which a script can type as a person does.
    ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
    return;
  }
  if (typeAtCaret(element, text)) return;
  element.textContent = text;
  announceInput(element, text);
}
