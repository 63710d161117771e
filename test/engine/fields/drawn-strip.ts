import type { StripReading } from '../../../src/engine/fields/strip-reading.ts';
import { createAlphabet } from '../../../src/engine/recognise/alphabet.ts';

/** The characters of the Latin recogniser, in an order of our own. */
export const LATIN = createAlphabet(
  [
    ...'0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~!"#$%&\'()*+,-./ ',
  ].join('\n'),
);

/** One cell of a strip: what is printed there, if anything, and what the recogniser takes it for. */
export interface DrawnCell {
  readonly printed: boolean;
  /** Probabilities by character; the rest is blank. */
  readonly seen: Readonly<Record<string, number>>;
}

const STEP = 0.0056;
const STEP_PIXELS = 8;
const HEIGHT = 48;
const MARGIN = 0.02;

/**
 * A strip whose cells follow each other by a pitch, with ink where something is printed.
 * @param left of the first cell. @param behind room behind the last cell, in card widths.
 */
export function drawnStrip(
  cells: readonly DrawnCell[],
  left: number,
  pitch: number,
  behind = 3 * MARGIN,
): StripReading {
  const steps = Math.ceil((cells.length * pitch + MARGIN + behind) / STEP);
  const classes = LATIN.characters.length;
  const data = new Float32Array(steps * classes).fill(1e-6);
  const width = steps * STEP_PIXELS;
  const pixels = new Float32Array(3 * width * HEIGHT).fill(220);
  for (let step = 0; step < steps; step++) data[step * classes] = 0.99;
  cells.forEach(({ printed, seen }, index) => {
    const middle = MARGIN + (index + 0.5) * pitch;
    const row = Math.floor(middle / STEP) * classes;
    const characters = Object.entries(seen);
    const sum = characters.reduce((total, [, probability]) => total + probability, 0);
    data[row] = Math.max(0.005, 1 - sum);
    for (const [character, probability] of characters)
      data[row + (LATIN.classesOf(character)[0] ?? 0)] = probability;
    if (printed) drawInk(pixels, width, (middle / STEP) * STEP_PIXELS, (pitch / STEP) * STEP_PIXELS * 0.35);
  });
  return {
    place: {
      left: left - MARGIN,
      right: left - MARGIN + steps * STEP,
      middleLeft: 0,
      middleRight: 0,
      height: 0.045,
      squeeze: 1,
    },
    matrix: { steps, classes, data },
    pixels: { width, height: HEIGHT, data: pixels },
  };
}

function drawInk(pixels: Float32Array, width: number, middle: number, half: number): void {
  for (let plane = 0; plane < 3; plane++) {
    for (let row = 12; row < 36; row += 2) {
      const start = (plane * HEIGHT + row) * width;
      pixels.fill(40, start + Math.round(middle - half), start + Math.round(middle + half));
    }
  }
}

/** What is printed, read as it is; a `_` is printed but not read, a blank is neither. */
export function cellsOf(text: string): DrawnCell[] {
  return [...text].map((character) => ({
    printed: character !== ' ',
    seen: character === ' ' || character === '_' ? {} : { [character]: 0.97 },
  }));
}
