import type { Point, Quadrilateral } from '../../../src/card/quadrilateral.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../card/layout.ts';
import type { Random } from '../random.ts';

/** Corners of an upright card of `width` pixels turned clockwise by `degrees` about its middle, which is at `middle`. */
export function turnedCard(middle: Point, width: number, degrees: number): Quadrilateral {
  const [halfWidth, halfHeight] = [width / 2, (width * CARD_HEIGHT) / CARD_WIDTH / 2];
  const angle = (degrees * Math.PI) / 180;
  const corner = (x: number, y: number): Point => [
    middle[0] + x * Math.cos(angle) - y * Math.sin(angle),
    middle[1] + x * Math.sin(angle) + y * Math.cos(angle),
  ];
  return [
    corner(-halfWidth, -halfHeight),
    corner(halfWidth, -halfHeight),
    corner(halfWidth, halfHeight),
    corner(-halfWidth, halfHeight),
  ];
}

/** Width and height of the picture that a turned card of `width` pixels just fits, with a margin in pixels. */
export function pictureSize(
  width: number,
  degrees: number,
  margin: number,
): readonly [width: number, height: number] {
  const height = (width * CARD_HEIGHT) / CARD_WIDTH;
  const [cosine, sine] = [
    Math.abs(Math.cos((degrees * Math.PI) / 180)),
    Math.abs(Math.sin((degrees * Math.PI) / 180)),
  ];
  return [
    Math.round(width * cosine + height * sine + 2 * margin),
    Math.round(width * sine + height * cosine + 2 * margin),
  ];
}

/** The card seen aslant: one pair of sides shorter by up to `strength` (a fraction) and every corner moved a little. */
export function inPerspective(corners: Quadrilateral, random: Random, strength: number): Quadrilateral {
  const middle = corners.reduce<Point>(([sumX, sumY], [x, y]) => [sumX + x / 4, sumY + y / 4], [0, 0]);
  const nearSide = random.integer(0, 3);
  const shrink = 1 - random.between(strength * 0.6, strength);
  const moved = corners.map(([x, y], at): Point => {
    const far = at === nearSide || at === (nearSide + 1) % 4;
    const factor = (far ? shrink : 1) * (1 + random.between(-0.012, 0.012));
    return [middle[0] + (x - middle[0]) * factor, middle[1] + (y - middle[1]) * factor];
  });
  const [topLeft, topRight, bottomRight, bottomLeft] = moved;
  if (!topLeft || !topRight || !bottomRight || !bottomLeft) throw new Error('a card has four corners');
  return [topLeft, topRight, bottomRight, bottomLeft];
}
