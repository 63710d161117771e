import type { Point } from '../../card/quadrilateral.ts';
import type { Homography } from './homography.ts';
import { solveLinearSystem } from './solve-linear-system.ts';

/** A point of the one plane and where it lies on the other; `weight` scales its squared error. */
export interface Correspondence {
  readonly from: Point;
  readonly to: Point;
  readonly weight: number;
}

/** The rotation, uniform scale and shift through two pairs of points, or null where the points coincide. */
export function similarityThrough(fromA: Point, fromB: Point, toA: Point, toB: Point): Homography | null {
  const fromX = fromB[0] - fromA[0];
  const fromY = fromB[1] - fromA[1];
  const square = fromX * fromX + fromY * fromY;
  if (square === 0) return null;
  const toX = toB[0] - toA[0];
  const toY = toB[1] - toA[1];
  const cosine = (fromX * toX + fromY * toY) / square;
  const sine = (fromX * toY - fromY * toX) / square;
  return [
    cosine,
    -sine,
    toA[0] - cosine * fromA[0] + sine * fromA[1],
    sine,
    cosine,
    toA[1] - sine * fromA[0] - cosine * fromA[1],
    0,
    0,
    1,
  ];
}

/** The least-squares similarity (rotation, uniform scale, shift), or null where the points do not settle it. */
export function fitSimilarity(pairs: readonly Correspondence[]): Homography | null {
  const solution = leastSquares(pairs, 4, ([x, y], [toX, toY]) => [
    [[x, -y, 1, 0], toX],
    [[y, x, 0, 1], toY],
  ]);
  if (!solution) return null;
  const [cosine = 0, sine = 0, shiftX = 0, shiftY = 0] = solution;
  return [cosine, -sine, shiftX, sine, cosine, shiftY, 0, 0, 1];
}

/** The least-squares affine transform, or null where the points do not settle it. */
export function fitAffine(pairs: readonly Correspondence[]): Homography | null {
  const solution = leastSquares(pairs, 6, ([x, y], [toX, toY]) => [
    [[x, y, 1, 0, 0, 0], toX],
    [[0, 0, 0, x, y, 1], toY],
  ]);
  if (!solution) return null;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = solution;
  return [a, b, c, d, e, f, 0, 0, 1];
}

/**
 * The algebraic least-squares homography (direct linear transform, last entry fixed at one),
 * or null where the points do not settle it. `stiffness` pulls the perspective entries towards zero (an affine
 * transform) in units of one correspondence's weight times its squared coordinates.
 */
export function fitHomography(pairs: readonly Correspondence[], stiffness = 0): Homography | null {
  const scale = Math.max(1, ...pairs.flatMap(({ to }) => [Math.abs(to[0]), Math.abs(to[1])]));
  const scaled = pairs.map(({ from, to, weight }): Correspondence => {
    return { from, to: [to[0] / scale, to[1] / scale], weight };
  });
  const solution = leastSquares(
    scaled,
    8,
    ([x, y], [toX, toY]) => [
      [[x, y, 1, 0, 0, 0, -x * toX, -y * toX], toX],
      [[0, 0, 0, x, y, 1, -x * toY, -y * toY], toY],
    ],
    [0, 0, 0, 0, 0, 0, stiffness, stiffness],
  );
  if (!solution) return null;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = solution;
  return [a * scale, b * scale, c * scale, d * scale, e * scale, f * scale, g, h, 1];
}

type Equations = (
  from: Point,
  to: Point,
) => readonly (readonly [coefficients: readonly number[], value: number])[];

function leastSquares(
  pairs: readonly Correspondence[],
  unknowns: number,
  equations: Equations,
  ridge: readonly number[] = [],
): number[] | null {
  const normal = Array.from({ length: unknowns }, (_, row) =>
    Array.from({ length: unknowns }, (_, column) => (row === column ? (ridge[row] ?? 0) : 0)),
  );
  const right = new Array<number>(unknowns).fill(0);
  for (const { from, to, weight } of pairs) {
    for (const [coefficients, value] of equations(from, to)) {
      coefficients.forEach((coefficient, row) => {
        right[row] = (right[row] ?? 0) + weight * coefficient * value;
        const normalRow = normal[row] ?? [];
        coefficients.forEach((other, column) => {
          normalRow[column] = (normalRow[column] ?? 0) + weight * coefficient * other;
        });
      });
    }
  }
  return solveLinearSystem(normal, right);
}
