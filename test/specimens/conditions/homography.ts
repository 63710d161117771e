import type { Point, Quadrilateral } from '../../../src/card/quadrilateral.ts';

/** Nine numbers of a 3 x 3 matrix, row by row. */
export type Homography = readonly number[];

/** The projective map that takes the corners of a `width` x `height` rectangle to `corners`, in the same order. */
export function homographyFromRectangle(width: number, height: number, corners: Quadrilateral): Homography {
  const source: Quadrilateral = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  return homography(source, corners);
}

export function homographyToRectangle(corners: Quadrilateral, width: number, height: number): Homography {
  const target: Quadrilateral = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  return homography(corners, target);
}

export function project(matrix: Homography, [x, y]: Point): Point {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 1] = matrix;
  const depth = g * x + h * y + i;
  return [(a * x + b * y + c) / depth, (d * x + e * y + f) / depth];
}

/** Solves for the eight unknowns by Gaussian elimination with pivoting; the ninth is 1. */
function homography(from: Quadrilateral, to: Quadrilateral): Homography {
  const rows: number[][] = [];
  from.forEach(([x, y], at) => {
    const [u, v] = to[at] ?? [0, 0];
    rows.push([x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]);
  });
  for (let column = 0; column < 8; column += 1) {
    const candidates = rows.slice(column);
    const pivot = candidates.reduce((best, row) =>
      Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best,
    );
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    const scale = pivot[column] ?? 1;
    pivot.forEach((value, at) => {
      pivot[at] = value / scale;
    });
    for (const row of rows) {
      const factor = row[column] ?? 0;
      if (row === pivot || factor === 0) continue;
      pivot.forEach((value, at) => {
        row[at] = (row[at] ?? 0) - factor * value;
      });
    }
  }
  return [...rows.map((row) => row[8] ?? 0), 1];
}
