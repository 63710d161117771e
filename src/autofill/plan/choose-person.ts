import { blockOf } from './candidate-blocks.ts';
import type { Candidate } from './candidates.ts';
import { eligibleCandidates } from './eligible-candidates.ts';
import { closeness, type Focus } from './focus.ts';
import { isIdentity } from './is-identity.ts';
import { fullestFrameFirst, withoutRivalFrames } from './rival-frames.ts';
import { areRivals, ofNamedBefore, settle } from './settle-rivals.ts';
import { standTogether } from './stand-together.ts';
import type { Want } from './wants.ts';

/**
 * Of several people on one form, the one to fill: where the user was last, else the first. Gives back the candidates
 * of that person, and the ones that ask twice for the same thing with nothing to tell them apart.
 */
export function choosePerson(
  candidates: readonly Candidate[],
  focus: Focus | undefined,
): { readonly chosen: readonly Candidate[]; readonly ambiguous: readonly Candidate[] } {
  const eligible = eligibleCandidates(candidates, focus);
  const left = new Set(withoutRivalFrames(fullestFrameFirst(eligible, focus)));
  for (const filled of filledBefore(left, focus)) left.delete(filled);
  const ambiguous = new Set<Candidate>(askedInParts(left));
  for (const again of ambiguous) left.delete(again);
  for (const candidate of [...left]) {
    if (!left.has(candidate) || candidate.isConfirmation || candidate.box) continue;
    const rivals = [...left].filter(
      (rival) => rival !== candidate && !rival.isConfirmation && !rival.box && areRivals(rival, candidate),
    );
    if (rivals.length === 0) continue;
    const asked = [candidate, ...rivals];
    for (const follower of ofNamedBefore(asked, candidates)) left.delete(follower);
    settle(
      asked.filter((rival) => left.has(rival)),
      left,
      ambiguous,
      focus,
    );
  }
  return { chosen: candidates.filter((candidate) => left.has(candidate)), ambiguous: [...ambiguous] };
}

/** Of two parts that ask for the same, and of which nobody was in either, the one that another card was filled into. */
function filledBefore(left: ReadonlySet<Candidate>, focus: Focus | undefined): readonly Candidate[] {
  return [...left].flatMap((candidate) => {
    if (candidate.control.state !== 'filled-before' || !isIdentity(candidate)) return [];
    const rival = [...left].find(
      (other) =>
        other !== candidate &&
        other.want === candidate.want &&
        !other.isConfirmation &&
        other.box === undefined &&
        other.control.state !== 'filled-before',
    );
    if (rival === undefined || (focus && closeness(candidate, focus) >= closeness(rival, focus))) return [];
    return blockOf(candidate, rival, left) ?? [];
  });
}

/** A whole number after the boxes for its parts, without a word of confirming, is another number. */
function askedInParts(left: ReadonlySet<Candidate>): readonly Candidate[] {
  return [...left].filter(
    (whole) =>
      whole.want === 'number' &&
      !whole.isConfirmation &&
      [...left].some(
        ({ want, frameId, index, control }) =>
          PARTS_OF_NUMBER.has(want) &&
          frameId === whole.frameId &&
          index < whole.index &&
          standTogether(control, whole.control),
      ),
  );
}

const PARTS_OF_NUMBER: ReadonlySet<Want> = new Set(['number-body', 'number-prefix', 'number-character']);
