import type { Quadrilateral } from '../../../src/card/quadrilateral.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../card/layout.ts';
import type { Random } from '../random.ts';
import { homographyFromRectangle, project } from './homography.ts';
import { type Raster, toCanvas, toRaster } from './raster.ts';

/** A thumb over the right or the lower edge of the card, where nothing is printed, and a wrist that leaves the picture. */
export function heldInHand(raster: Raster, card: Quadrilateral, random: Random): Raster {
  const canvas = toCanvas(raster);
  const context = canvas.getContext('2d');
  const matrix = homographyFromRectangle(CARD_WIDTH, CARD_HEIGHT, card);
  const fromRight = random.chance(0.5);
  const spot = fromRight
    ? ([0.978, random.between(0.3, 0.5)] as const)
    : ([random.between(0.45, 0.6), 0.965] as const);
  const [x, y] = project(matrix, [spot[0] * CARD_WIDTH, spot[1] * CARD_HEIGHT]);
  const thickness = Math.hypot(card[1][0] - card[0][0], card[1][1] - card[0][1]) * 0.13;
  context.translate(x, y);
  context.rotate((fromRight ? 0 : Math.PI / 2) + random.between(-0.35, 0.35));
  const skin = context.createLinearGradient(0, -thickness / 2, 0, thickness / 2);
  const lightness = random.integer(52, 74);
  skin.addColorStop(0, `hsl(22 42% ${lightness - 14}%)`);
  skin.addColorStop(0.4, `hsl(24 46% ${lightness}%)`);
  skin.addColorStop(1, `hsl(20 40% ${lightness - 22}%)`);
  context.fillStyle = skin;
  context.beginPath();
  context.roundRect(0, -thickness / 2, raster.width, thickness, thickness / 2);
  context.fill();
  context.fillStyle = `hsl(15 45% ${lightness + 8}% / 0.8)`;
  context.beginPath();
  context.ellipse(thickness * 0.35, 0, thickness * 0.26, thickness * 0.27, 0, 0, 2 * Math.PI);
  context.fill();
  return toRaster(canvas);
}
