import { isTextBox } from './is-text-box.ts';
import { pageMemory } from './page-memory.ts';
import { shadowRootOf } from './shadow-root-of.ts';

/** The innermost element that has the focus, shadow trees included. */
export function focusedElement(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused !== null) {
    const inner: Element | null | undefined = shadowRootOf(focused)?.activeElement;
    if (!inner) return focused;
    focused = inner;
  }
  return null;
}

/**
 * Remembers who has the focus, and the caret in it; what it gives back puts both there again, for a person who types on.
 * @param isLeft whether that element is one not to go back to.
 */
export function keepFocus(document: Document, isLeft: (focused: Element) => boolean): () => void {
  const focused = focusedElement(document);
  if (!(focused instanceof HTMLElement) || focused === document.body || isLeft(focused)) return () => {};
  const caret = isTextBox(focused) ? [focused.selectionStart, focused.selectionEnd] : [];
  const text = isTextBox(focused) ? focused.value : '';
  return () => {
    if (!focused.isConnected || focusedElement(document) === focused) return;
    focused.focus({ preventScroll: true });
    const [start, end] = caret;
    // Boxes for numbers and dates have no caret that a script could set.
    if (isTextBox(focused) && focused.value === text && start != null && end != null)
      focused.setSelectionRange(start, end);
  };
}

/**
 * Where the user was last. Filling moves the focus from box to box, and a right-click on a picture takes it away: from
 * the first call on it is followed, and what this script does to it itself is left out.
 */
export function userFocus(document: Document): Element | undefined {
  const memory = pageMemory();
  if (!memory.isFocusFollowed) {
    memory.isFocusFollowed = true;
    memory.userFocus = earlierFocus(document);
    document.addEventListener(
      'focusin',
      () => {
        if (!memory.isWriting) memory.userFocus = focusedElement(document) ?? undefined;
      },
      true,
    );
  }
  return memory.userFocus;
}

/** Where the user was before this script came; a page that puts the focus somewhere itself says nothing of that. */
function earlierFocus(document: Document): Element | undefined {
  const focused = focusedElement(document);
  const place = focused === null || focused === document.body ? atCaret(document) : focused;
  return place?.hasAttribute('autofocus') ? undefined : place;
}

/** Chromium leaves the caret where it was when a picture is pressed. */
function atCaret(document: Document): Element | undefined {
  const { anchorNode, anchorOffset = 0 } = document.getSelection() ?? {};
  const node = anchorNode?.childNodes[anchorOffset] ?? anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  if (isTextBox(element)) return element;
  return (
    element?.closest<HTMLElement>('[contenteditable]') ?? element?.closest('label')?.control ?? undefined
  );
}
