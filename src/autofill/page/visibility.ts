import { type ClipsAround, clipReader, isClipped, SMALLEST_SIDE } from './clipping.ts';
import { referencedElements } from './referenced-elements.ts';
import { shownParent } from './shadow-root-of.ts';

/**
 * Whether a person can see the element and reach it: rendered, of some size, not transparent, not moved out of the
 * page, not clipped away by an ancestor.
 * @param clipsAround shared where many elements of one unchanged page are asked for.
 */
export function isVisible(element: Element, clipsAround: ClipsAround = clipReader()): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  if (box.width < SMALLEST_SIDE || box.height < SMALLEST_SIDE) return false;
  return isOnThePage(element, box) && !isClipped(element, box, clipsAround);
}

/**
 * Whether an element's own style lets what is in it be seen; whether it stands in something hidden is not asked. An
 * element without a box of its own (`display: contents`, as slots have) shows its children all the same.
 */
export function showsContents(element: Element): boolean {
  return element.checkVisibility() || getComputedStyle(element).display === 'contents';
}

/** A field in a form is not higher than this, in CSS pixels. */
const HIGHEST_SHELL = 140;

/**
 * Widgets hide their focusable element and draw a box around it; the box is what a person sees. It is the nearest
 * visible ancestor that is no larger than a field.
 */
export function isShellVisible(element: Element): boolean {
  let shell = shownParent(element);
  for (let level = 0; shell && level < 5; level += 1) {
    if (isVisible(shell)) return shell.getBoundingClientRect().height <= HIGHEST_SHELL;
    shell = shownParent(shell);
  }
  return false;
}

/**
 * Component libraries make the text box of an empty field transparent, so that the label can rest in its place. The
 * field is the element that holds this box and no other in its shadow tree.
 */
export function restsUnderLabel(input: Element): boolean {
  const root = input.getRootNode();
  if (!input.checkVisibility({ visibilityProperty: true })) return false;
  if (!(root instanceof ShadowRoot)) return hasLabelInside(input);
  if (root.querySelectorAll('input, textarea').length !== 1) return false;
  return isVisible(root.host) && root.host.getBoundingClientRect().height <= HIGHEST_SHELL;
}

/** Whether what names an element can be seen and reaches into its box. */
function hasLabelInside(input: Element): boolean {
  const box = input.getBoundingClientRect();
  return referencedElements(input, 'aria-labelledby').some(
    (label) => isVisible(label) && overlap(label.getBoundingClientRect(), box),
  );
}

/** Whether two boxes on the screen share more than an edge. */
export function overlap(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Left of or above the page's origin nobody can scroll to. */
function isOnThePage(element: Element, box: DOMRect): boolean {
  const { defaultView: window, dir } = element.ownerDocument;
  if (window === null) return false;
  // How far the page was scrolled is asked for last: it costs more than all else here.
  const isRightEnough = box.right > 0 || dir === 'rtl' || box.right + window.scrollX > 0;
  return isRightEnough && (box.bottom > 0 || box.bottom + window.scrollY > 0);
}
