import type { RgbaImage } from '../engine-parts.ts';
import type { Homography } from '../geometry/homography.ts';

/** Three planes of 0..255 floats in the order blue, green, red (the order the networks were trained with). */
export interface PlanarImage {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** More samples than this along one side of an output pixel add nothing that can be seen. */
const MAX_SUPERSAMPLING = 8;
/** With this many samples along a side or more their mean hides the error of taking the nearest pixel for each. */
const DENSE = 3;

/**
 * Draws a part of a picture into a new raster, in one interpolation straight from the source: Catmull-Rom where the
 * source is enlarged, the mean of a grid of bilinear samples (area averaging) where it is reduced.
 * @param toSource takes output pixel coordinates (0,0 = outer corner of the first pixel) to source coordinates.
 *   Outside of the source the nearest border pixel is repeated.
 */
export function warp(source: RgbaImage, toSource: Homography, width: number, height: number): PlanarImage {
  const data = new Float32Array(3 * width * height);
  const reduction = reductionFactor(toSource, width, height);
  const samples = Math.min(MAX_SUPERSAMPLING, Math.ceil(reduction));
  if (reduction <= 1.15) enlarge(source, toSource, width, height, data);
  else if (samples >= DENSE && isUpright(toSource))
    reduceUpright(source, toSource, width, height, data, samples);
  else reduce(source, toSource, width, height, data, samples);
  return { width, height, data };
}

/** Source pixels per output pixel at the middle of the output, the larger of both axes. */
function reductionFactor(matrix: Homography, width: number, height: number): number {
  const [x, y] = [width / 2, height / 2];
  const depth = matrix[6] * x + matrix[7] * y + matrix[8];
  const sourceX = (matrix[0] * x + matrix[1] * y + matrix[2]) / depth;
  const sourceY = (matrix[3] * x + matrix[4] * y + matrix[5]) / depth;
  const alongX = Math.hypot(matrix[0] - sourceX * matrix[6], matrix[3] - sourceY * matrix[6]);
  const alongY = Math.hypot(matrix[1] - sourceX * matrix[7], matrix[4] - sourceY * matrix[7]);
  return Math.max(alongX, alongY) / Math.abs(depth);
}

/** Whether rows stay rows, at one scale: as where a whole picture is looked at. */
function isUpright([, skewX, , skewY, , , depthX, depthY, depth]: Homography): boolean {
  return skewX === 0 && skewY === 0 && depthX === 0 && depthY === 0 && depth === 1;
}

/** As {@link reduce}, with the places of the samples worked out once for all rows. */
function reduceUpright(
  { data, width: sourceWidth, height: sourceHeight }: RgbaImage,
  [scaleX, , left, , scaleY, top]: Homography,
  width: number,
  height: number,
  out: Float32Array,
  samples: number,
): void {
  const plane = width * height;
  const share = 1 / (samples * samples);
  const columns = Int32Array.from(
    { length: width * samples },
    (_, index) => (clamp(scaleX * ((index + 0.5) / samples) + left, sourceWidth - 1) | 0) * 4,
  );
  for (let row = 0; row < height; row++) {
    for (let j = 0; j < samples; j++) {
      const y = clamp(scaleY * (row + (j + 0.5) / samples) + top, sourceHeight - 1) | 0;
      const line = y * sourceWidth * 4;
      for (let column = 0, index = row * width, sample = 0; column < width; column++, index++) {
        let red = 0;
        let green = 0;
        let blue = 0;
        for (let i = 0; i < samples; i++, sample++) {
          const nearest = line + at(columns, sample);
          red += at(data, nearest);
          green += at(data, nearest + 1);
          blue += at(data, nearest + 2);
        }
        out[index] = at(out, index) + blue * share;
        out[plane + index] = at(out, plane + index) + green * share;
        out[2 * plane + index] = at(out, 2 * plane + index) + red * share;
      }
    }
  }
}

function reduce(
  source: RgbaImage,
  matrix: Homography,
  width: number,
  height: number,
  out: Float32Array,
  samples: number,
): void {
  const { data, width: sourceWidth, height: sourceHeight } = source;
  const [m0, m1, m2, m3, m4, m5, m6, m7, m8] = matrix;
  const plane = width * height;
  const maxX = sourceWidth - 1;
  const maxY = sourceHeight - 1;
  const step = 1 / samples;
  const share = 1 / (samples * samples);
  const dense = samples >= DENSE;
  const half = dense ? 0 : 0.5;
  for (let row = 0, index = 0; row < height; row++) {
    for (let column = 0; column < width; column++, index++) {
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let j = 0; j < samples; j++) {
        const y = row + (j + 0.5) * step;
        for (let i = 0; i < samples; i++) {
          const x = column + (i + 0.5) * step;
          const depth = 1 / (m6 * x + m7 * y + m8);
          const sourceX = clamp((m0 * x + m1 * y + m2) * depth - half, maxX);
          const sourceY = clamp((m3 * x + m4 * y + m5) * depth - half, maxY);
          const left = sourceX | 0;
          const top = sourceY | 0;
          if (dense) {
            const nearest = (top * sourceWidth + left) * 4;
            red += at(data, nearest);
            green += at(data, nearest + 1);
            blue += at(data, nearest + 2);
            continue;
          }
          const fractionX = sourceX - left;
          const fractionY = sourceY - top;
          const a = (top * sourceWidth + left) * 4;
          const b = left < maxX ? a + 4 : a;
          const below = top < maxY ? sourceWidth * 4 : 0;
          const weightA = (1 - fractionX) * (1 - fractionY);
          const weightB = fractionX * (1 - fractionY);
          const weightC = (1 - fractionX) * fractionY;
          const weightD = fractionX * fractionY;
          const c = a + below;
          const d = b + below;
          // The four neighbours exist: clamped to the raster above.
          red +=
            weightA * at(data, a) + weightB * at(data, b) + weightC * at(data, c) + weightD * at(data, d);
          green +=
            weightA * at(data, a + 1) +
            weightB * at(data, b + 1) +
            weightC * at(data, c + 1) +
            weightD * at(data, d + 1);
          blue +=
            weightA * at(data, a + 2) +
            weightB * at(data, b + 2) +
            weightC * at(data, c + 2) +
            weightD * at(data, d + 2);
        }
      }
      out[index] = blue * share;
      out[plane + index] = green * share;
      out[2 * plane + index] = red * share;
    }
  }
}

