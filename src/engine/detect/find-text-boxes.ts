import type { Point } from '../../card/quadrilateral.ts';
import { minimumAreaRectangle, type RotatedRectangle } from '../geometry/minimum-area-rectangle.ts';
import { connectedComponents } from './connected-components.ts';
import type { ProbabilityMap } from './probability-map.ts';

/** A line of text: its rectangle, and the mean probability of text inside it. */
export interface TextBox extends RotatedRectangle {
  readonly score: number;
}

/** Post-processing constants of PP-OCR's `DBPostProcess`, the box threshold lowered for faint prints. */
const PIXEL_THRESHOLD = 0.3;
const BOX_THRESHOLD = 0.45;
const MIN_PIXELS = 6;
/** The network learns text shrunk by this polygon offset rule; undoing it restores the line's full height. */
const UNCLIP_RATIO = 1.6;

/** The rectangles of the text in a probability map, in pixels of the map. */
export function findTextBoxes(map: ProbabilityMap): TextBox[] {
  const boxes: TextBox[] = [];
  for (const component of connectedComponents(map, PIXEL_THRESHOLD)) {
    if (component.size < MIN_PIXELS || component.mean < BOX_THRESHOLD) continue;
    const rectangle = minimumAreaRectangle(outerCorners(component.rowEnds));
    const offset =
      (rectangle.width * rectangle.height * UNCLIP_RATIO) / (2 * (rectangle.width + rectangle.height));
    boxes.push({
      ...rectangle,
      width: rectangle.width + 2 * offset,
      height: rectangle.height + 2 * offset,
      score: component.mean,
    });
  }
  return boxes;
}

/** The outer corners of the first and last pixel of every row: their hull is the component's. */
function outerCorners(rowEnds: readonly (readonly [row: number, first: number, last: number])[]): Point[] {
  return rowEnds.flatMap(([row, first, last]): Point[] => [
    [first, row],
    [first, row + 1],
    [last + 1, row],
    [last + 1, row + 1],
  ]);
}
