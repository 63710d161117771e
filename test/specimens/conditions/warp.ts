import type { Canvas } from '@napi-rs/canvas';
import type { Quadrilateral } from '../../../src/card/quadrilateral.ts';
import { homographyToRectangle } from './homography.ts';
import { type Raster, resized, toRaster } from './raster.ts';

/** Draws the card into the picture with its corners at `corners`, two by two samples a pixel. */
export function warpInto(target: Raster, card: Canvas, corners: Quadrilateral): void {
  const width = Math.min(card.width, Math.ceil(longestSide(corners)));
  const source = toRaster(resized(card, width));
  const matrix = homographyToRectangle(corners, source.width, source.height);
  const [left, top, right, bottom] = bounds(corners, target);
  const sum = new Float64Array(4);
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      sum.fill(0);
      for (const dy of [0.25, 0.75]) {
        for (const dx of [0.25, 0.75]) addSample(sum, source, matrix, x + dx, y + dy);
      }
      blend(target, (y * target.width + x) * 4, sum);
    }
  }
}

function longestSide(corners: Quadrilateral): number {
  const [topLeft, topRight, bottomRight, bottomLeft] = corners;
  return Math.max(
    Math.hypot(topRight[0] - topLeft[0], topRight[1] - topLeft[1]),
    Math.hypot(bottomRight[0] - bottomLeft[0], bottomRight[1] - bottomLeft[1]),
  );
}

function bounds(corners: Quadrilateral, target: Raster): readonly [number, number, number, number] {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [
    Math.max(0, Math.floor(Math.min(...xs))),
    Math.max(0, Math.floor(Math.min(...ys))),
    Math.min(target.width, Math.ceil(Math.max(...xs))),
    Math.min(target.height, Math.ceil(Math.max(...ys))),
  ];
}

/** Adds red, green, blue (weighted by alpha) and alpha of the source at the place that (x, y) shows, bilinearly. */
function addSample(sum: Float64Array, source: Raster, matrix: readonly number[], x: number, y: number): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 1] = matrix;
  const depth = g * x + h * y + i;
  const u = (a * x + b * y + c) / depth - 0.5;
  const v = (d * x + e * y + f) / depth - 0.5;
  const column = Math.floor(u);
  const row = Math.floor(v);
  if (column < -1 || row < -1 || column >= source.width || row >= source.height) return;
  const { data } = source;
  for (let corner = 0; corner < 4; corner += 1) {
    const cx = column + (corner & 1);
    const cy = row + (corner >> 1);
    if (cx < 0 || cy < 0 || cx >= source.width || cy >= source.height) continue;
    const weight = ((corner & 1) === 1 ? u - column : 1 - u + column) * (corner > 1 ? v - row : 1 - v + row);
    const at = (cy * source.width + cx) * 4;
    const alpha = (weight * (data[at + 3] ?? 0)) / 255;
    sum[0] = (sum[0] ?? 0) + alpha * (data[at] ?? 0);
    sum[1] = (sum[1] ?? 0) + alpha * (data[at + 1] ?? 0);
    sum[2] = (sum[2] ?? 0) + alpha * (data[at + 2] ?? 0);
    sum[3] = (sum[3] ?? 0) + alpha;
  }
}

function blend(target: Raster, at: number, sum: Float64Array): void {
  const cover = (sum[3] ?? 0) / 4;
  if (cover === 0) return;
  for (let channel = 0; channel < 3; channel += 1) {
    target.data[at + channel] = (sum[channel] ?? 0) / 4 + (1 - cover) * (target.data[at + channel] ?? 0);
  }
}
