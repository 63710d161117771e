import type { Point, Quadrilateral } from '../../card/quadrilateral.ts';
import type { RgbaImage } from '../engine-parts.ts';
import {
  applyHomography,
  composeHomographies,
  type Homography,
  rectangleTransform,
} from '../geometry/homography.ts';
import { CARD_ASPECT } from '../locate/card-layout.ts';
import type { CardPose } from '../locate/locate-by-text.ts';
import { luma, quantiles } from '../raster/luma.ts';
import { rgbaFromPlanes } from '../raster/rgba-from-planes.ts';
import { warp } from '../raster/warp.ts';

/** Where the card lies; how its lines were matched is of no matter here. */
type PortraitPose = Pick<CardPose, 'layout' | 'cardToImage'>;

/** The portrait is drawn with no more pixels than this from its left to its right. */
const MOST_WIDTH = 480;
/** Raster on which it is judged whether there is a face at all. */
const PROBE = { width: 80, height: 100 } as const;
/**
 * A face has this much of its area darker than the brightest part by this factor: pupils and nostrils do, where hair may
 * be white or gone.
 */
const DARK_PART = 0.005;
const DARK_FACTOR = 0.62;

/** The large portrait's corners on the picture, in whole pixels, in the order of the upright card; null where it is blank, as a minor's. */
export function locatePortrait(image: RgbaImage, pose: PortraitPose): Quadrilateral | null {
  if (isBlank(image, pose)) return null;
  const toImage = unitToImage(pose);
  const corner = (x: number, y: number): Point => {
    const [pixelX, pixelY] = applyHomography(toImage, [x, y]);
    return [Math.round(pixelX), Math.round(pixelY)];
  };
  return [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)];
}

/** The large portrait, upright, in about the resolution of the picture. */
export function cutPortrait(
  image: RgbaImage,
  pose: PortraitPose,
  [topLeft, topRight, , bottomLeft]: Quadrilateral,
): RgbaImage {
  const across = Math.hypot(topRight[0] - topLeft[0], topRight[1] - topLeft[1]);
  const down = Math.hypot(bottomLeft[0] - topLeft[0], bottomLeft[1] - topLeft[1]);
  const width = Math.max(1, Math.min(MOST_WIDTH, Math.round(across)));
  const height = Math.max(1, Math.round((width * down) / across));
  return rgbaFromPlanes(
    warp(
      image,
      composeHomographies(unitToImage(pose), rectangleTransform(0, 0, 1 / width, 1 / height)),
      width,
      height,
    ),
  );
}

/** Takes the unit square to the portrait on the picture. */
function unitToImage({ layout: { portrait }, cardToImage }: PortraitPose): Homography {
  const { left, top, right, bottom } = portrait;
  const onCard = rectangleTransform(left, top / CARD_ASPECT, right - left, (bottom - top) / CARD_ASPECT);
  return composeHomographies(cardToImage, onCard);
}

function isBlank(image: RgbaImage, pose: PortraitPose): boolean {
  const { width, height } = PROBE;
  const toImage = composeHomographies(unitToImage(pose), rectangleTransform(0, 0, 1 / width, 1 / height));
  const brightness = luma(warp(image, toImage, width, height));
  const [darkest = 0, bright = 0] = quantiles(brightness, [DARK_PART, 0.95]);
  return darkest > DARK_FACTOR * bright;
}
