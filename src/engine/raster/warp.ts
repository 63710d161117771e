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

/**
 * As {@link reduce}, with the places of the samples worked out once, and two colours added up in one number: 64 samples
 * of 255 fit into 16 bits.
 */
function reduceUpright(
  source: RgbaImage,
  [scaleX, , left, , scaleY, top]: Homography,
  width: number,
  height: number,
  out: Float32Array,
  samples: number,
): void {
  const pixels = pixelsOf(source);
  const plane = width * height;
  const share = 1 / (samples * samples);
  const columns = Int32Array.from(
    { length: width * samples },
    (_, index) => clamp(scaleX * ((index + 0.5) / samples) + left, source.width - 1) | 0,
  );
  const lines = new Int32Array(samples);
  for (let row = 0, index = 0; row < height; row++) {
    for (let j = 0; j < samples; j++) {
      const y = clamp(scaleY * (row + (j + 0.5) / samples) + top, source.height - 1) | 0;
      lines[j] = y * source.width;
    }
    for (let first = 0; first < columns.length; first += samples, index++) {
      let redAndBlue = 0;
      let green = 0;
      for (let i = first; i < first + samples; i++) {
        const column = columns[i] as number;
        for (let j = 0; j < samples; j++) {
          const pixel = pixels[(lines[j] as number) + column] as number;
          redAndBlue += pixel & 0xff00ff;
          green += pixel & 0xff00;
        }
      }
      out[index] = (redAndBlue >>> 16) * share;
      out[plane + index] = (green >>> 8) * share;
      out[2 * plane + index] = (redAndBlue & 0xffff) * share;
    }
  }
}

/** The pixels as numbers: alpha, blue, green, red from the highest byte down, on every machine that runs a browser. */
function pixelsOf({ data, width, height }: RgbaImage): Uint32Array {
  const aligned = data.byteOffset % 4 === 0 ? data : new Uint8Array(data);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, width * height);
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
            red += data[nearest] as number;
            green += data[nearest + 1] as number;
            blue += data[nearest + 2] as number;
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
            weightA * (data[a] as number) +
            weightB * (data[b] as number) +
            weightC * (data[c] as number) +
            weightD * (data[d] as number);
          green +=
            weightA * (data[a + 1] as number) +
            weightB * (data[b + 1] as number) +
            weightC * (data[c + 1] as number) +
            weightD * (data[d + 1] as number);
          blue +=
            weightA * (data[a + 2] as number) +
            weightB * (data[b + 2] as number) +
            weightC * (data[c + 2] as number) +
            weightD * (data[d + 2] as number);
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
          red += weight * (data[offset] as number);
          green += weight * (data[offset + 1] as number);
          blue += weight * (data[offset + 2] as number);
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
