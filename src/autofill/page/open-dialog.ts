import { shownParent } from './shadow-root-of.ts';
import { isVisible } from './visibility.ts';

/** Dialogs that keep the page behind them from being used: by ARIA, and Bootstrap's before it knew `aria-modal`. */
const DIALOGS = 'dialog[open], [aria-modal=true], .modal.in[role=dialog], .modal.show[role=dialog]';

/** Tells for the controls of a page whether they stand in a dialog that lies over everything else. */
export function openDialogReader(document: Document): (control: Element) => boolean {
  const open = [...document.querySelectorAll(DIALOGS)].filter(
    (dialog) => isVisible(dialog) && (dialog.localName !== 'dialog' || dialog.matches(':modal')),
  );
  if (open.length === 0) return drawnDialogReader(document) ?? (() => false);
  return (control) => {
    for (let box: Element | null = control; box; box = shownParent(box)) if (open.includes(box)) return true;
    return false;
  };
}

/** More boxes than this need not be out of reach for something to lie over the page. */
const ENOUGH_BOXES = 30;

/** The same for dialogs that ARIA knows nothing of: something lies over the whole window, and no box behind it is in reach. */
function drawnDialogReader(document: Document): ((control: Element) => boolean) | undefined {
  const layerOf = layerReader();
  const backdrop = layerOf(document.elementFromPoint(1, 1));
  if (backdrop === undefined || !coversWindow(backdrop)) return undefined;
  const isOver = (control: Element): boolean => {
    const layer = layerOf(control);
    if (layer === undefined) return false;
    const isLater = backdrop.compareDocumentPosition(layer) & Node.DOCUMENT_POSITION_FOLLOWING;
    return backdrop.contains(layer) || isLater !== 0;
  };
  const boxes = [...document.querySelectorAll('input, select, textarea')].filter((box) => !isOver(box));
  // A ground that stays where it is lies under the page.
  return boxes.slice(0, ENOUGH_BOXES).some(isInReach) ? undefined : isOver;
}

function coversWindow(element: Element): boolean {
  const { innerWidth: width = 0, innerHeight: height = 0 } = element.ownerDocument.defaultView ?? {};
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return left <= 0 && top <= 0 && right >= width - SCROLLBAR && bottom >= height;
}

/** In CSS pixels. */
const SCROLLBAR = 20;

/** Whether a press on the middle of a box lands in it. */
function isInReach(box: Element): boolean {
  const { left, top, width, height } = box.getBoundingClientRect();
  const pressed = box.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  return (
    width > 0 && pressed !== null && (pressed === box || pressed.closest('label')?.contains(box) === true)
  );
}

/**
 * The nearest of the boxes around an element that stay where they are when the page is scrolled. What has been found is
 * kept, as most elements share the way up.
 */
export function layerReader(): (element: Element | null) => Element | undefined {
  const known = new Map<Element, Element | undefined>();
  const layerOf = (element: Element | null): Element | undefined => {
    if (element === null) return undefined;
    if (known.has(element)) return known.get(element);
    const layer = getComputedStyle(element).position === 'fixed' ? element : layerOf(shownParent(element));
    known.set(element, layer);
    return layer;
  };
  return layerOf;
}
