/** Fires the events that a person's visit to a control causes, in the page's own order. */

export function enterControl(element: HTMLElement): void {
  let fired = false;
  element.addEventListener(
    'focus',
    () => {
      fired = true;
    },
    { once: true },
  );
  const putBack = isDateBox(element) ? scrollPosition(element) : undefined;
  element.focus({ preventScroll: true });
  putBack?.();
  // A window without the focus delivers no focus events, and an element that already has it none either.
  if (!fired && element.ownerDocument.activeElement === element) {
    element.dispatchEvent(new FocusEvent('focus', { composed: true }));
    element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  }
}

/** Chromium scrolls to the first part of such a box, whatever it is told. */
function isDateBox(element: HTMLElement): boolean {
  return (
    element instanceof HTMLInputElement && /^(?:date|month|time|week|datetime-local)$/.test(element.type)
  );
}

/** Remembers how far everything around an element is scrolled; what it gives back scrolls there again. */
function scrollPosition(element: HTMLElement): () => void {
  const places: { box: Element; left: number; top: number }[] = [];
  for (let box = element.parentElement; box; box = box.parentElement)
    places.push({ box, left: box.scrollLeft, top: box.scrollTop });
  return () => {
    for (const { box, left, top } of places)
      if (box.scrollTop !== top || box.scrollLeft !== left) box.scrollTo({ left, top, behavior: 'instant' });
  };
}

export function leaveControl(element: HTMLElement): void {
  let fired = false;
  element.addEventListener(
    'blur',
    () => {
      fired = true;
    },
    { once: true },
  );
  element.blur();
  if (fired) return;
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/** `text` is what was put in, as the input event tells it. */
export function announceInput(element: HTMLElement, text: string): void {
  const input = { bubbles: true, composed: true, inputType: 'insertText', data: text };
  element.dispatchEvent(new InputEvent('input', input));
}

/**
 * Types a text where the caret is, as the keyboard would. Editors that draw their text themselves take it from
 * `beforeinput`, which the browser does not fire for scripts; the others leave it to the browser.
 */
export function typeAtCaret(element: HTMLElement, text: string): boolean {
  const inputType = text === '' ? 'deleteContentBackward' : 'insertText';
  const before = new InputEvent('beforeinput', {
    inputType,
    data: text === '' ? null : text,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (!element.dispatchEvent(before)) return true;
  // Deprecated, but the only way by which a script can type as a person does.
  return element.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

export function announceChange(element: HTMLElement): void {
  element.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

/** Gives back whether the browser would go on to do what the key does. */
export function announceKey(element: HTMLElement, type: 'keydown' | 'keyup', key: string): boolean {
  return element.dispatchEvent(
    new KeyboardEvent(type, { key, code: key, bubbles: true, composed: true, cancelable: true }),
  );
}

/**
 * Fires what Chromium fires between the press of a key and its text: React builds its `onBeforeInput` from that, and
 * not from the browser's event of that name. What the page does not keep from happening is kept here: the text would
 * be put in.
 */
export function announceText(element: HTMLElement, text: string): void {
  const { ownerDocument } = element;
  // No constructor makes one, and no other browser knows the event.
  const event = ownerDocument.createEvent('TextEvent') as Event & { initTextEvent?: InitTextEvent };
  event.initTextEvent?.('textInput', true, true, ownerDocument.defaultView, text);
  if (event.type !== 'textInput') return;
  const keepOut = (fired: Event): void => fired.preventDefault();
  element.addEventListener('textInput', keepOut);
  element.dispatchEvent(event);
  element.removeEventListener('textInput', keepOut);
}

type InitTextEvent = (
  type: string,
  bubbles: boolean,
  cancelable: boolean,
  view: Window | null,
  data: string,
) => void;

/** A whole press of the main mouse button, as libraries that listen to pointer events expect it. */
export function pressMouse(element: HTMLElement): void {
  const box = element.getBoundingClientRect();
  const common = {
    bubbles: true,
    cancelable: true,
    composed: true,
    button: 0,
    clientX: box.left + box.width / 2,
    clientY: box.top + box.height / 2,
    view: element.ownerDocument.defaultView,
  };
  const pointer = { ...common, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  element.dispatchEvent(new PointerEvent('pointermove', pointer));
  element.dispatchEvent(new MouseEvent('mouseover', common));
  element.dispatchEvent(new MouseEvent('mousemove', common));
  element.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  const goesOn = element.dispatchEvent(new MouseEvent('mousedown', { ...common, buttons: 1, detail: 1 }));
  if (goesOn && element.matches('input, textarea, button, [tabindex]'))
    element.focus({ preventScroll: true });
  element.dispatchEvent(new PointerEvent('pointerup', pointer));
  element.dispatchEvent(new MouseEvent('mouseup', { ...common, detail: 1 }));
  element.click();
}
