import type { Obstacle } from '../description.ts';
import type { ClipsAround } from './clipping.ts';
import { drawnTwin } from './drawn-twin.ts';
import type { PageControl } from './page-memory.ts';
import { referencedElements } from './referenced-elements.ts';
import { isShellVisible, isVisible, overlap, restsUnderLabel } from './visibility.ts';

/** What keeps a person from filling a control, if anything. @param hasLayout false where nothing is laid out. */
export function obstacleOf(
  control: PageControl,
  hasLayout: boolean,
  clipsAround: ClipsAround,
): Obstacle | undefined {
  const { element, kind, optionElements } = control;
  const elements = kind === 'choice' ? optionElements : [element];
  if (hasLayout && !canBeSeen(elements, kind, clipsAround)) return 'hidden';
  if (element.closest('[aria-hidden=true], [inert]')) return 'hidden';
  if (looksLikeHoneypot(element)) return 'hidden';
  if (kind === 'choice') return optionElements.every(isDisabled) ? 'disabled' : undefined;
  if (isDisabled(element)) return 'disabled';
  const readOnly = element.matches('[readonly], [aria-readonly=true]');
  return readOnly && kind !== 'dropdown' ? 'read-only' : undefined;
}

function canBeSeen(
  elements: readonly HTMLElement[],
  kind: PageControl['kind'],
  clipsAround: ClipsAround,
): boolean {
  return elements.some((element) => {
    if (isVisible(element, clipsAround)) return true;
    if (kind === 'dropdown' || kind === 'spinbutton') return isShellVisible(element);
    if (kind === 'text' && restsUnderLabel(element)) return true;
    if ((kind === 'choice' || kind === 'select') && isDrawnOver(element)) return true;
    if (kind === 'choice' && drawnTwin(element)) return true;
    if (kind !== 'choice' && kind !== 'checkbox') return false;
    return namesOf(element).some((name) => isVisible(name, clipsAround));
  });
}

/** Smaller ones, in CSS pixels, are there for the page's code alone. */
const SMALLEST_BUTTON = 8;

/** A radio button or list that is transparent, and drawn anew in its place by what stands beside it. */
function isDrawnOver(element: HTMLElement): boolean {
  const own = element.getBoundingClientRect();
  if (Math.min(own.width, own.height) < SMALLEST_BUTTON) return false;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  return [element.nextElementSibling, element.previousElementSibling].some(
    (beside) => beside !== null && isVisible(beside) && overlap(beside.getBoundingClientRect(), own),
  );
}

/** What a person reads beside a button whose own box a library hides, and clicks instead. */
function namesOf(element: HTMLElement): readonly Element[] {
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const around = element.closest('label');
  return [...labels, ...(around ? [around] : []), ...referencedElements(element, 'aria-labelledby')];
}

function isDisabled(element: HTMLElement): boolean {
  return element.matches(':disabled, [aria-disabled=true]');
}

/** A text box that neither the Tab key nor the browser's own filling is to find was not made for people. */
function looksLikeHoneypot(element: HTMLElement): boolean {
  return (
    element instanceof HTMLInputElement &&
    element.tabIndex < 0 &&
    element.getAttribute('autocomplete') === 'off' &&
    element.type !== 'radio' &&
    element.type !== 'checkbox' &&
    element.getAttribute('role') === null
  );
}
