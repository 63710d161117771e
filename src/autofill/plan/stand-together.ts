import type { ControlDescription } from '../description.ts';

/** Whether two controls are in one section about one person, as far as the page tells. */
export function standTogether(one: ControlDescription, other: ControlDescription): boolean {
  if (one.column !== '' || other.column !== '') return one.column === other.column;
  return one.sections[0] === other.sections[0] && one.groups.at(-1) === other.groups.at(-1);
}
