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
  /** Takes pixels of the view to pixels of the picture. */
  readonly toImage: Homography;
}

/** The detector halves its input five times: its sides must be multiples of this. */
const STRIDE = 32;
/** Enlarging a picture by more than this shows nothing new. */
const MOST_ENLARGEMENT = 2;
/** Room around a card whose place is not quite sure, in card widths. */
const CARD_MARGIN = 0.06;
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

/**
 * The card alone, upright and without its perspective.
 * @param cardToImage takes card coordinates, both axes in card widths, to the picture.
 * @param aspect width over height of the card.
 */
export function cardView(cardToImage: Homography, aspect: number, longSide: number): View {
  const [left, top] = [-CARD_MARGIN, -CARD_MARGIN];
  const [width, height] = [1 + 2 * CARD_MARGIN, 1 / aspect + 2 * CARD_MARGIN];
  const columns = Math.round(longSide / STRIDE) * STRIDE;
  const rows = Math.round((longSide * height) / width / STRIDE) * STRIDE;
  const toCard = rectangleTransform(left, top, width / columns, height / rows);
  return { width: columns, height: rows, toImage: composeHomographies(cardToImage, toCard) };
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

/** A box of the view on the picture. */
export function boxToImage(box: TextBox, { toImage }: View): TextBox {
  const [cosine, sine] = [Math.cos(box.angle), Math.sin(box.angle)];
  const at = (along: number, across: number): Point =>
    applyHomography(toImage, [
      box.center[0] + along * cosine - across * sine,
      box.center[1] + along * sine + across * cosine,
    ]);
  const [start, end] = [at(-box.width / 2, 0), at(box.width / 2, 0)];
  const [top, bottom] = [at(0, -box.height / 2), at(0, box.height / 2)];
  return {
    center: [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2],
    width: Math.hypot(end[0] - start[0], end[1] - start[1]),
    height: Math.hypot(bottom[0] - top[0], bottom[1] - top[1]),
    angle: Math.atan2(end[1] - start[1], end[0] - start[0]),
    score: box.score,
  };
}
