import type { RgbaImage } from '../engine-parts.ts';
import type { PlanarImage } from './warp.ts';

/** Planes of blue, green and red as opaque pixels. */
export function rgbaFromPlanes({ width, height, data: planes }: PlanarImage): RgbaImage {
  const plane = width * height;
  const data = new Uint8ClampedArray(4 * plane);
  for (let index = 0; index < plane; index++) {
    data[4 * index] = planes[2 * plane + index] ?? 0;
    data[4 * index + 1] = planes[plane + index] ?? 0;
    data[4 * index + 2] = planes[index] ?? 0;
    data[4 * index + 3] = 255;
  }
  return { width, height, data };
}
