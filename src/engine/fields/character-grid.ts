import type { ReadCharacter } from '../recognise/decode-constrained.ts';
import { inkDetector } from './strip-ink.ts';
import { type StripReading, stepPosition } from './strip-reading.ts';

/** The cells of equal width in which the values of the card are printed. */
export interface CharacterGrid {
  /** Advance from cell to cell, in card widths. */
  readonly pitch: number;
  /** Where the first cell begins, in card widths; absent where that depends on how many characters there are. */
  readonly left?: number;
  /** So many characters are followed by an empty cell. */
  readonly groupLength?: number;
  /** How many characters there are is open: behind the last one that was read more may be printed. */
  readonly isOpen?: true;
  /** Another character may be printed before the first one that was read: numbers begin with one letter or two. */
  readonly mayBeginBefore?: true;
}

/** Where a character is seen best is exact to half a step of the recogniser, a quarter of a cell, at either end of a gap. */
const GAP_TOLERANCE = 0.78;
/** The pose may be off by as much again. */
const START_TOLERANCE = 0.85;

/**
 * Whether characters stand where the grid puts them, and nothing behind them. If they do not, one between them was not
 * read, one was read that is not printed, or the first or last ones are missing.
 */
export function standsOnGrid(
  strip: StripReading,
  characters: readonly ReadCharacter[],
  { pitch, left, groupLength = Infinity, isOpen, mayBeginBefore }: CharacterGrid,
): boolean {
  const cells = characters.map(({ peak }) => stepPosition(strip, peak) / pitch);
  const [first] = cells;
  if (left !== undefined && first !== undefined && Math.abs(first - left / pitch - 0.5) > START_TOLERANCE)
    return false;
  const last = cells.at(-1);
  if (first !== undefined && last !== undefined && (isOpen || mayBeginBefore)) {
    const isInk = inkDetector(
      strip,
      characters.map(({ peak }) => peak),
      pitch,
    );
    if (isOpen && (isInk((last + 1) * pitch) || isInk((last + 2) * pitch))) return false;
    if (mayBeginBefore && isInk((first - 1) * pitch)) return false;
  }
  return cells.every((cell, index) => {
    const before = cells[index - 1];
    const expected = index % groupLength === 0 ? 2 : 1;
    return before === undefined || Math.abs(cell - before - expected) <= GAP_TOLERANCE;
  });
}
