import type { Point, Quadrilateral } from '../../card/quadrilateral.ts';

/** How to show a part of a picture upright in an SVG. */
export interface UprightView {
  readonly viewBox: string;
  /** For the group that holds the picture and everything drawn in its pixels. */
  readonly transform: string;
  /** Width divided by height. */
  readonly aspectRatio: number;
}

/**
 * The view on a quadrilateral (in pixels of the picture) that turns its upper edge level, with a margin around it as a
 * fraction of its longer side.
 */
export function uprightView(quadrilateral: Quadrilateral, margin: number): UprightView {
  const [[left, top], [right, rightTop]] = quadrilateral;
  const angle = Math.atan2(rightTop - top, right - left);
  const turned = quadrilateral.map((point) => turn(point, -angle));
  const xs = turned.map(([x]) => x);
  const ys = turned.map(([, y]) => y);
  const width = Math.max(...xs) - Math.min(...xs);
  const height = Math.max(...ys) - Math.min(...ys);
  const space = Math.max(width, height) * margin;
  const box = [Math.min(...xs) - space, Math.min(...ys) - space, width + 2 * space, height + 2 * space];
  return {
    viewBox: box.map(rounded).join(' '),
    transform: `rotate(${rounded((-angle * 180) / Math.PI)})`,
    aspectRatio: (width + 2 * space) / (height + 2 * space),
  };
}

/** The whole picture, as it is. */
export function wholeView(picture: { readonly width: number; readonly height: number }): UprightView {
  return {
    viewBox: `0 0 ${picture.width} ${picture.height}`,
    transform: 'rotate(0)',
    aspectRatio: picture.width / picture.height,
  };
}

function turn([x, y]: Point, angle: number): Point {
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
