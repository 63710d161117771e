import { CARD_ASPECT, CARD_LAYOUTS, type CardLayout } from '../locate/card-layout.ts';
import type { PlacedLine } from '../locate/place-lines.ts';

/** How far the detected width of a title usually lies from the printed one, in card widths. */
const WIDTH_DEVIATION = 0.045;
/** No single line is trusted beyond these odds: a frame drawn around a title makes it wide. */
const MOST_ODDS = 60;

/**
 * Tells a permanent card from a plain one by the width of its two title lines: 香港永久性居民身份證 and
 * HONG KONG PERMANENT IDENTITY CARD are half as long again as the titles without 永久性 and PERMANENT.
 * @returns the odds of a permanent card; 1 where no title was detected.
 */
export function oddsByTitleWidth(layout: CardLayout, lines: readonly PlacedLine[]): number {
  const permanent =
    CARD_LAYOUTS.find(({ edition, permanent }) => edition === layout.edition && permanent) ?? layout;
  const plain =
    CARD_LAYOUTS.find(({ edition, permanent }) => edition === layout.edition && !permanent) ?? layout;
  let odds = 1;
  for (const name of ['titleChinese', 'titleEnglish'] as const) {
    const { left, rights, top, bottom } = permanent.lines[name];
    const middle = (top + bottom) / 2 / CARD_ASPECT;
    const width = extentOnRow(lines, middle, (bottom - top) / CARD_ASPECT, left, rights[0] ?? 1);
    if (width === 0) continue;
    const likelihood = (other: CardLayout) => {
      const expected = (other.lines[name].rights[0] ?? 1) - other.lines[name].left;
      return Math.exp(-(((width - expected) / WIDTH_DEVIATION) ** 2) / 2) + 1e-3;
    };
    odds *= Math.min(MOST_ODDS, Math.max(1 / MOST_ODDS, likelihood(permanent) / likelihood(plain)));
  }
  return odds;
}

/** From the leftmost to the rightmost end of the text within a title's row and length. */
function extentOnRow(
  lines: readonly PlacedLine[],
  middle: number,
  height: number,
  left: number,
  right: number,
): number {
  const onRow = lines.filter(
    ({ start, end }) =>
      Math.abs((start[1] + end[1]) / 2 - middle) < height / 2 &&
      end[0] > left &&
      start[0] < right &&
      start[0] > left - 0.05,
  );
  if (onRow.length === 0) return 0;
  return Math.max(...onRow.map(({ end }) => end[0])) - Math.min(...onRow.map(({ start }) => start[0]));
}
