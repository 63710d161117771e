import { shownParent } from './shadow-root-of.ts';
import { isVisible } from './visibility.ts';

/** Dialogs that keep the page behind them from being used: by ARIA, and Bootstrap's before it knew `aria-modal`. */
const DIALOGS = 'dialog[open], [aria-modal=true], .modal.in[role=dialog], .modal.show[role=dialog]';

/** Tells for the controls of a page whether they stand in a dialog that lies over everything else. */
export function openDialogReader(document: Document): (control: Element) => boolean {
  const said = [...document.querySelectorAll(DIALOGS)].filter(
    (dialog) => isVisible(dialog) && (dialog.localName !== 'dialog' || dialog.matches(':modal')),
  );
  const drawn = said.length === 0 ? drawnDialog(document) : undefined;
  const open = drawn === undefined ? said : [drawn];
  if (open.length === 0) return () => false;
  return (control) => {
    for (let box: Element | null = control; box; box = shownParent(box)) if (open.includes(box)) return true;
    return false;
  };
}

/** What stands in the middle of the window, where something lies over the whole of it, that ARIA knows nothing of. */
function drawnDialog(document: Document): Element | undefined {
  const { innerWidth: width = 0, innerHeight: height = 0 } = document.defaultView ?? {};
  const backdrop = layerOf(document.elementFromPoint(1, 1));
  if (backdrop === undefined) return undefined;
  const box = backdrop.getBoundingClientRect();
  const covers = box.left <= 0 && box.top <= 0 && box.right >= width - SCROLLBAR && box.bottom >= height;
  return covers ? layerOf(document.elementFromPoint(width / 2, height / 2)) : undefined;
}

/** In CSS pixels. */
const SCROLLBAR = 20;

/** The nearest of the boxes around an element that stay where they are when the page is scrolled. */
export function layerOf(element: Element | null): Element | undefined {
  for (let box = element; box; box = shownParent(box))
    if (getComputedStyle(box).position === 'fixed') return box;
  return undefined;
}
