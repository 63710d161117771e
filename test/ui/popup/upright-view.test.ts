import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point, Quadrilateral } from '../../../src/card/quadrilateral.ts';
import { uprightView, wholeView } from '../../../src/ui/popup/upright-view.ts';

/** A rectangle of this size, turned about the origin and moved. */
function rectangle(width: number, height: number, degrees: number, [x, y]: Point): Quadrilateral {
  const angle = (degrees * Math.PI) / 180;
  const corner = (across: number, down: number): Point => [
    x + across * Math.cos(angle) - down * Math.sin(angle),
    y + across * Math.sin(angle) + down * Math.cos(angle),
  ];
  return [corner(0, 0), corner(width, 0), corner(width, height), corner(0, height)];
}

describe('uprightView', () => {
  test('of an upright rectangle is the rectangle with its margin', () => {
    expect(uprightView(rectangle(200, 100, 0, [30, 40]), 0.05)).toEqual({
      viewBox: '20 30 220 120',
      transform: 'rotate(0)',
      aspectRatio: 220 / 120,
    });
  });

  test('is as wide and high as the rectangle, however it is turned', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.integer({ min: 10, max: 4000 }),
        fc.integer({ min: 10, max: 4000 }),
        fc.tuple(fc.integer({ min: -500, max: 5000 }), fc.integer({ min: -500, max: 5000 })),
        (degrees, width, height, place) => {
          const view = uprightView(rectangle(width, height, degrees, place), 0);
          const [, , shownWidth, shownHeight] = view.viewBox.split(' ').map(Number);
          expect(shownWidth).toBeCloseTo(width, 1);
          expect(shownHeight).toBeCloseTo(height, 1);
        },
      ),
    );
  });
});

test('wholeView shows the picture as it is', () => {
  expect(wholeView({ width: 900, height: 600 })).toEqual({
    viewBox: '0 0 900 600',
    transform: 'rotate(0)',
    aspectRatio: 1.5,
  });
});
