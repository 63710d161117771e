import { BLANK, type CtcMatrix } from './ctc-matrix.ts';

/** One character of a free reading. */
export interface RecognisedCharacter {
  readonly class: number;
  /** The middle of the steps that show it, in steps. */
  readonly position: number;
  readonly probability: number;
}

/** The most probable class of every step, repeats joined and blanks dropped. */
export function decodeGreedily(matrix: CtcMatrix): RecognisedCharacter[] {
  const characters: { class: number; first: number; last: number; probability: number }[] = [];
  let previous = BLANK;
  for (let step = 0; step < matrix.steps; step++) {
    const { best, probability } = mostProbable(matrix, step);
    const last = characters.at(-1);
    if (best !== BLANK && best === previous && last) {
      last.last = step;
      last.probability = Math.max(last.probability, probability);
    } else if (best !== BLANK) {
      characters.push({ class: best, first: step, last: step, probability });
    }
    previous = best;
  }
  return characters.map(({ class: characterClass, first, last, probability }) => ({
    class: characterClass,
    position: (first + last) / 2,
    probability,
  }));
}

function mostProbable({ data, classes }: CtcMatrix, step: number): { best: number; probability: number } {
  let best = BLANK;
  let probability = -1;
  const start = step * classes;
  for (let index = 0; index < classes; index++) {
    const candidate = data[start + index] ?? 0;
    if (candidate > probability) {
      probability = candidate;
      best = index;
    }
  }
  return { best, probability };
}
