import type { Point } from '../../card/quadrilateral.ts';
import {
  applyHomography,
  composeHomographies,
  type Homography,
  rectangleTransform,
} from '../geometry/homography.ts';
import type { TextBox } from './find-text-boxes.ts';

/** A rectangle of a picture, at any angle, that is looked at with a given number of pixels. */
export interface View {
  readonly width: number;
  readonly height: number;
  /** Takes pixels of the view to pixels of the picture; an affine transform. */
  readonly toImage: Homography;
}

/** The detector halves its input five times: its sides must be multiples of this. */
const STRIDE = 32;
/** Enlarging a picture by more than this shows nothing new. */
const MOST_ENLARGEMENT = 2;
/** Room around the text that a straightened view shows, as a part of the text's extent. */
const TEXT_MARGIN = 0.12;

/** The whole picture. @param longSide length of the view's longer side in pixels. */
export function wholeView(
  image: { readonly width: number; readonly height: number },
  longSide: number,
): View {
  return rectangleView(
    rectangleTransform(0, 0, image.width, image.height),
    image.width,
    image.height,
    longSide,
  );
}

/** The part of the picture that holds the boxes, turned so that their prevailing direction runs from left to right. */
export function straightenedView(boxes: readonly TextBox[], longSide: number): View {
  const angle = prevailingAngle(boxes);
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { center, width, height, angle: own } of boxes) {
    const along = center[0] * cosine + center[1] * sine;
    const across = center[1] * cosine - center[0] * sine;
    const turn = own - angle;
    const reachAlong = (Math.abs(Math.cos(turn)) * width + Math.abs(Math.sin(turn)) * height) / 2;
    const reachAcross = (Math.abs(Math.sin(turn)) * width + Math.abs(Math.cos(turn)) * height) / 2;
    left = Math.min(left, along - reachAlong);
    right = Math.max(right, along + reachAlong);
    top = Math.min(top, across - reachAcross);
    bottom = Math.max(bottom, across + reachAcross);
  }
  const marginX = (right - left) * TEXT_MARGIN;
  const marginY = (bottom - top) * TEXT_MARGIN;
  const width = right - left + 2 * marginX;
  const height = bottom - top + 2 * marginY;
  const turned: Homography = [cosine, -sine, 0, sine, cosine, 0, 0, 0, 1];
  const unit = composeHomographies(turned, rectangleTransform(left - marginX, top - marginY, width, height));
  return rectangleView(unit, width, height, longSide);
}

/** @param unitToImage takes the unit square to the rectangle, whose sides are `width` and `height` picture pixels. */
function rectangleView(unitToImage: Homography, width: number, height: number, longSide: number): View {
  const scale = Math.min(MOST_ENLARGEMENT, longSide / Math.max(width, height));
  const columns = Math.max(STRIDE, Math.round((width * scale) / STRIDE) * STRIDE);
  const rows = Math.max(STRIDE, Math.round((height * scale) / STRIDE) * STRIDE);
  const toImage = composeHomographies(unitToImage, rectangleTransform(0, 0, 1 / columns, 1 / rows));
  return { width: columns, height: rows, toImage };
}

/** The angle around which most of the text's length lies, in radians within half a turn. */
export function prevailingAngle(boxes: readonly TextBox[]): number {
  const bins = new Float64Array(ANGLE_BINS);
  const long = boxes.filter(({ width, height }) => width > 2 * height);
  for (const { angle, width } of long) {
    const bin = angleBin(angle);
    for (const neighbour of [bin - 1, bin, bin + 1]) {
      const index = (neighbour + ANGLE_BINS) % ANGLE_BINS;
      bins[index] = (bins[index] ?? 0) + width;
    }
  }
  const best = bins.indexOf(Math.max(...bins));
  let [sine, cosine] = [0, 0];
  for (const { angle, width } of long) {
    const away = Math.abs(angleBin(angle) - best);
    if (Math.min(away, ANGLE_BINS - away) > 1) continue;
    sine += width * Math.sin(2 * angle);
    cosine += width * Math.cos(2 * angle);
  }
  return Math.atan2(sine, cosine) / 2;
}

const ANGLE_BINS = 36;

function angleBin(angle: number): number {
  const turns = angle / Math.PI - Math.floor(angle / Math.PI);
  return Math.min(ANGLE_BINS - 1, Math.floor(turns * ANGLE_BINS));
}

/** A box of the view on the picture. The slight shear of unequal scales is left out. */
export function boxToImage(box: TextBox, { toImage }: View): TextBox {
  const center = applyHomography(toImage, box.center);
  const along = moved(toImage, [Math.cos(box.angle), Math.sin(box.angle)]);
  const across = moved(toImage, [-Math.sin(box.angle), Math.cos(box.angle)]);
  return {
    center,
    width: box.width * Math.hypot(...along),
    height: box.height * Math.hypot(...across),
    angle: Math.atan2(along[1], along[0]),
    score: box.score,
  };
}

function moved([a, b, , c, d]: Homography, [x, y]: Point): Point {
  return [a * x + b * y, c * x + d * y];
}
