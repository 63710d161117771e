import { lumaAt, quantile } from '../raster/luma.ts';
import { type StripReading, stepPosition } from './strip-reading.ts';

/** Rows of a strip in which print can stand. */
const ROWS = { from: 0.2, to: 0.8 } as const;

/**
 * How much the brightness varies in a part of a strip: print varies it, empty ground hardly does.
 * @param from in card widths, as `to`.
 * @returns the standard deviation of the brightness, 0..127.
 */
export function inkBetween({ place, pixels }: StripReading, from: number, to: number): number {
  const { width, height } = pixels;
  const column = (x: number) =>
    Math.min(width, Math.max(0, Math.round(((x - place.left) / (place.right - place.left)) * width)));
  const [first, last] = [column(from), column(to)];
  if (last <= first) return 0;
  let [count, sum, squares] = [0, 0, 0];
  for (let row = Math.round(ROWS.from * height); row < ROWS.to * height; row++) {
    for (let x = first; x < last; x++) {
      const value = lumaAt(pixels, row * width + x);
      count++;
      sum += value;
      squares += value * value;
    }
  }
  return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
}

/** A cell that holds this part of a usual character's ink holds a character. */
const INK_OF_CHARACTER = 0.65;

/**
 * Tells which cells of a strip hold print, by what the cells of the characters that were read there hold.
 * @param steps where those characters are seen. @param pitch width of a cell in card widths.
 * @returns whether there is print around a place, in card widths.
 */
export function inkDetector(
  strip: StripReading,
  steps: readonly number[],
  pitch: number,
): (middle: number) => boolean {
  const cells = steps.map((step) => {
    const x = stepPosition(strip, step);
    return inkBetween(strip, x - pitch / 2, x + pitch / 2);
  });
  const least = leastInkOfCharacter(cells);
  return (middle) => inkBetween(strip, middle - pitch / 4, middle + pitch / 4) > least;
}

/** More ink than this is that of a character, beside characters that were read. */
export function leastInkOfCharacter(ofCharacters: readonly number[]): number {
  return INK_OF_CHARACTER * quantile(Float32Array.from(ofCharacters), 0.5);
}
