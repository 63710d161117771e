import { createCanvas } from '@napi-rs/canvas';
import type { Point } from '../../../src/card/quadrilateral.ts';
import { drawCardBack } from '../negatives/draw-identity-documents.ts';
import { blur } from './blur.ts';
import { greyCopy } from './light.ts';
import type { Photographer } from './photographer.ts';
import { turnedCard } from './placing.ts';
import { toRaster } from './raster.ts';
import { warpInto } from './warp.ts';

/** Sides of an A4 sheet and of a card, in inches. */
const SHEET = [8.27, 11.69] as const;
const CARD = 3.37;

/** Both sides of a card copied onto one sheet of paper, which lay on the scanner any way round. */
export const copiedSheet: Photographer = (card, random) => {
  const dotsPerInch = random.pick([150, 200, 300]);
  const [short, long] = SHEET.map((side) => Math.round(side * dotsPerInch)) as [number, number]; // two sides
  const quarterTurns = random.integer(0, 3);
  const [width, height] = quarterTurns % 2 === 0 ? [short, long] : [long, short];
  const angle = quarterTurns * 90 + random.between(-3, 3);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = random.pick(['#fff', '#f4f3ee']);
  context.fillRect(0, 0, width, height);
  const raster = toRaster(canvas);
  const ways: readonly Point[] = [
    [0, 1],
    [-1, 0],
    [0, -1],
    [1, 0],
  ];
  const [downX, downY] = ways[quarterTurns] ?? [0, 1];
  const across = random.between(-0.13, 0.13) * short;
  const at = (down: number): Point => [
    width / 2 + downX * down * long + downY * across,
    height / 2 + downY * down * long - downX * across,
  ];
  const corners = turnedCard(at(random.between(-0.28, -0.2)), CARD * dotsPerInch, angle);
  warpInto(raster, card, corners);
  warpInto(raster, drawCardBack(random), turnedCard(at(0.1), CARD * dotsPerInch, angle));
  if (random.chance(0.4)) greyCopy(raster, random.between(1, 1.3), 0);
  if (random.chance(0.5)) blur(raster, (random.between(0.3, 0.7) * dotsPerInch) / 200);
  return { raster, card: corners, quality: random.integer(55, 88) };
};
