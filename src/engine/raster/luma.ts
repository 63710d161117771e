import type { PlanarImage } from './warp.ts';

/** Brightness of every pixel, 0..255. */
export function luma(image: PlanarImage): Float32Array {
  const out = new Float32Array(image.width * image.height);
  for (let index = 0; index < out.length; index++) out[index] = lumaAt(image, index);
  return out;
}

/** Brightness of one pixel, 0..255, by the weights of ITU-R BT.601. */
export function lumaAt({ width, height, data }: PlanarImage, index: number): number {
  const plane = width * height;
  return (
    0.114 * (data[index] ?? 0) + 0.587 * (data[plane + index] ?? 0) + 0.299 * (data[2 * plane + index] ?? 0)
  );
}

/** The value below which a part (0..1) of the values lies. */
export function quantile(values: Float32Array, part: number): number {
  return quantiles(values, [part])[0] ?? 0;
}

/** The same for several parts, in their order. */
export function quantiles(values: Float32Array, parts: readonly number[]): number[] {
  const sorted = values.slice().sort();
  return parts.map((part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0);
}
