import { announceKey, leaveControl, pressMouse } from './page-events.ts';
import { isRendered, renderedElements } from './rendered-elements.ts';
import { shownParent } from './shadow-root-of.ts';
import { waitUntil } from './wait-until.ts';

/** How long what was opened may take to go away after each attempt to close it, in milliseconds. */
const PATIENCE = 250;

/** Less than this, in CSS pixels, is a hint or a message, not something that was opened. */
const SMALLEST_POPUP = 40;

/** What has come up on the page since it was last looked at without it. */
export interface Opened {
  /** All elements that are drawn now and were not then. */
  readonly fresh: () => HTMLElement[];
  /** The highest of the elements that have come up together with this one. */
  readonly outermost: (element: HTMLElement) => HTMLElement;
  /** The button by which a popup takes over what was chosen in it, where it has one; that of one popup, of which a part is given. */
  readonly confirm: (part?: HTMLElement) => HTMLElement | undefined;
  /** Closes it, and waits until it is gone; unless told otherwise first by going on to the next control. */
  readonly close: (how?: { readonly byGoingOn: boolean }) => Promise<void>;
}

/** Remembers what is drawn now, so that what a control opens can be told from the rest, and closed again. */
export function watchOpened(control: HTMLElement): Opened {
  const { ownerDocument } = control;
  const before = new Set(renderedElements(ownerDocument));
  // What was open already is another control's: what it draws anew did not come from this one.
  const standing = [...before].filter((element) => isFloating(element) && !holds(element, control));
  const fresh = (): HTMLElement[] =>
    renderedElements(ownerDocument).filter(
      (element) => !before.has(element) && !standing.some((popup) => popup.contains(element)),
    );
  const floating = (): HTMLElement[] => fresh().filter(isFloating);
  return {
    fresh,
    outermost: (element) => {
      let outermost = element;
      for (
        let parent = shownParent(element);
        parent instanceof HTMLElement && !before.has(parent) && parent !== ownerDocument.body;
        parent = shownParent(parent)
      ) {
        if (isRendered(parent)) outermost = parent;
      }
      return outermost;
    },
    confirm: (part) => confirmButton(part ? floatingAround(part, control) : floating()),
    close: ({ byGoingOn } = { byGoingOn: true }) => close(control, floating, byGoingOn),
  };
}

function holds(box: HTMLElement, element: HTMLElement): boolean {
  for (let inner: Element | null = element; inner; inner = shownParent(inner)) if (inner === box) return true;
  return false;
}

/** What floats over the page and holds a part of it, but not the control. */
function floatingAround(part: HTMLElement, control: HTMLElement): HTMLElement[] {
  const around: HTMLElement[] = [];
  for (let box: Element | null = part; box instanceof HTMLElement; box = shownParent(box)) {
    if (holds(box, control)) break;
    if (isFloating(box)) around.push(box);
  }
  return around;
}

/** Drawn over the page and of some size, with something to read in it. */
function isFloating(element: HTMLElement): boolean {
  const { position, pointerEvents } = getComputedStyle(element);
  if (position !== 'absolute' && position !== 'fixed') return false;
  const box = element.getBoundingClientRect();
  const isLarge = box.width >= SMALLEST_POPUP && box.height >= SMALLEST_POPUP;
  // Some are closed by making them transparent, and by moving them to where nobody can scroll.
  const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {};
  const isInReach = box.right + scrollX > 0 && box.bottom + scrollY > 0;
  const isSeen = isLarge && isInReach && element.checkVisibility({ opacityProperty: true });
  // A frame that lets the mouse through may hold what does not (Vuetify).
  const takesMouse =
    pointerEvents !== 'none' ||
    [...element.children].some((child) => getComputedStyle(child).pointerEvents !== 'none');
  return isSeen && takesMouse && (element.textContent ?? '').trim() !== '';
}

const DIALOG = 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true]';

/**
 * As a person would: by going on, by the popup's own way out, by a press beside it. A press goes to the form itself,
 * not to the page behind it, and Escape is not pressed in a dialog, because both could close what holds the form.
 */
async function close(control: HTMLElement, floating: () => HTMLElement[], byGoingOn: boolean): Promise<void> {
  const isClosed = (): true | undefined => (floating().length === 0 ? true : undefined);
  if (byGoingOn) leaveControl(control);
  if (await waitUntil(isClosed, byGoingOn ? PATIENCE : 0)) return;
  const cancel = floating()
    .flatMap((popup) => [...popup.querySelectorAll<HTMLElement>('button, [role=button]')])
    .find((button) => CANCEL.test((button.textContent ?? '').trim()));
  if (cancel) {
    pressMouse(cancel);
    if (await waitUntil(isClosed, PATIENCE)) return;
  }
  pressMouse(control.closest<HTMLElement>(`form, ${DIALOG}`) ?? control.ownerDocument.body);
  if (await waitUntil(isClosed, PATIENCE)) return;
  if (control.closest(DIALOG)) return;
  for (const place of [control, ...floating().slice(0, 1)]) {
    announceKey(place, 'keydown', 'Escape');
    announceKey(place, 'keyup', 'Escape');
  }
  await waitUntil(isClosed, PATIENCE);
}

const CANCEL = /^(?:cancel|close|dismiss|取消|關閉|关闭)$/i;

/** Never what sends a form off: only a button of something that floats over the page. */
function confirmButton(floating: readonly HTMLElement[]): HTMLElement | undefined {
  return floating
    .flatMap((popup) => renderedElements(popup))
    .find(
      (element) =>
        isConfirming(element) &&
        !element.matches(':disabled, [aria-disabled=true]') &&
        // What only holds the button does not hear the press.
        element.querySelector('button, [role=button], a') === null &&
        !(element instanceof HTMLButtonElement && element.type === 'submit' && element.form !== null),
    );
}

function isConfirming(element: HTMLElement): boolean {
  const text = (element.textContent ?? '').trim();
  if (CONFIRM.test(text)) return element.matches('button, [role=button], a, div, span, ion-button');
  // As a text it is what a list shows before a choice.
  return /^(?:select|選擇|选择)$/iu.test(text) && element.matches('button');
}

const CONFIRM = /^(?:ok|okay|confirm|done|apply|set|確定|确定|確認|确认|完成)$/i;
