import type { Point } from '../../card/quadrilateral.ts';
import type { TextBox } from '../detect/find-text-boxes.ts';

/** A detected line as the segment between the middles of its two short sides, and its thickness. */
export interface TextLine {
  readonly start: Point;
  readonly end: Point;
  readonly height: number;
  readonly score: number;
}

/** The detector's boxes reach beyond the ink by about this part of their height at either end. */
const END_MARGIN = 0.17;

/** The segment of a box along its angle; `reversed` reads it from the other end, as on a card that is upside down. */
export function textLine(box: TextBox, reversed: boolean): TextLine {
  const half = Math.max(0, box.width / 2 - END_MARGIN * box.height);
  const sign = reversed ? -1 : 1;
  const offsetX = sign * half * Math.cos(box.angle);
  const offsetY = sign * half * Math.sin(box.angle);
  return {
    start: [box.center[0] - offsetX, box.center[1] - offsetY],
    end: [box.center[0] + offsetX, box.center[1] + offsetY],
    height: box.height,
    score: box.score,
  };
}
