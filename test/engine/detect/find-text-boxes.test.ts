import { expect, test } from 'vitest';
import { findTextBoxes } from '../../../src/engine/detect/find-text-boxes.ts';
import {
  boxToImage,
  cardView,
  prevailingAngle,
  straightenedView,
  wholeView,
} from '../../../src/engine/detect/view.ts';

function map(width: number, height: number, value: (x: number, y: number) => number) {
  const data = new Float32Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data[y * width + x] = value(x, y);
  return { width, height, data };
}

test('every bright region is a box, enlarged by what training shrank it', () => {
  const boxes = findTextBoxes(map(100, 60, (x, y) => (x >= 20 && x < 80 && y >= 10 && y < 14 ? 0.9 : 0.01)));
  expect(boxes).toHaveLength(1);
  const [box] = boxes;
  expect(box?.center).toEqual([50, 12]);
  expect(box?.height).toBeGreaterThan(8);
  expect(box?.width).toBeGreaterThan(64);
});

test('specks and faint regions are no text', () => {
  expect(
    findTextBoxes(map(40, 40, (x, y) => (x === 5 && y === 5 ? 1 : x > 20 && y > 20 && y < 25 ? 0.35 : 0))),
  ).toEqual([]);
});

const line = (angle: number, x: number, y: number, width = 100) => ({
  center: [x, y] as const,
  width,
  height: 10,
  angle,
  score: 1,
});

test('the prevailing angle is that of most text, also across the half turn', () => {
  expect(prevailingAngle([line(0.5, 0, 0), line(0.52, 0, 30), line(-1, 0, 60, 40)])).toBeCloseTo(0.51, 2);
  expect(Math.abs(Math.sin(prevailingAngle([line(1.56, 0, 0), line(-1.56, 0, 30)])))).toBeCloseTo(1, 3);
});

test('views take their boxes back to the picture', () => {
  const whole = wholeView({ width: 1000, height: 640 }, 480);
  expect(whole.width % 32).toBe(0);
  expect(boxToImage(line(0, whole.width / 2, whole.height / 2), whole).center[0]).toBeCloseTo(500, 6);
  const straightened = straightenedView([line(0.5, 300, 200), line(0.5, 290, 230)], 320);
  expect(boxToImage(line(0, 10, 10), straightened).angle).toBeCloseTo(0.5, 6);
  const card = cardView([300, 0, 50, 0, 300, 80, 0, 0, 1], 1.5858, 480);
  expect(boxToImage(line(0, card.width / 2, card.height / 2), card).center[0]).toBeCloseTo(200, 6);
});
