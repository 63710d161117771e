import { shadowRootOf } from './shadow-root-of.ts';

const FILLABLE =
  'input:not([type=hidden]), select, textarea, [role=combobox], [role=radio], [contenteditable=true]';

/** How much there is to fill: visible, enabled controls and the options of selects. More of it means the form grew. */
export function formSize(root: Document | ShadowRoot): number {
  let size = 0;
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(FILLABLE) && !element.matches(':disabled') && element.checkVisibility()) {
      size += 1 + (element instanceof HTMLSelectElement ? element.options.length : 0);
    }
    const shadow = shadowRootOf(element);
    if (shadow) size += formSize(shadow);
  }
  return size;
}
