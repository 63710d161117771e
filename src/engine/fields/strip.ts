import type { Quadrilateral } from '../../card/quadrilateral.ts';
import type { RgbaImage } from '../engine-parts.ts';
import {
  applyHomography,
  composeHomographies,
  type Homography,
  rectangleTransform,
} from '../geometry/homography.ts';
import { rgbaFromPlanes } from '../raster/rgba-from-planes.ts';
import { type PlanarImage, warp } from '../raster/warp.ts';
import { LEAST_STRIP_WIDTH, STRIP_WIDTH_STEP } from '../recognise/text-recogniser.ts';

/** A parallelogram on the card, in card widths, that is cut out for the recogniser. */
export interface StripPlace {
  readonly left: number;
  readonly right: number;
  /** Middle of the line at the strip's left and right end. */
  readonly middleLeft: number;
  readonly middleRight: number;
  readonly height: number;
  /** Factor on the width of the characters: narrower strips cost less. */
  readonly squeeze: number;
}

/** Width of a strip of this height in pixels, a multiple of the recogniser's width step. */
export function stripWidth(place: StripPlace, height: number): number {
  const width = ((place.right - place.left) / place.height) * height * place.squeeze;
  return Math.max(LEAST_STRIP_WIDTH, Math.ceil(width / STRIP_WIDTH_STEP) * STRIP_WIDTH_STEP);
}

/** What the recogniser is given, in pixels. */
export interface StripSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Cuts a strip straight out of the picture.
 * @param rows reduces the strip to this height before it is enlarged to the recogniser's: a soft picture looks sharper
 *   at the size that its sharpness is enough for, and the recogniser was trained on small sharp print.
 */
export function cutStrip(
  image: RgbaImage,
  cardToImage: Homography,
  place: StripPlace,
  { width, height }: StripSize,
  rows: number = height,
): PlanarImage {
  if (rows >= height)
    return warp(image, composeHomographies(cardToImage, pixelsToCard(place, width, height)), width, height);
  const columns = Math.round((width * rows) / height);
  const small = warp(
    image,
    composeHomographies(cardToImage, pixelsToCard(place, columns, rows)),
    columns,
    rows,
  );
  return warp(rgbaFromPlanes(small), rectangleTransform(0, 0, columns / width, rows / height), width, height);
}

/** Takes pixels of a strip of this size to card coordinates. */
function pixelsToCard(place: StripPlace, width: number, height: number): Homography {
  return [
    (place.right - place.left) / width,
    0,
    place.left,
    (place.middleRight - place.middleLeft) / width,
    place.height / height,
    place.middleLeft - place.height / 2,
    0,
    0,
    1,
  ];
}

/** The strip's corners on the picture. */
export function stripCorners(place: StripPlace, cardToImage: Homography): Quadrilateral {
  const half = place.height / 2;
  return [
    applyHomography(cardToImage, [place.left, place.middleLeft - half]),
    applyHomography(cardToImage, [place.right, place.middleRight - half]),
    applyHomography(cardToImage, [place.right, place.middleRight + half]),
    applyHomography(cardToImage, [place.left, place.middleLeft + half]),
  ];
}