function enlarge(
  source: RgbaImage,
  matrix: Homography,
  width: number,
  height: number,
  out: Float32Array,
): void {
  const { data, width: sourceWidth, height: sourceHeight } = source;
  const [m0, m1, m2, m3, m4, m5, m6, m7, m8] = matrix;
  const plane = width * height;
  const maxX = sourceWidth - 1;
  const maxY = sourceHeight - 1;
  const columns = new Float64Array(4);
  const rows = new Float64Array(4);
  for (let row = 0, index = 0; row < height; row++) {
    const y = row + 0.5;
    for (let column = 0; column < width; column++, index++) {
      const x = column + 0.5;
      const depth = 1 / (m6 * x + m7 * y + m8);
      const sourceX = clamp((m0 * x + m1 * y + m2) * depth - 0.5, maxX);
      const sourceY = clamp((m3 * x + m4 * y + m5) * depth - 0.5, maxY);
      const left = sourceX | 0;
      const top = sourceY | 0;
      catmullRomWeights(sourceX - left, columns);
      catmullRomWeights(sourceY - top, rows);
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let j = 0; j < 4; j++) {
        const line = clamp(top + j - 1, maxY) * sourceWidth;
        const rowWeight = rows[j] ?? 0;
        for (let i = 0; i < 4; i++) {
          const offset = (line + clamp(left + i - 1, maxX)) * 4;
          const weight = rowWeight * (columns[i] ?? 0);
          red += weight * at(data, offset);
          green += weight * at(data, offset + 1);
          blue += weight * at(data, offset + 2);
        }
      }
      out[index] = clamp(blue, 255);
      out[plane + index] = clamp(green, 255);
      out[2 * plane + index] = clamp(red, 255);
    }
  }
}

function catmullRomWeights(t: number, weights: Float64Array): void {
  const square = t * t;
  const cube = square * t;
  weights[0] = -0.5 * t + square - 0.5 * cube;
  weights[1] = 1 - 2.5 * square + 1.5 * cube;
  weights[2] = 0.5 * t + 2 * square - 1.5 * cube;
  weights[3] = 0.5 * cube - 0.5 * square;
}

function clamp(value: number, max: number): number {
  return value < 0 ? 0 : Math.min(value, max);
}

/** The index is inside the raster by construction; the compiler cannot know it. */
function at(data: Uint8Array | Uint8ClampedArray | Int32Array | Float32Array, index: number): number {
  return data[index] as number;
}
