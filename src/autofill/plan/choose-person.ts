import type { ControlDescription } from '../description.ts';
import type { Candidate } from './candidates.ts';
import type { Person } from './read-person.ts';
import { WANTS } from './wants.ts';

/** Where the user was last. */
export interface Focus {
  readonly frameId: number;
  readonly control: ControlDescription;
  readonly person: Person | undefined;
}

/**
 * Of several people on one form, the one to fill: where the user was last, else the first. Gives back the candidates
 * of that person, and the ones that ask twice for the same thing with nothing to tell them apart.
 */
export function choosePerson(
  candidates: readonly Candidate[],
  focus: Focus | undefined,
): { readonly chosen: readonly Candidate[]; readonly ambiguous: readonly Candidate[] } {
  const eligible = ofFocusedPerson(candidates, focus) ?? ofFirstPerson(candidates);
  const left = new Set(withoutRivalFrames(fullestFrameFirst(eligible, focus)));
  const ambiguous = new Set<Candidate>();
  for (const candidate of [...left]) {
    if (!left.has(candidate) || candidate.isConfirmation || candidate.box) continue;
    const rivals = [...left].filter(
      (rival) => rival !== candidate && !rival.isConfirmation && !rival.box && areRivals(rival, candidate),
    );
    if (rivals.length === 0) continue;
    settle([candidate, ...rivals], left, ambiguous, focus);
  }
  return { chosen: candidates.filter((candidate) => left.has(candidate)), ambiguous: [...ambiguous] };
}

/** Where the user was in the section of a further person, that section is what to fill. */
function ofFocusedPerson(
  candidates: readonly Candidate[],
  focus: Focus | undefined,
): readonly Candidate[] | undefined {
  if (focus?.person === 'second') return candidates.filter(({ person }) => person === 'second');
  if (focus?.person !== 'party') return undefined;
  const section = candidates.filter(
    ({ person, frameId, control }) =>
      person === 'party' && frameId === focus.frameId && standTogether(control, focus.control),
  );
  return section.some(isIdentity) ? section : undefined;
}

/** Who is nobody else. Where that is nobody, of two parties who are asked for the same the first: `Employer`, `Helper`. */
function ofFirstPerson(candidates: readonly Candidate[]): readonly Candidate[] {
  const eligible = candidates.filter(({ person }) => person === undefined || person === 'holder');
  if (eligible.some(isIdentity)) return eligible;
  const party = candidates.find((candidate) => candidate.person === 'party' && isIdentity(candidate));
  const isFollowed = candidates.some(
    (candidate) =>
      party !== undefined && candidate.person === 'second' && WANTS[candidate.want] === WANTS[party.want],
  );
  if (party === undefined || !isFollowed) return eligible;
  return candidates.filter(
    ({ person, frameId, control }) =>
      person === 'party' && frameId === party.frameId && standTogether(control, party.control),
  );
}

function standTogether(one: ControlDescription, other: ControlDescription): boolean {
  if (one.column !== '' || other.column !== '') return one.column === other.column;
  return one.sections[0] === other.sections[0] && one.groups.at(-1) === other.groups.at(-1);
}

function isIdentity({ want }: Candidate): boolean {
  return want.startsWith('number') || want.startsWith('birth');
}

/** They ask for the same; a whole name and a part of one do too, unless they stand together. */
function areRivals(one: Candidate, other: Candidate): boolean {
  if (one.want === other.want) return true;
  if (WANTS[one.want] !== 'name_en' || WANTS[other.want] !== 'name_en') return false;
  const isWholeAndPart = (one.want === 'english-name') !== (other.want === 'english-name');
  return isWholeAndPart && !standTogether(one.control, other.control);
}

/** The frame that asks for most is the form; the others may be a search or a login, even with the focus in it. */
function fullestFrameFirst(candidates: readonly Candidate[], focus: Focus | undefined): readonly Candidate[] {
  const counts = new Map<number, number>();
  for (const { frameId, control } of candidates) {
    const isFocused = frameId === focus?.frameId && control.controlId === focus.control.controlId;
    counts.set(frameId, (counts.get(frameId) ?? 0) + (isFocused ? FOCUS_WEIGHT : 1));
  }
  const weight = (frameId: number): number => counts.get(frameId) ?? 0;
  return candidates.toSorted((one, other) =>
    one.frameId === other.frameId
      ? one.index - other.index
      : weight(other.frameId) - weight(one.frameId) || one.frameId - other.frameId,
  );
}

