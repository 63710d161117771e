import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyHomography, type Homography } from '../../../src/engine/geometry/homography.ts';
import { CARD_ASPECT, CARD_LAYOUTS, type CardLayout } from '../../../src/engine/locate/card-layout.ts';
import { locateByText } from '../../../src/engine/locate/locate-by-text.ts';

/** The boxes that a perfect detector would draw around a card's lines. */
function boxesOf(layout: CardLayout, cardToImage: Homography) {
  return Object.values(layout.lines).map(({ left, rights, top, bottom }) => {
    const y = (top + bottom) / 2 / CARD_ASPECT;
    const [start, end] = [
      applyHomography(cardToImage, [left, y]),
      applyHomography(cardToImage, [rights[0] ?? left + 0.3, y]),
    ];
    const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
    const height = (((bottom - top) / CARD_ASPECT) * 1.6 * length) / ((rights[0] ?? left + 0.3) - left);
    return {
      center: [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2] as const,
      width: length + 0.34 * height,
      height,
      angle: Math.atan2(end[1] - start[1], end[0] - start[0]),
      score: 0.9,
    };
  });
}

test('a card is found at any angle, in both editions and with both titles, and the corners are right', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CARD_LAYOUTS),
      fc.double({ min: -3.14, max: 3.14, noNaN: true }),
      fc.double({ min: 300, max: 2000, noNaN: true }),
      fc.double({ min: -0.08, max: 0.08, noNaN: true }),
      (layout, angle, width, tilt) => {
        const [a, b] = [width * Math.cos(angle), width * Math.sin(angle)];
        const truth: Homography = [a + 900 * tilt, -b, 900, b + 700 * tilt, a, 700, tilt, 0, 1];
        const [pose] = locateByText(boxesOf(layout, truth));
        expect(pose?.layout.edition).toBe(layout.edition);
        expect(pose?.layout.permanent).toBe(layout.permanent);
        for (const corner of [
          [0, 0],
          [1, 0],
          [1, 0.63],
          [0, 0.63],
        ] as const) {
          const [x, y] = applyHomography(pose?.cardToImage ?? truth, corner);
          const [trueX, trueY] = applyHomography(truth, corner);
          expect(Math.hypot(x - trueX, y - trueY) / width).toBeLessThan(0.02);
        }
      },
    ),
    { numRuns: 40, seed: 7 },
  );
});

test('a few lines of other text are no card', () => {
  const paragraph = Array.from({ length: 9 }, (_, row) => ({
    center: [300, 40 + row * 30] as const,
    width: 500,
    height: 18,
    angle: 0,
    score: 0.9,
  }));
  expect(locateByText(paragraph)[0]?.match.score ?? 0).toBeLessThan(3.5);
});
