import { shadowRootOf } from './shadow-root-of.ts';

const FILLABLE =
  'input:not([type=hidden]), select, textarea, [role=combobox], [role=radio], [contenteditable=true]';

/** What there is to fill on a page: each visible, enabled control, with how many options it has. */
export type FormSize = ReadonlyMap<Element, number>;

export function formSize(document: Document): FormSize {
  const size = new Map<Element, number>();
  addControls(document, size);
  return size;
}

function addControls(root: Document | ShadowRoot, size: Map<Element, number>): void {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(FILLABLE) && !element.matches(':disabled') && element.checkVisibility()) {
      size.set(element, element instanceof HTMLSelectElement ? element.options.length : 0);
    }
    const shadow = shadowRootOf(element);
    if (shadow) addControls(shadow, size);
  }
}

/** Whether a control, or an option of one, is there that was not before: a page may take another one away for it. */
export function hasGrown(before: FormSize, now: FormSize): boolean {
  return [...now].some(([element, options]) => {
    const known = before.get(element);
    return known === undefined || options > known;
  });
}
