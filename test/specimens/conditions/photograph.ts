import type { Canvas } from '@napi-rs/canvas';
import type { Quadrilateral } from '../../../src/card/quadrilateral.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../card/layout.ts';
import type { Random } from '../random.ts';
import { pictureSize, turnedCard } from './placing.ts';
import { type Raster, toRaster } from './raster.ts';
import { drawSurroundings, type Surroundings } from './surroundings.ts';
import { warpInto } from './warp.ts';

/** A picture of a card before it is encoded. */
export interface Photograph {
  readonly raster: Raster;
  /** Corners of the card in the order of the upright card; the largest card's where there are several. */
  readonly card: Quadrilateral;
  /** JPEG quality, 1 to 100; without it the picture becomes a PNG. */
  readonly quality?: number;
  /** Store it turned, with an EXIF orientation; `card` is where it is shown. */
  readonly sideways?: true;
}

/** The card alone, edge to edge, `width` pixels wide, its rounded corners on white or black as scanners leave them. */
export function scan(card: Canvas, random: Random, width: number, quality: number): Photograph {
  const height = Math.round((width * CARD_HEIGHT) / CARD_WIDTH);
  const corners: Quadrilateral = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  const raster = toRaster(drawSurroundings(random.pick(['white', 'white', 'black']), width, height, random));
  warpInto(raster, card, corners);
  return { raster, card: corners, quality };
}

/** The card turned clockwise by `degrees` on a plain ground that it just fits. */
export function turned(card: Canvas, random: Random, degrees: number, width: number): Photograph {
  const margin = degrees % 90 === 0 ? 0 : Math.round(width * 0.02);
  const size = pictureSize(width, degrees, margin);
  const corners = turnedCard([size[0] / 2, size[1] / 2], width, degrees);
  const ground = random.pick<Surroundings>(
    degrees % 90 === 0 ? ['white', 'black'] : ['white', 'black', 'paper', 'desk'],
  );
  const raster = toRaster(drawSurroundings(ground, size[0], size[1], random));
  warpInto(raster, card, corners);
  return { raster, card: corners, quality: 90 };
}

/** The card somewhere on a larger ground. */
export function placed(
  card: Canvas,
  random: Random,
  ground: Surroundings,
  size: readonly [width: number, height: number],
  corners: Quadrilateral,
): Photograph {
  const raster = toRaster(drawSurroundings(ground, size[0], size[1], random));
  warpInto(raster, card, corners);
  return { raster, card: corners, quality: 88 };
}
