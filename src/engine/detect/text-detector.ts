import type { ModelSession, RgbaImage } from '../engine-parts.ts';
import { composeHomographies, type Homography, rectangleTransform } from '../geometry/homography.ts';
import { type PlanarImage, warp } from '../raster/warp.ts';
import { findTextBoxes, type TextBox } from './find-text-boxes.ts';

/** The part of a picture to look at, in its pixels. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The network halves its input five times: its sides must be multiples of this. */
const STRIDE = 32;

/** Mean and standard deviation of the training pictures (ImageNet), in the order of the planes. */
const MEAN = [0.485 * 255, 0.456 * 255, 0.406 * 255] as const;
const DEVIATION = [0.229 * 255, 0.224 * 255, 0.225 * 255] as const;

/**
 * Finds lines of text with the differentiable-binarisation network (DBNet).
 * @param longSide length of the longer side of the network's input in pixels; the cost grows with its square.
 * @returns boxes in pixels of the picture.
 */
export async function detectText(
  session: ModelSession,
  image: RgbaImage,
  region: Region,
  longSide: number,
): Promise<TextBox[]> {
  const scale = longSide / Math.max(region.width, region.height);
  const width = Math.max(STRIDE, Math.round((region.width * scale) / STRIDE) * STRIDE);
  const height = Math.max(STRIDE, Math.round((region.height * scale) / STRIDE) * STRIDE);
  const toSource = composeHomographies(
    rectangleTransform(region.left, region.top, region.width, region.height),
    rectangleTransform(0, 0, 1 / width, 1 / height),
  );
  const input = warp(image, toSource, width, height);
  normalise(input);
  const map = await session.run({ data: input.data, dims: [1, 3, height, width] });
  return findTextBoxes({ width, height, data: map.data }).map((box) => toPicture(box, toSource));
}

function normalise({ data, width, height }: PlanarImage): void {
  const plane = width * height;
  for (let channel = 0; channel < 3; channel++) {
    const mean = MEAN[channel] ?? 0;
    const factor = 1 / (DEVIATION[channel] ?? 1);
    const end = (channel + 1) * plane;
    for (let index = channel * plane; index < end; index++) {
      data[index] = ((data[index] ?? 0) - mean) * factor;
    }
  }
}

/** The map's aspect ratio differs by at most half a stride from the region's: the angle is corrected, not the shear. */
function toPicture(box: TextBox, [scaleX, , left, , scaleY, top]: Homography): TextBox {
  const along: [number, number] = [Math.cos(box.angle) * scaleX, Math.sin(box.angle) * scaleY];
  const across: [number, number] = [-Math.sin(box.angle) * scaleX, Math.cos(box.angle) * scaleY];
  return {
    center: [box.center[0] * scaleX + left, box.center[1] * scaleY + top],
    width: box.width * Math.hypot(...along),
    height: box.height * Math.hypot(...across),
    angle: Math.atan2(along[1], along[0]),
    score: box.score,
  };
}
