import type { Point } from '../../card/quadrilateral.ts';
import type { TextBox } from '../detect/find-text-boxes.ts';
import { applyHomography, type Homography, invertHomography } from '../geometry/homography.ts';
import { textLine } from './text-line.ts';

/** A detected line in card coordinates (both axes in card widths), running from left to right. */
export interface PlacedLine {
  readonly start: Point;
  readonly end: Point;
}

/** A line may climb or fall by this part of its length and still be one of the card's own. */
const MOST_SLOPE = 0.15;

/** The detected boxes as lines on the card; those that do not run along it are left out. */
export function placeLines(boxes: readonly TextBox[], cardToImage: Homography): PlacedLine[] {
  const imageToCard = invertHomography(cardToImage);
  return boxes.flatMap((box) => {
    const { start, end } = textLine(box, false);
    const [one, other] = [applyHomography(imageToCard, start), applyHomography(imageToCard, end)];
    const line = one[0] <= other[0] ? { start: one, end: other } : { start: other, end: one };
    const [run, rise] = [line.end[0] - line.start[0], line.end[1] - line.start[1]];
    return Math.abs(rise) <= MOST_SLOPE * run ? [line] : [];
  });
}
