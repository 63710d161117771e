import type { TextBox } from '../detect/find-text-boxes.ts';
import {
  type Correspondence,
  fitAffine,
  fitHomography,
  fitSimilarity,
  similarityThrough,
} from '../geometry/fit-transform.ts';
import { applyHomography, type Homography } from '../geometry/homography.ts';
import { CARD_ASPECT, CARD_LAYOUTS, type CardLayout, type LineName } from './card-layout.ts';
import { type LayoutMatch, matchLayout } from './match-layout.ts';
import { type TextLine, textLine } from './text-line.ts';

/** A card found on a picture: its layout, and where the layout lies. */
export interface CardPose {
  readonly layout: CardLayout;
  /** Takes card coordinates (both axes in card widths, origin at the card's top left corner) to the picture. */
  readonly cardToImage: Homography;
  readonly match: LayoutMatch;
}

/** Length of the card's middle line on the picture, in pixels. */
export function widthInPixels({ cardToImage }: CardPose): number {
  const middle = 0.5 / CARD_ASPECT;
  const [left, right] = [
    applyHomography(cardToImage, [0, middle]),
    applyHomography(cardToImage, [1, middle]),
  ];
  return Math.hypot(right[0] - left[0], right[1] - left[1]);
}

/** Lines with two fixed ends: each alone settles a similarity. */
const SEEDS: readonly LineName[] = [
  'titleEnglish',
  'titleChinese',
  'number',
  'issueDate',
  'birthDate',
  'birthLabel',
  'issueLabel',
  'firstRegistration',
];
/** What is matched in the end lies this close, in card widths. */
const FINAL_TOLERANCE = 0.022;
const SEED_TOLERANCE = 0.075;
const LEAST_ASPECT_RATIO = 0.3;
const MOST_ASPECT_RATIO = 1.35;
const SEED_LIMIT = 20;
const NAME_START_WEIGHT = 0.15;
/**
 * Ridge on the perspective entries: the variance of a detected end (0.004 card widths) over that of the perspective that
 * hand-held photographs have (0.15).
 */
const STIFFNESS = 0.0007;
/** The fits that follow each other: from a stiff model and a wide tolerance to a free one and a narrow one. */
const REFINEMENTS = [
  { fit: fitSimilarity, tolerance: 0.065, pairs: 2 },
  { fit: fitAffine, tolerance: 0.055, pairs: 6 },
  { fit: fitAffine, tolerance: 0.055, pairs: 6 },
  { fit: withPerspective(4 * STIFFNESS), tolerance: 0.055, pairs: 8 },
  { fit: withPerspective(STIFFNESS), tolerance: 0.05, pairs: 8 },
  { fit: withPerspective(STIFFNESS), tolerance: 0.035, pairs: 8 },
  { fit: withPerspective(STIFFNESS), tolerance: 0.03, pairs: 8 },
] as const;

/**
 * Finds cards by the constellation of their printed lines: every line is taken in turn for each line of known length
 * of each layout, either way up; the poses that explain most other lines are refined from a similarity to a homography.
 * @returns poses, best first; empty where no line fits.
 */
export function locateByText(boxes: readonly TextBox[]): CardPose[] {
  const lines = boxes.flatMap((box) => [textLine(box, false), textLine(box, true)]);
  const seeds = CARD_LAYOUTS.flatMap((layout) => seedPoses(lines, layout));
  seeds.sort((a, b) => b.match.score - a.match.score);
  const refined = seeds.slice(0, SEED_LIMIT).map((seed) => refine(seed, lines));
  return refined.sort((a, b) => b.match.score - a.match.score);
}

function withPerspective(stiffness: number): (pairs: readonly Correspondence[]) => Homography | null {
  return (pairs) => fitHomography(pairs, stiffness);
}

function seedPoses(lines: readonly TextLine[], layout: CardLayout): CardPose[] {
  return SEEDS.flatMap((name) => {
    const { left, rights, top, bottom } = layout.lines[name];
    const y = (top + bottom) / 2 / CARD_ASPECT;
    const length = (rights[0] ?? left) - left;
    return lines.flatMap((line): CardPose[] => {
      if (!hasAspect(line, length / ((bottom - top) / CARD_ASPECT))) return [];
      const cardToImage = similarityThrough([left, y], [rights[0] ?? left, y], line.start, line.end);
      if (!cardToImage) return [];
      return [{ layout, cardToImage, match: matchLayout(lines, layout, cardToImage, SEED_TOLERANCE) }];
    });
  });
}

/** Whether a box could hold print of this length over height: the detector's boxes are higher than the print. */
function hasAspect({ start, end, height }: TextLine, aspect: number): boolean {
  const ratio = Math.sqrt((end[0] - start[0]) ** 2 + (end[1] - start[1]) ** 2) / height / aspect;
  return ratio > LEAST_ASPECT_RATIO && ratio < MOST_ASPECT_RATIO;
}

/**
 * Fits freer and freer transforms to the lines that the one before explains; of them all the one counts that explains
 * most within the narrowest tolerance, so that a line wrongly matched cannot bend the card.
 */
function refine(seed: CardPose, lines: readonly TextLine[]): CardPose {
  const judged = (cardToImage: Homography): CardPose => ({
    layout: seed.layout,
    cardToImage,
    match: matchLayout(lines, seed.layout, cardToImage, FINAL_TOLERANCE),
  });
  let best = judged(seed.cardToImage);
  let current = seed;
  for (const { fit: fitTransform, tolerance, pairs: needed } of REFINEMENTS) {
    const pairs = correspondences(current);
    if (pairs.length < needed) break;
    const cardToImage = fitTransform(pairs);
    if (!cardToImage) break;
    current = { ...seed, cardToImage, match: matchLayout(lines, seed.layout, cardToImage, tolerance) };
    const candidate = judged(cardToImage);
    if (candidate.match.score > best.match.score) best = candidate;
  }
  return best;
}

function correspondences({ layout, match }: CardPose): Correspondence[] {
  return match.matches.flatMap(({ name, line, right, fit }): Correspondence[] => {
    const slot = layout.lines[name];
    const y = (slot.top + slot.bottom) / 2 / CARD_ASPECT;
    // A box around a name may begin with the edge's print.
    const startWeight = name.startsWith('name') ? fit * NAME_START_WEIGHT : fit;
    const start: Correspondence = { from: [slot.left, y], to: line.start, weight: startWeight };
    return right === null ? [start] : [start, { from: [right, y], to: line.end, weight: fit }];
  });
}
