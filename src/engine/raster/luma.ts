import type { PlanarImage } from './warp.ts';

/** Brightness of every pixel, 0..255, by the weights of ITU-R BT.601. */
export function luma({ width, height, data }: PlanarImage): Float32Array {
  const plane = width * height;
  const out = new Float32Array(plane);
  for (let index = 0; index < plane; index++) {
    out[index] =
      0.114 * (data[index] ?? 0) +
      0.587 * (data[plane + index] ?? 0) +
      0.299 * (data[2 * plane + index] ?? 0);
  }
  return out;
}

/** The value below which a part (0..1) of the values lies. */
export function quantile(values: Float32Array, part: number): number {
  const sorted = values.slice().sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}
