import type { Candidate } from './candidates.ts';

/**
 * Of several people on one form, the one to fill: where the user was last, else the first. Gives back the candidates
 * of that person, and the ones that ask twice for the same thing with nothing to tell them apart.
 */
export function choosePerson(
  candidates: readonly Candidate[],
  focused: { readonly frameId: number; readonly controlId: string } | undefined,
): { readonly chosen: readonly Candidate[]; readonly ambiguous: readonly Candidate[] } {
  const focus = candidates.find(
    ({ frameId, control }) => frameId === focused?.frameId && control.controlId === focused.controlId,
  );
  const wanted = focus?.person === 'second' ? 'second' : undefined;
  const ofPerson = candidates.filter(({ person }) =>
    wanted === 'second' ? person === 'second' : person !== 'second',
  );
  const left = new Set(ofPerson.filter(({ person }) => person !== 'other'));
  const ambiguous = new Set<Candidate>();
  for (const candidate of [...left]) {
    if (!left.has(candidate) || candidate.isConfirmation || candidate.box) continue;
    const rivals = [...left].filter(
      (rival) => rival !== candidate && !rival.isConfirmation && !rival.box && rival.want === candidate.want,
    );
    if (rivals.length === 0) continue;
    settle([candidate, ...rivals], left, ambiguous, focus);
  }
  return { chosen: [...left], ambiguous: [...ambiguous] };
}

/** Keeps one of several candidates for the same thing, and drops the block of controls that each other one belongs to. */
function settle(
  rivals: readonly Candidate[],
  left: Set<Candidate>,
  ambiguous: Set<Candidate>,
  focus: Candidate | undefined,
): void {
  const [first] = rivals;
  if (first === undefined) return;
  const preferred =
    focus === undefined
      ? first
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
    if (preferred.score >= rival.score * 1.5) continue;
    left.delete(preferred);
    ambiguous.add(preferred).add(rival);
  }
}

/** The candidates that stand with `rival` and apart from `preferred`; nothing where the two stand side by side. */
function blockOf(
  rival: Candidate,
  preferred: Candidate,
  left: ReadonlySet<Candidate>,
): readonly Candidate[] | undefined {
  if (rival.frameId !== preferred.frameId)
    return [...left].filter(({ frameId }) => frameId === rival.frameId);
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
function closeness(one: Candidate, other: Candidate): number {
  if (one.frameId !== other.frameId) return -1;
  const groups = one.control.groups.filter((group) => other.control.groups.includes(group)).length;
  const sections = one.control.sections.filter((section) => other.control.sections.includes(section)).length;
  return groups + sections - Math.abs(one.index - other.index) / 10_000;
}
