import type { Alphabet } from '../recognise/alphabet.ts';
import { BLANK, type CtcMatrix } from '../recognise/ctc-matrix.ts';
import type { FieldReading } from './field-reading.ts';
import type { StripReading } from './strip-reading.ts';

/** Less than this of either sign is noise. */
const FLOOR = 0.003;
/** What tells a woman's card from a man's, per recogniser: the Chinese sign and the letter. */
const SIGNS = { M: ['男', 'M', 'm'], F: ['女', 'F', 'f'] } as const;

/**
 * Reads the sex from the Chinese sign and the Latin letter: the recognisers' evidence for both is multiplied.
 */
export function readSex(
  readings: readonly { readonly strip: StripReading; readonly alphabet: Alphabet }[],
): FieldReading {
  let male = 1;
  let female = 1;
  for (const { strip, alphabet } of readings) {
    male *= FLOOR + signs(strip.matrix, alphabet, SIGNS.M);
    female *= FLOOR + signs(strip.matrix, alphabet, SIGNS.F);
  }
  const [place] = readings.map(({ strip }) => strip.place);
  if (!place) throw new Error('the sex needs at least one strip');
  const surer = Math.max(male, female);
  const confidence = surer / (male + female);
  if (confidence < 0.75) return { value: '', confidence: 0, place };
  return { value: male > female ? 'M' : 'F', confidence: confidence * (1 - FLOOR), place };
}

/** The product of the best evidence for each of the signs that can be told apart: the Chinese one and the letter. */
function signs(matrix: CtcMatrix, alphabet: Alphabet, [sign, ...letters]: readonly string[]): number {
  return (
    strongest(matrix, alphabet.classesOf(sign ?? '')) +
    strongest(
      matrix,
      letters.flatMap((letter) => alphabet.classesOf(letter)),
    )
  );
}

function strongest({ steps, classes, data }: CtcMatrix, among: readonly number[]): number {
  let best = 0;
  for (let step = 0; step < steps; step++) {
    for (const candidate of among) {
      if (candidate !== BLANK) best = Math.max(best, data[step * classes + candidate] ?? 0);
    }
  }
  return best;
}
