import type { Point } from '../../card/quadrilateral.ts';

/**
 * A plane projective transform as a row-major 3x3 matrix:
 * `x' = (m0 x + m1 y + m2) / (m6 x + m7 y + m8)`, `y' = (m3 x + m4 y + m5) / (m6 x + m7 y + m8)`.
 */
export type Homography = readonly [number, number, number, number, number, number, number, number, number];

export const IDENTITY: Homography = [1, 0, 0, 0, 1, 0, 0, 0, 1];

/** Where the transform takes a point. */
export function applyHomography(matrix: Homography, [x, y]: Point): Point {
  const depth = matrix[6] * x + matrix[7] * y + matrix[8];
  return [
    (matrix[0] * x + matrix[1] * y + matrix[2]) / depth,
    (matrix[3] * x + matrix[4] * y + matrix[5]) / depth,
  ];
}

/** The transform that applies `inner` first and `outer` to its outcome. */
export function composeHomographies(outer: Homography, inner: Homography): Homography {
  const [a, b, c, d, e, f, g, h, i] = outer;
  const [j, k, l, m, n, o, p, q, r] = inner;
  return [
    a * j + b * m + c * p,
    a * k + b * n + c * q,
    a * l + b * o + c * r,
    d * j + e * m + f * p,
    d * k + e * n + f * q,
    d * l + e * o + f * r,
    g * j + h * m + i * p,
    g * k + h * n + i * q,
    g * l + h * o + i * r,
  ];
}

/** The inverse transform. A singular matrix gives entries that are not finite. */
export function invertHomography([a, b, c, d, e, f, g, h, i]: Homography): Homography {
  const minorA = e * i - f * h;
  const minorB = f * g - d * i;
  const minorC = d * h - e * g;
  const determinant = a * minorA + b * minorB + c * minorC;
  return [
    minorA / determinant,
    (c * h - b * i) / determinant,
    (b * f - c * e) / determinant,
    minorB / determinant,
    (a * i - c * g) / determinant,
    (c * d - a * f) / determinant,
    minorC / determinant,
    (b * g - a * h) / determinant,
    (a * e - b * d) / determinant,
  ];
}

/** Scales along the axes, then moves: takes the unit square to a rectangle. */
export function rectangleTransform(left: number, top: number, width: number, height: number): Homography {
  return [width, 0, left, 0, height, top, 0, 0, 1];
}
