import { shownParent } from './shadow-root-of.ts';

/** How many boxes around a control may be its own. */
const FARTHEST = 4;

/** The boxes around a control, from the nearest outwards, that hold this control and nothing else to fill in. */
export function ownWrappers(element: HTMLElement, controls: string): Element[] {
  const wrappers: Element[] = [];
  for (let box = shownParent(element); box && wrappers.length < FARTHEST; box = shownParent(box)) {
    if (box.querySelectorAll(controls).length > 1 || box.matches('form, body')) break;
    wrappers.push(box);
  }
  return wrappers;
}
