import type { Quadrilateral } from '../../card/quadrilateral.ts';
import type { RgbaImage } from '../engine-parts.ts';
import { applyHomography, composeHomographies, type Homography } from '../geometry/homography.ts';
import { type PlanarImage, warp } from '../raster/warp.ts';
import { STRIP_HEIGHT, STRIP_WIDTH_STEP } from '../recognise/text-recogniser.ts';

/** A parallelogram on the card, in card widths, that is cut out for the recogniser. */
export interface StripPlace {
  readonly left: number;
  readonly right: number;
  /** Middle of the line at the strip's left and right end. */
  readonly middleLeft: number;
  readonly middleRight: number;
  readonly height: number;
}

/** Width of the strip in pixels, a multiple of the recogniser's width step. `squeeze` below 1 narrows the characters. */
export function stripWidth(place: StripPlace, squeeze = 1): number {
  const width = ((place.right - place.left) / place.height) * STRIP_HEIGHT * squeeze;
  return Math.max(STRIP_WIDTH_STEP * 2, Math.ceil(width / STRIP_WIDTH_STEP) * STRIP_WIDTH_STEP);
}

/** Cuts a strip straight out of the picture. */
export function cutStrip(
  image: RgbaImage,
  cardToImage: Homography,
  place: StripPlace,
  width: number,
): PlanarImage {
  const stripToCard: Homography = [
    (place.right - place.left) / width,
    0,
    place.left,
    (place.middleRight - place.middleLeft) / width,
    place.height / STRIP_HEIGHT,
    place.middleLeft - place.height / 2,
    0,
    0,
    1,
  ];
  return warp(image, composeHomographies(cardToImage, stripToCard), width, STRIP_HEIGHT);
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
