import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '../../../src/card/quadrilateral.ts';
import { convexHull } from '../../../src/engine/geometry/convex-hull.ts';
import { minimumAreaRectangle } from '../../../src/engine/geometry/minimum-area-rectangle.ts';

test('a turned rectangle is found again from its corners and points inside it', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1.5, max: 1.5, noNaN: true }),
      fc.double({ min: 20, max: 200, noNaN: true }),
      fc.double({ min: 2, max: 15, noNaN: true }),
      (angle, width, height) => {
        const at = (x: number, y: number): Point => [
          50 + x * Math.cos(angle) - y * Math.sin(angle),
          70 + x * Math.sin(angle) + y * Math.cos(angle),
        ];
        const [w, h] = [width / 2, height / 2];
        const found = minimumAreaRectangle([
          at(-w, -h),
          at(w, -h),
          at(w, h),
          at(-w, h),
          at(0, 0),
          at(w / 3, h / 2),
        ]);
        expect(found.width).toBeCloseTo(width, 6);
        expect(found.height).toBeCloseTo(height, 6);
        expect(found.center[0]).toBeCloseTo(50, 6);
        expect(found.center[1]).toBeCloseTo(70, 6);
        expect(Math.abs(Math.sin(found.angle - angle))).toBeLessThan(1e-6);
      },
    ),
  );
});

test('the hull drops what lies inside', () => {
  expect(
    convexHull([
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [2, 2],
      [1, 3],
    ]),
  ).toHaveLength(4);
});
