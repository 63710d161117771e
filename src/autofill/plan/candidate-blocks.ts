import type { ControlDescription } from '../description.ts';
import type { Candidate } from './candidates.ts';

/** The candidates that stand with `rival` and apart from `preferred`; nothing where the two stand side by side. */
export function blockOf(
  rival: Candidate,
  preferred: Candidate,
  left: ReadonlySet<Candidate>,
): readonly Candidate[] | undefined {
  if (rival.frameId !== preferred.frameId)
    return [...left].filter(({ frameId }) => frameId === rival.frameId);
  if (areInColumns(rival.control, preferred.control))
    return [...left].filter(
      ({ frameId, control }) => frameId === rival.frameId && control.column === rival.control.column,
    );
  const section = rival.control.sections.find((index) => !preferred.control.sections.includes(index));
  const group = rival.control.groups.filter((number) => !preferred.control.groups.includes(number)).at(-1);
  const inGroup =
    group === undefined
      ? []
      : [...left].filter((other) => other.frameId === rival.frameId && other.control.groups.includes(group));
  if (inGroup.length >= 2 || (inGroup.length === 1 && repeats(inGroup, left, preferred))) return inGroup;
  if (section !== undefined) {
    const inSection = [...left].filter(
      (other) => other.frameId === rival.frameId && other.control.sections.includes(section),
    );
    if (inSection.length >= 1 && !inSection.includes(preferred)) return inSection;
  }
  return flatBlock(rival, preferred, left);
}

/** One row of a table, and a column with a title for each person. */
function areInColumns(one: ControlDescription, other: ControlDescription): boolean {
  return (
    one.column !== '' &&
    other.column !== '' &&
    one.column !== other.column &&
    one.groups[0] === other.groups[0]
  );
}

function repeats(block: readonly Candidate[], left: ReadonlySet<Candidate>, preferred: Candidate): boolean {
  return block.every(
    (member) =>
      [...left].some((other) => other !== member && other.want === member.want && other !== preferred) ||
      member.want === preferred.want,
  );
}

/** Blocks without any element of their own: two or more things asked for again, in the same order. */
function flatBlock(
  rival: Candidate,
  preferred: Candidate,
  left: ReadonlySet<Candidate>,
): readonly Candidate[] | undefined {
  const all = [...left]
    .filter(({ frameId }) => frameId === rival.frameId)
    .sort((one, other) => one.index - other.index);
  const [early, late] = rival.index > preferred.index ? [preferred, rival] : [rival, preferred];
  const before = all.filter(({ index }) => index >= early.index && index < late.index);
  const after = all.filter(({ index }) => index >= late.index);
  const again = after.filter(({ want }) => before.some((other) => other.want === want));
  if (again.length < 2) return undefined;
  return late === rival ? after : before;
}
