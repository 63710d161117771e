import { luma, quantiles } from '../raster/luma.ts';
import type { PlanarImage } from '../raster/warp.ts';

/** Columns of the strip in which the letter stands, as parts of its width: left of it the Chinese sign may show. */
const LETTER = { from: 0.22, to: 0.88 } as const;
/** Rows without the neighbours above and below. */
const ROWS = { from: 0.12, to: 0.88 } as const;
/** Fitted on blurred official specimens: an F has less ink at the bottom right than at the bottom left, and is narrow. */
const INK_BALANCE = { middle: 0.028, slope: 55 } as const;
const WIDTH_OVER_HEIGHT = { middle: 0.77, slope: 7 } as const;
/** The shape alone is never trusted beyond these odds. */
const MOST_ODDS = 8;

/**
 * The odds that a soft letter is F and not M, from where its ink lies. It works on pictures that are too soft for the
 * recognisers, which take a lone blurred letter for a dot.
 */
export function oddsOfFemaleShape(strip: PlanarImage): number {
  const ink = inkOfLetter(strip);
  const box = inkBox(ink);
  if (!box) return 1;
  const { left, right, top, bottom } = box;
  let [all, bottomLeft, bottomRight] = [0, 0, 0];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const value = ink.rows[row]?.[column] ?? 0;
      all += value;
      if (row <= (top + bottom) / 2) continue;
      if (column > (left + right) / 2) bottomRight += value;
      else bottomLeft += value;
    }
  }
  const balance = (bottomLeft - bottomRight) / all - INK_BALANCE.middle;
  const slimness = WIDTH_OVER_HEIGHT.middle - (right - left + 1) / (bottom - top + 1);
  const odds = Math.exp(INK_BALANCE.slope * balance + WIDTH_OVER_HEIGHT.slope * slimness);
  return Math.min(MOST_ODDS, Math.max(1 / MOST_ODDS, odds));
}

interface Ink {
  readonly rows: readonly Float32Array[];
}

/** Darkness against the ground within the letter's window, what is faint left out. */
function inkOfLetter(strip: PlanarImage): Ink {
  const brightness = luma(strip);
  const [from, to] = [Math.round(LETTER.from * strip.width), Math.round(LETTER.to * strip.width)];
  const rows: Float32Array[] = [];
  for (let row = Math.round(ROWS.from * strip.height); row < ROWS.to * strip.height; row++) {
    rows.push(brightness.slice(row * strip.width + from, row * strip.width + to));
  }
  const window = Float32Array.from(rows.flatMap((row) => [...row]));
  const [dark = 0, ground = 0] = quantiles(window, [0.02, 0.7]);
  const darkest = ground - dark;
  return {
    rows: rows.map((row) =>
      row.map((value) => (ground - value < 0.3 * darkest ? 0 : Math.min(ground - value, darkest))),
    ),
  };
}

/** The rectangle outside of which rows and columns hold less than a fifth of the fullest one's ink. */
function inkBox({ rows }: Ink): { left: number; right: number; top: number; bottom: number } | null {
  const columns = new Float32Array(rows[0]?.length ?? 0);
  const sums = rows.map((row) => row.reduce((sum, value) => sum + value, 0));
  for (const row of rows)
    row.forEach((value, column) => {
      columns[column] = (columns[column] ?? 0) + value;
    });
  const [left, right] = filled([...columns]);
  const [top, bottom] = filled(sums);
  return right > left && bottom > top ? { left, right, top, bottom } : null;
}

function filled(values: readonly number[]): [first: number, last: number] {
  const least = Math.max(...values) / 5;
  return [values.findIndex((value) => value > least), values.findLastIndex((value) => value > least)];
}
