import { lumaAt } from '../raster/luma.ts';
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

/** The typical ink of the cells around the given steps, each `pitch` card widths wide. */
export function typicalInk(strip: StripReading, steps: readonly number[], pitch: number): number {
  const inks = steps.map((step) => {
    const x = stepPosition(strip, step);
    return inkBetween(strip, x - pitch / 2, x + pitch / 2);
  });
  return inks.sort((a, b) => a - b)[Math.floor(inks.length / 2)] ?? 0;
}
