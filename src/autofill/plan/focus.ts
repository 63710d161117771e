import type { ControlDescription } from '../description.ts';
import type { Candidate } from './candidates.ts';
import type { Person } from './read-person.ts';

/** Where the user was last. */
export interface Focus {
  readonly frameId: number;
  readonly control: ControlDescription;
  readonly person: Person | undefined;
}

/** How many of the innermost groups and sections two controls share. */
export function closeness(one: Candidate, other: Focus): number {
  if (one.frameId !== other.frameId) return -1;
  const groups = one.control.groups.filter((group) => other.control.groups.includes(group)).length;
  const sections = one.control.sections.filter((section) => other.control.sections.includes(section)).length;
  const isSameColumn = one.control.column !== '' && one.control.column === other.control.column;
  return groups + sections + (isSameColumn ? 1 : 0);
}
