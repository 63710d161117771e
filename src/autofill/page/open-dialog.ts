import { shownParent } from './shadow-root-of.ts';
import { isVisible } from './visibility.ts';

/** Dialogs that keep the page behind them from being used: by ARIA, and Bootstrap's before it knew `aria-modal`. */
const DIALOGS = 'dialog[open], [aria-modal=true], .modal.in[role=dialog], .modal.show[role=dialog]';

/** Tells for the controls of a page whether they stand in a dialog that lies over everything else. */
export function openDialogReader(document: Document): (control: Element) => boolean {
  const open = [...document.querySelectorAll(DIALOGS)].filter(
    (dialog) => isVisible(dialog) && (dialog.localName !== 'dialog' || dialog.matches(':modal')),
  );
  if (open.length === 0) return () => false;
  return (control) => {
    for (let box: Element | null = control; box; box = shownParent(box)) if (open.includes(box)) return true;
    return false;
  };
}
