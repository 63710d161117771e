import type { Point } from '../../card/quadrilateral.ts';
import { type Homography, invertHomography } from '../geometry/homography.ts';
import { CARD_ASPECT, type CardLayout, type LineName } from './card-layout.ts';
import type { TextLine } from './text-line.ts';

/** A detected line taken for a line of the layout; `right` is the layout's end that it agrees with, if any. */
export interface LineMatch {
  readonly name: LineName;
  readonly line: TextLine;
  readonly right: number | null;
  /** 1 for a perfect fit, towards 0 at the tolerance. */
  readonly fit: number;
}

export interface LayoutMatch {
  readonly matches: readonly LineMatch[];
  /** Sum of the fits, weighted by how much each line says. */
  readonly score: number;
}

/** How much a line that is found in its place says; a line of fixed length and a place of its own says most. */
const WEIGHTS: Readonly<Record<LineName, number>> = {
  titleChinese: 1,
  titleEnglish: 1.2,
  nameChinese: 0.6,
  nameEnglish: 0.6,
  codes: 0.7,
  birthLabel: 1,
  birthDate: 1,
  sex: 0.6,
  symbols: 0.7,
  issueLabel: 1,
  firstRegistration: 0.9,
  issueDate: 1.1,
  number: 1.2,
};

/** The detected box is this many times as high as the print it holds, by more or less: what is far off is other text. */
const HEIGHT_RATIO = { least: 0.7, most: 3.2 } as const;

/**
 * Assigns detected lines to the lines of a layout under a pose.
 * @param cardToImage takes card coordinates (both axes in card widths) to the picture.
 * @param tolerance in card widths, for each end of a line and across it.
 */
export function matchLayout(
  lines: readonly TextLine[],
  layout: CardLayout,
  cardToImage: Homography,
  tolerance: number,
): LayoutMatch {
  const ends = endsOnCard(lines, invertHomography(cardToImage));
  const candidates: Candidate[] = [];
  for (const { name, left, rights, y, printHeight } of slotsOf(layout)) {
    for (let index = 0; index < lines.length; index++) {
      const startY = ends[4 * index + 1] ?? 0;
      if (startY > y + tolerance || startY < y - tolerance) continue;
      const startX = ends[4 * index] ?? 0;
      if (startX > left + tolerance || startX < left - tolerance) continue;
      const endX = ends[4 * index + 2] ?? 0;
      const endY = ends[4 * index + 3] ?? 0;
      const line = lines[index];
      if (!line || Math.abs(endY - y) > tolerance || endX <= startX) continue;
      const height = (line.height * (endX - startX)) / distance(line.start, line.end);
      if (height < printHeight * HEIGHT_RATIO.least || height > printHeight * HEIGHT_RATIO.most) continue;
      const right = nearestWithin(rights, endX, tolerance);
      if (right === null && rights.length === 1) continue;
      const error = Math.max(
        Math.abs(startX - left),
        Math.abs((startY + endY) / 2 - y),
        right === null ? tolerance / 2 : Math.abs(endX - right),
      );
      const fit = 1 - (error / tolerance) ** 2;
      candidates.push({ name, line, right, fit, worth: fit * WEIGHTS[name] * (right === null ? 0.7 : 1) });
    }
  }
  return chooseGreedily(candidates);
}

interface Candidate extends LineMatch {
  readonly worth: number;
}

/** A line of a layout as it is compared with detected ones. */
interface Slot {
  readonly name: LineName;
  readonly left: number;
  readonly rights: readonly number[];
  /** Middle and height of the print in card widths. */
  readonly y: number;
  readonly printHeight: number;
}

const slots = new WeakMap<CardLayout, readonly Slot[]>();

/** A layout's lines, worked out once: hundreds of poses are tried for a picture. */
function slotsOf(layout: CardLayout): readonly Slot[] {
  const known = slots.get(layout);
  if (known) return known;
  // The keys of a layout's lines are their names.
  const entries = Object.entries(layout.lines) as [LineName, CardLayout['lines'][LineName]][];
  const found = entries.map(([name, { left, rights, top, bottom }]): Slot => {
    const [y, printHeight] = [(top + bottom) / 2 / CARD_ASPECT, (bottom - top) / CARD_ASPECT];
    return { name, left, rights, y, printHeight };
  });
  slots.set(layout, found);
  return found;
}

/** Start x, start y, end x, end y of each line in card coordinates. */
function endsOnCard(lines: readonly TextLine[], [a, b, c, d, e, f, g, h, i]: Homography): Float64Array {
  const ends = new Float64Array(4 * lines.length);
  lines.forEach(({ start, end }, index) => {
    const startDepth = g * start[0] + h * start[1] + i;
    const endDepth = g * end[0] + h * end[1] + i;
    ends[4 * index] = (a * start[0] + b * start[1] + c) / startDepth;
    ends[4 * index + 1] = (d * start[0] + e * start[1] + f) / startDepth;
    ends[4 * index + 2] = (a * end[0] + b * end[1] + c) / endDepth;
    ends[4 * index + 3] = (d * end[0] + e * end[1] + f) / endDepth;
  });
  return ends;
}

function chooseGreedily(candidates: Candidate[]): LayoutMatch {
  candidates.sort((a, b) => b.worth - a.worth);
  const names = new Set<LineName>();
  const used = new Set<TextLine>();
  const matches: LineMatch[] = [];
  let score = 0;
  for (const candidate of candidates) {
    if (names.has(candidate.name) || used.has(candidate.line)) continue;
    names.add(candidate.name);
    used.add(candidate.line);
    matches.push(candidate);
    score += candidate.worth;
  }
  return { matches, score };
}

function nearestWithin(values: readonly number[], value: number, tolerance: number): number | null {
  let best: number | null = null;
  for (const candidate of values) {
    const error = Math.abs(candidate - value);
    if (error <= tolerance && (best === null || error < Math.abs(best - value))) best = candidate;
  }
  return best;
}

/** By the square root: `Math.hypot` guards against overflow, at many times its price. */
function distance(a: Point, b: Point): number {
  return Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);
}
