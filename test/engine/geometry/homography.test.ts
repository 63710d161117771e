import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '../../../src/card/quadrilateral.ts';
import {
  fitAffine,
  fitHomography,
  fitSimilarity,
  similarityThrough,
} from '../../../src/engine/geometry/fit-transform.ts';
import {
  applyHomography,
  composeHomographies,
  type Homography,
  invertHomography,
  rectangleTransform,
} from '../../../src/engine/geometry/homography.ts';

const coordinate = fc.double({ min: -1, max: 1, noNaN: true });
const point = fc.tuple(coordinate, coordinate);
/** A card's pose: turned, scaled, shifted, with the perspective that a photograph has. */
const pose = fc
  .record({
    angle: fc.double({ min: -3.1, max: 3.1, noNaN: true }),
    scale: fc.double({ min: 50, max: 2000, noNaN: true }),
    x: fc.double({ min: -500, max: 4000, noNaN: true }),
    y: fc.double({ min: -500, max: 4000, noNaN: true }),
    g: fc.double({ min: -0.25, max: 0.25, noNaN: true }),
    h: fc.double({ min: -0.25, max: 0.25, noNaN: true }),
  })
  .map(({ angle, scale, x, y, g, h }): Homography => {
    const [a, b] = [scale * Math.cos(angle), scale * Math.sin(angle)];
    return [a + x * g, -b + x * h, x, b + y * g, a + y * h, y, g, h, 1];
  });

function expectClose(actual: Point, expected: Point, tolerance: number): void {
  expect(Math.hypot(actual[0] - expected[0], actual[1] - expected[1])).toBeLessThan(tolerance);
}

test('a homography and its inverse bring every point back', () => {
  fc.assert(
    fc.property(pose, point, (matrix, from) => {
      expectClose(applyHomography(invertHomography(matrix), applyHomography(matrix, from)), from, 1e-6);
    }),
  );
});

test('a composition does first the inner, then the outer transform', () => {
  fc.assert(
    fc.property(pose, pose, point, (outer, inner, from) => {
      const [x, y] = applyHomography(inner, from);
      const small: Point = [x / 4000, y / 4000];
      const scaled = composeHomographies(rectangleTransform(0, 0, 1 / 4000, 1 / 4000), inner);
      expectClose(
        applyHomography(composeHomographies(outer, scaled), from),
        applyHomography(outer, small),
        1e-3,
      );
    }),
  );
});

test('the rectangle transform takes the unit square to the rectangle', () => {
  expect(applyHomography(rectangleTransform(10, 20, 30, 40), [1, 0.5])).toEqual([40, 40]);
});

const CORNERS: readonly Point[] = [
  [0, 0],
  [1, 0],
  [1, 0.63],
  [0, 0.63],
  [0.4, 0.3],
  [0.7, 0.5],
];

test('a homography is found again from the points that it moved', () => {
  fc.assert(
    fc.property(pose, point, (matrix, probe) => {
      const pairs = CORNERS.map((from) => ({ from, to: applyHomography(matrix, from), weight: 1 }));
      const fitted = fitHomography(pairs);
      expect(fitted).not.toBeNull();
      if (fitted)
        expectClose(
          applyHomography(fitted, [Math.abs(probe[0]), Math.abs(probe[1])]),
          applyHomography(matrix, [Math.abs(probe[0]), Math.abs(probe[1])]),
          0.5,
        );
    }),
  );
});

test('points that were only turned, scaled and shifted give the similarity, whichever way it is fitted', () => {
  const similarity: Homography = [30, -40, 100, 40, 30, 50, 0, 0, 1];
  const pairs = CORNERS.map((from) => ({ from, to: applyHomography(similarity, from), weight: 1 }));
  const [first, second] = pairs;
  const through = first && second && similarityThrough(first.from, second.from, first.to, second.to);
  for (const fitted of [fitSimilarity(pairs), fitAffine(pairs), through]) {
    fitted?.forEach((entry, index) => {
      expect(entry).toBeCloseTo(similarity[index] ?? Number.NaN, 6);
    });
    expect(fitted).toBeTruthy();
  }
});

test('points on a line settle no affine transform', () => {
  const onLine = [0, 1, 2, 3].map((x) => ({ from: [x, x] as const, to: [x, 0] as const, weight: 1 }));
  expect(fitAffine(onLine)).toBeNull();
});
