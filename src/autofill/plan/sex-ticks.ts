import type { ControlDescription } from '../description.ts';
import { type Candidate, candidate, type ReadControl } from './candidates.ts';
import { findOption } from './find-option.ts';
import { isNoPreference, SEX_WORDS } from './option-words.ts';
import { readLabel } from './read-label.ts';

/** `Sex: □ Male □ Female`: boxes to tick of which one is ticked; `box` tells the one for men (0) from the one for women. */
export function sexTicks(controls: readonly ReadControl[]): Candidate[] {
  return controls.flatMap((first, place) => {
    const second = controls[place + 1];
    if (second === undefined || !areBeside(first, second) || !asksForSex(first)) return [];
    const [one, other] = [first, second].map(({ control }) => sexOfTick(control));
    if (one === undefined || other === undefined || one === other) return [];
    // `Male / Female / Any` is about whom somebody looks for, four boxes are about two people.
    const isMore = [controls[place - 1], controls[place + 2]].some(
      (beside) =>
        beside !== undefined &&
        areBeside(first, beside) &&
        (sexOfTick(beside.control) !== undefined || isNoPreference(wordsOf(beside.control))),
    );
    if (isMore) return [];
    // Where one is on already, another one beside it would say two things.
    const ticked = [first, second].filter(
      ({ control: { state } }) => state === 'typed' || state === 'default',
    );
    if (ticked.length > 0) return ticked.map((tick) => candidate(tick, 'sex'));
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

function wordsOf({ label, after }: ControlDescription): string {
  return label || after;
}

/** The sex that a box to tick is for, by its own words. */
export function sexOfTick(control: ControlDescription): 'M' | 'F' | undefined {
  const option = [{ text: wordsOf(control), value: '', disabled: false }];
  const isMale = findOption(option, SEX_WORDS.M) !== undefined;
  const isFemale = findOption(option, SEX_WORDS.F) !== undefined;
  if (isMale === isFemale) return undefined;
  return isMale ? 'M' : 'F';
}
