import type { Raster } from './raster.ts';

/** Gaussian blur; `sigma` in pixels. */
export function blur(raster: Raster, sigma: number): void {
  if (sigma <= 0) return;
  const radius = Math.ceil(sigma * 3);
  const kernel = Array.from({ length: radius * 2 + 1 }, (_, at) =>
    Math.exp(-((at - radius) ** 2) / (2 * sigma * sigma)),
  );
  pass(raster, kernel, raster.width, raster.height, 4, raster.width * 4);
  pass(raster, kernel, raster.height, raster.width, raster.width * 4, 4);
}

/** The smear of a moving hand: an even average over `length` pixels along rows. */
export function motionBlur(raster: Raster, length: number): void {
  const kernel = Array.from({ length: Math.max(1, Math.round(length)) }, () => 1);
  pass(raster, kernel, raster.width, raster.height, 4, raster.width * 4);
}

function pass(
  raster: Raster,
  kernel: readonly number[],
  length: number,
  lines: number,
  step: number,
  lineStep: number,
): void {
  const total = kernel.reduce((sum, weight) => sum + weight, 0);
  const weights = Float32Array.from(kernel, (weight) => weight / total);
  const half = Math.floor(kernel.length / 2);
  const line = new Float32Array(length * 3);
  for (let index = 0; index < lines; index += 1) {
    const start = index * lineStep;
    for (let at = 0; at < length; at += 1) {
      for (let channel = 0; channel < 3; channel += 1)
        line[at * 3 + channel] = raster.data[start + at * step + channel] ?? 0;
    }
    for (let at = 0; at < length; at += 1) {
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let tap = 0; tap < weights.length; tap += 1) {
        const from = Math.min(length - 1, Math.max(0, at + tap - half)) * 3;
        const weight = weights[tap] ?? 0;
        red += weight * (line[from] ?? 0);
        green += weight * (line[from + 1] ?? 0);
        blue += weight * (line[from + 2] ?? 0);
      }
      const to = start + at * step;
      raster.data[to] = red;
      raster.data[to + 1] = green;
      raster.data[to + 2] = blue;
    }
  }
}
