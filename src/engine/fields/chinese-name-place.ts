import { CHINESE_PITCH } from '../locate/card-layout.ts';
import type { Alphabet } from '../recognise/alphabet.ts';
import { type StripReading, stepPosition } from './strip-reading.ts';

/** Half the width of an ideograph, in card widths. */
export const HALF_CHARACTER = 0.0185;
/** Seen less well than this, an ideograph does not tell where it stands. */
const CLEARLY_SEEN = 0.5;

/** The middle of a character of the Chinese name, in card widths. @param lineLeft where the name begins. */
export function middleOfIdeograph(index: number, lineLeft: number): number {
  return lineLeft + HALF_CHARACTER + index * CHINESE_PITCH;
}

/**
 * How far the Chinese name stands right of its place, in card widths: the mean over the ideographs that are clearly
 * seen, null where none is. The lines that place a card stand in its right two thirds, so that its left side may be off
 * by a whole letter; the English name begins right below the Chinese one.
 */
export function shiftOfChineseName(
  strip: StripReading,
  alphabet: Alphabet,
  lineLeft: number,
  name: string,
): number | null {
  const { steps, classes, data } = strip.matrix;
  const offsets = [...name].flatMap((character, index) => {
    const middle = middleOfIdeograph(index, lineLeft);
    const own = alphabet.classesOf(character);
    let [best, at] = [CLEARLY_SEEN, Number.NaN];
    for (let step = 0; step < steps; step++) {
      const position = stepPosition(strip, step);
      if (Math.abs(position - middle) > CHINESE_PITCH / 2) continue;
      const probability = Math.max(0, ...own.map((index) => data[step * classes + index] ?? 0));
      if (probability > best) [best, at] = [probability, position];
    }
    return Number.isNaN(at) ? [] : [at - middle];
  });
  return offsets.length === 0 ? null : offsets.reduce((sum, offset) => sum + offset, 0) / offsets.length;
}
