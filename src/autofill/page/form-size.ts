import { type ClipsAround, clipReader } from './clipping.ts';
import { shadowRootOf } from './shadow-root-of.ts';
import { isVisible } from './visibility.ts';

const FILLABLE =
  'input:not([type=hidden]), select, textarea, [role=combobox], [role=radio], [contenteditable=true]';
/** What tells a control from its neighbours, also when the page draws the same form anew. */
const MARKS = ['id', 'name', 'type', 'placeholder', 'aria-label', 'value'] as const;

/** What there is to fill on a page: how many visible, enabled controls, and options of selects, have the same marks. */
export type FormSize = ReadonlyMap<string, number>;

export function formSize(document: Document): FormSize {
  const size = new Map<string, number>();
  addControls(document, size, clipReader());
  return size;
}

function addControls(root: Document | ShadowRoot, size: Map<string, number>, clips: ClipsAround): void {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(FILLABLE) && !element.matches(':disabled') && canBeSeen(element, clips)) {
      const key = marksOf(element);
      const options = element instanceof HTMLSelectElement ? element.options.length : 0;
      size.set(key, (size.get(key) ?? 0) + 1 + options);
    }
    const shadow = shadowRootOf(element);
    if (shadow) addControls(shadow, size, clips);
  }
}

/** A radio button that its label stands for has no size of its own; other boxes open out of nothing. */
function canBeSeen(element: Element, clips: ClipsAround): boolean {
  return element.matches('[type=radio], [type=checkbox], [role=radio]')
    ? element.checkVisibility()
    : isVisible(element, clips);
}

function marksOf(element: Element): string {
  // A text box's value changes as it is filled; of a radio button it is a mark.
  const marks = element.matches('[type=radio]') ? MARKS : MARKS.slice(0, -1);
  return [element.localName, ...marks.map((name) => element.getAttribute(name) ?? '')].join(' ');
}

/** Whether a control, or an option of one, is there that was not before: a page may take another one away for it. */
export function hasGrown(before: FormSize, now: FormSize): boolean {
  return [...now].some(([marks, count]) => count > (before.get(marks) ?? 0));
}
