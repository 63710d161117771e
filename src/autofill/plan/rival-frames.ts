import type { Candidate } from './candidates.ts';
import type { Focus } from './focus.ts';
import { WANTS } from './wants.ts';

/** The frame that asks for most is the form; the others may be a search or a login, even with the focus in it. */
export function fullestFrameFirst(
  candidates: readonly Candidate[],
  focus: Focus | undefined,
): readonly Candidate[] {
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
export function withoutRivalFrames(candidates: readonly Candidate[]): readonly Candidate[] {
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