/** A frame that asks again for what a fuller one asks for is another form. Candidates come fullest frame first. */
function withoutRivalFrames(candidates: readonly Candidate[]): readonly Candidate[] {
  const frameIds = [...new Set(candidates.map(({ frameId }) => frameId))];
  const kept: Candidate[] = [];
  for (const frameId of frameIds) {
    const asked = new Set(kept.map(({ want }) => WANTS[want]));
    const own = candidates.filter((candidate) => candidate.frameId === frameId);
    if (own.some(({ want, isConfirmation }) => !isConfirmation && asked.has(WANTS[want]))) continue;
    kept.push(...own);
  }
  return kept;
}

/** More than any form has controls: a box of the form that the user clicked decides between frames. */
const FOCUS_WEIGHT = 1000;

/** Keeps one of several candidates for the same thing, and drops the block of controls that each other one belongs to. */
function settle(
  rivals: readonly Candidate[],
  left: Set<Candidate>,
  ambiguous: Set<Candidate>,
  focus: Focus | undefined,
): void {
  const [first] = rivals;
  if (first === undefined) return;
  const preferred =
    focus === undefined || !rivals.some((rival) => closeness(rival, focus) > 0)
      ? (rivals.find((rival) => isIdentified(rival, rivals, left)) ??
        nearestToIdentity(rivals, left) ??
        first)
      : rivals.reduce(
          (best, rival) => (closeness(rival, focus) > closeness(best, focus) ? rival : best),
          first,
        );
  for (const rival of rivals) {
    if (rival === preferred || !left.has(rival)) continue;
    const block = blockOf(rival, preferred, left);
    if (block !== undefined) {
      for (const member of block) left.delete(member);
      continue;
    }
    left.delete(rival);
    if (preferred.score >= rival.score * 1.5 || preferred === nearestToIdentity(rivals, left)) continue;
    left.delete(preferred);
    ambiguous.add(preferred).add(rival);
  }
}

/** Whether a card's number or a date of birth is asked for beside it: of a company, only the name is. */
function isIdentified(rival: Candidate, rivals: readonly Candidate[], left: ReadonlySet<Candidate>): boolean {
  const other = rivals.find((candidate) => candidate !== rival);
  if (other === undefined) return false;
  const standsWith = (member: Candidate): boolean =>
    member.control.sections.some(
      (index) => rival.control.sections.includes(index) && !other.control.sections.includes(index),
    ) ||
    member.control.groups.some(
      (group) => rival.control.groups.includes(group) && !other.control.groups.includes(group),
    );
  return [...left].some(
    (member) => member.frameId === rival.frameId && isIdentity(member) && standsWith(member),
  );
}

/** Of boxes that ask for the same, the one right beside what asks for the number or the birth, if the others are far. */
function nearestToIdentity(
  rivals: readonly Candidate[],
  left: ReadonlySet<Candidate>,
): Candidate | undefined {
  const identity = [...left].filter(isIdentity);
  const distances = rivals.map((rival) => {
    const others = identity.filter(
      (other) => other.frameId === rival.frameId && other !== rival && !rivals.includes(other),
    );
    return Math.min(...others.map((other) => Math.abs(other.index - rival.index)));
  });
  const nearest = Math.min(...distances);
  const near = rivals.filter((_, index) => (distances[index] ?? Number.POSITIVE_INFINITY) <= nearest + 2);
  return nearest <= 2 && near.length === 1 ? near[0] : undefined;
}

/** The candidates that stand with `rival` and apart from `preferred`; nothing where the two stand side by side. */
function blockOf(
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

/** How many of the innermost groups and sections two controls share. */
function closeness(one: Candidate, other: Focus): number {
  if (one.frameId !== other.frameId) return -1;
  const groups = one.control.groups.filter((group) => other.control.groups.includes(group)).length;
  const sections = one.control.sections.filter((section) => other.control.sections.includes(section)).length;
  const isSameColumn = one.control.column !== '' && one.control.column === other.control.column;
  return groups + sections + (isSameColumn ? 1 : 0);
}
