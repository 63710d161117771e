import type { ControlDescription } from '../description.ts';
import { type Candidate, candidate, type ReadControl } from './candidates.ts';
import { findOption } from './find-option.ts';
import { SEX_WORDS } from './option-words.ts';
import { readLabel } from './read-label.ts';

/** `Sex: □ Male □ Female`: boxes to tick of which one is ticked; `box` tells the one for men (0) from the one for women. */
export function sexTicks(controls: readonly ReadControl[]): Candidate[] {
  return controls.flatMap((first, place) => {
    const second = controls[place + 1];
    if (second === undefined || !areBeside(first, second) || !asksForSex(first)) return [];
    const [one, other] = [first, second].map(({ control }) => sexOfTick(control));
    if (one === undefined || other === undefined || one === other) return [];
    // With a third box beside them they are about more than one person.
    const isMore = [controls[place - 1], controls[place + 2]].some(
      (beside) => beside !== undefined && areBeside(first, beside),
    );
    if (isMore) return [];
    return [first, second].map((tick, index) =>
      candidate(tick, 'sex', { index: (index === 0 ? one : other) === 'M' ? 0 : 1, count: 2 }),
    );
  });
}

function areBeside(one: ReadControl, other: ReadControl): boolean {
  const [first, second] = [one.control, other.control];
  return (
    first.kind === 'checkbox' &&
    second.kind === 'checkbox' &&
    Math.abs(one.index - other.index) <= 2 &&
    first.groups[0] === second.groups[0]
  );
}

function asksForSex({ control, context }: ReadControl): boolean {
  return [...control.row, control.column, ...context.slice(0, 4)].some(
    (text) => readLabel(text).topic === 'sex',
  );
}

function sexOfTick({ label, after }: ControlDescription): 'M' | 'F' | undefined {
  const option = [{ text: label || after, value: '', disabled: false }];
  const isMale = findOption(option, SEX_WORDS.M) !== undefined;
  const isFemale = findOption(option, SEX_WORDS.F) !== undefined;
  if (isMale === isFemale) return undefined;
  return isMale ? 'M' : 'F';
}
