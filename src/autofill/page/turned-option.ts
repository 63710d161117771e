import { pause } from './wait-until.ts';

/** Longer than a frame takes, in milliseconds. */
const FRAME = 40;

/** Waits until an option stands still, no longer than `patience` milliseconds: a wheel takes over what it turns to when it stops. */
export async function atRest(option: HTMLElement, patience: number): Promise<void> {
  for (let waited = 0; waited < patience; waited += FRAME) {
    const { top } = option.getBoundingClientRect();
    await pause(FRAME);
    if (option.getBoundingClientRect().top === top) return;
  }
}

/** Everything by which a list can show that an option is chosen. */
export function marksOf(option: HTMLElement): string {
  return [option, option.parentElement]
    .flatMap((element) => [...(element?.attributes ?? [])])
    .filter(({ name }) => name !== 'style' && !name.startsWith('on'))
    .map(({ name, value }) => `${name}=${value}`)
    .join(' ');
}

/** Whether an option stands where a wheel's choice is: in the middle of the box that shows a part of the list. */
export function isInTheMiddle(option: HTMLElement): boolean {
  const own = option.getBoundingClientRect();
  const { body } = option.ownerDocument;
  for (let box = option.parentElement; box !== null && box !== body; box = box.parentElement) {
    const around = box.getBoundingClientRect();
    if (getComputedStyle(box).overflowY === 'visible' || around.height < 2 * own.height) continue;
    const offset = own.top + own.height / 2 - around.top - around.height / 2;
    return Math.abs(offset) < own.height / 2;
  }
  return false;
}
