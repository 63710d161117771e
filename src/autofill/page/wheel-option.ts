import { waitUntil } from './wait-until.ts';

/** How far from the middle an option may stand, as a part of its height. */
const MIDDLE = 0.5;
/** Some wheels take over what they turned to a moment after they have stopped, in milliseconds. */
const REST = 60;
/** The first one of a plain list stands at its top, nearer than this part of its height. */
const TOP = 0.8;

/**
 * Whether an option is one of a wheel: a list of which a box shows a part, the chosen one in its middle, so that there is
 * room over the first one, or the list has been moved.
 */
export function isOnWheel(option: HTMLElement): boolean {
  const box = shownThrough(option);
  if (box === undefined) return false;
  let item: Element = option;
  while (
    item.parentElement !== null &&
    item.parentElement !== box &&
    item.parentElement.childElementCount === 1
  )
    item = item.parentElement;
  const first = item.parentElement?.firstElementChild?.getBoundingClientRect();
  const own = option.getBoundingClientRect();
  return first !== undefined && Math.abs(first.top - box.getBoundingClientRect().top) > TOP * own.height;
}

/** Waits until the wheel has turned to an option and stopped there; false where it does not within the time, in milliseconds. */
export async function hasTurnedTo(option: HTMLElement, patience: number): Promise<boolean> {
  let last: number | undefined;
  let since = 0;
  const stopped = await waitUntil(() => {
    const { top } = option.getBoundingClientRect();
    if (top !== last) since = performance.now();
    last = top;
    return (isInTheMiddle(option) && performance.now() - since >= REST) || undefined;
  }, patience);
  return stopped ?? false;
}

/** The box that shows a part of the list in which an option stands. */
export function shownThrough(option: HTMLElement): HTMLElement | undefined {
  const { height } = option.getBoundingClientRect();
  const { body } = option.ownerDocument;
  for (let box = option.parentElement; box !== null && box !== body; box = box.parentElement) {
    if (getComputedStyle(box).overflowY === 'visible') continue;
    if (box.getBoundingClientRect().height >= 2 * height) return box;
  }
  return undefined;
}

function isInTheMiddle(option: HTMLElement): boolean {
  const around = shownThrough(option)?.getBoundingClientRect();
  const own = option.getBoundingClientRect();
  if (around === undefined) return false;
  const offset = own.top + own.height / 2 - around.top - around.height / 2;
  return Math.abs(offset) < MIDDLE * own.height;
}
