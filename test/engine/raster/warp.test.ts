import { expect, test } from 'vitest';
import type { RgbaImage } from '../../../src/engine/engine-parts.ts';
import { IDENTITY, rectangleTransform } from '../../../src/engine/geometry/homography.ts';
import { rgbaFromPlanes } from '../../../src/engine/raster/rgba-from-planes.ts';
import { warp } from '../../../src/engine/raster/warp.ts';

function picture(
  width: number,
  height: number,
  colour: (x: number, y: number) => [number, number, number],
): RgbaImage {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.set([...colour(x, y), 255], (y * width + x) * 4);
  return { width, height, data };
}

test('the identity keeps every pixel, in planes of blue, green, red', () => {
  const source = picture(5, 4, (x, y) => [x * 40, y * 50, x * y * 10]);
  const drawn = warp(source, IDENTITY, 5, 4);
  expect(Array.from(rgbaFromPlanes(drawn).data)).toEqual(Array.from(source.data));
  expect(drawn.data[2 * 20 + 3]).toBeCloseTo(120, 3);
});

test('a reduction averages the area that a pixel covers', () => {
  const checkers = picture(64, 64, (x, y) => ((x + y) % 2 ? [255, 255, 255] : [0, 0, 0]));
  for (const size of [32, 16, 8]) {
    const drawn = warp(checkers, rectangleTransform(0, 0, 64 / size, 64 / size), size, size);
    for (const value of drawn.data) expect(Math.abs(value - 127.5)).toBeLessThan(8);
  }
});

test('an enlargement of a ramp stays a ramp', () => {
  const ramp = picture(16, 4, (x) => [x * 10, x * 10, x * 10]);
  const drawn = warp(ramp, rectangleTransform(0, 0, 1 / 4, 1), 64, 4);
  for (let x = 12; x < 52; x++) expect(drawn.data[x]).toBeCloseTo(((x + 0.5) / 4 - 0.5) * 10, 3);
});

test('outside of the picture its border goes on', () => {
  const white = picture(4, 4, () => [255, 255, 255]);
  for (const value of warp(white, [1, 0, -100, 0, 1, 50, 0, 0, 1], 6, 6).data)
    expect(value).toBeCloseTo(255, 3);
});

test('a picture in a part of a Node buffer, wherever it begins, is drawn as any other', () => {
  const source = picture(64, 64, (x, y) => [x * 4, y * 4, x + y]);
  const data = Buffer.from(new ArrayBuffer(source.data.length + 4), 1, source.data.length);
  data.set(source.data);
  const smaller = rectangleTransform(0, 0, 4, 4);
  expect(warp({ ...source, data }, smaller, 16, 16)).toEqual(warp(source, smaller, 16, 16));
});
