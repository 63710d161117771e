import type { Point } from '../../card/quadrilateral.ts';
import { convexHull } from './convex-hull.ts';

/** A rectangle at any angle: `angle` is that of its long side in radians, y axis down, in [-pi/2, pi/2). */
export interface RotatedRectangle {
  readonly center: Point;
  /** Length of the long side. */
  readonly width: number;
  /** Length of the short side. */
  readonly height: number;
  readonly angle: number;
}

/** The smallest rectangle around the points: one of its sides lies on an edge of their convex hull. */
export function minimumAreaRectangle(points: readonly Point[]): RotatedRectangle {
  const hull = convexHull(points);
  let best = rectangleAlong(hull, 0);
  for (let index = 0; index < hull.length; index++) {
    const start = hull[index];
    const end = hull[(index + 1) % hull.length];
    if (!start || !end) continue;
    const candidate = rectangleAlong(hull, Math.atan2(end[1] - start[1], end[0] - start[0]));
    if (candidate.width * candidate.height < best.width * best.height) best = candidate;
  }
  return best;
}

function rectangleAlong(hull: readonly Point[], angle: number): RotatedRectangle {
  const cosine = Math.cos(angle);
  const sine = Math.sin(angle);
  let [minAlong, maxAlong, minAcross, maxAcross] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of hull) {
    const along = x * cosine + y * sine;
    const across = y * cosine - x * sine;
    minAlong = Math.min(minAlong, along);
    maxAlong = Math.max(maxAlong, along);
    minAcross = Math.min(minAcross, across);
    maxAcross = Math.max(maxAcross, across);
  }
  const along = (minAlong + maxAlong) / 2;
  const across = (minAcross + maxAcross) / 2;
  const center: Point = [along * cosine - across * sine, along * sine + across * cosine];
  const [length, thickness] = [maxAlong - minAlong, maxAcross - minAcross];
  return length >= thickness
    ? { center, width: length, height: thickness, angle: halfTurn(angle) }
    : { center, width: thickness, height: length, angle: halfTurn(angle + Math.PI / 2) };
}

/** The same line's angle in [-pi/2, pi/2). */
function halfTurn(angle: number): number {
  return angle - Math.PI * Math.floor(angle / Math.PI + 0.5);
}
