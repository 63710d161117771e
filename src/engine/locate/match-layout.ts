import type { Point } from '../../card/quadrilateral.ts';
import { applyHomography, type Homography, invertHomography } from '../geometry/homography.ts';
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
  const imageToCard = invertHomography(cardToImage);
  const placed = lines.map((line) => ({
    line,
    start: applyHomography(imageToCard, line.start),
    end: applyHomography(imageToCard, line.end),
  }));
  const candidates: (LineMatch & { readonly worth: number })[] = [];
  for (const [name, slot] of Object.entries(layout.lines) as [LineName, CardLayout['lines'][LineName]][]) {
    const y = (slot.top + slot.bottom) / 2 / CARD_ASPECT;
    const printHeight = (slot.bottom - slot.top) / CARD_ASPECT;
    for (const { line, start, end } of placed) {
      if (Math.abs(start[1] - y) > tolerance || Math.abs(end[1] - y) > tolerance || end[0] <= start[0])
        continue;
      if (Math.abs(start[0] - slot.left) > tolerance) continue;
      const height = (line.height * (end[0] - start[0])) / distance(line.start, line.end);
      if (height < printHeight * HEIGHT_RATIO.least || height > printHeight * HEIGHT_RATIO.most) continue;
      const right = nearestWithin(slot.rights, end[0], tolerance);
      if (right === null && slot.rights.length === 1) continue;
      const error = Math.max(
        Math.abs(start[0] - slot.left),
        Math.abs((start[1] + end[1]) / 2 - y),
        right === null ? tolerance / 2 : Math.abs(end[0] - right),
      );
      const fit = 1 - (error / tolerance) ** 2;
      candidates.push({ name, line, right, fit, worth: fit * WEIGHTS[name] * (right === null ? 0.7 : 1) });
    }
  }
  return chooseGreedily(candidates);
}

function chooseGreedily(candidates: (LineMatch & { readonly worth: number })[]): LayoutMatch {
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

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
