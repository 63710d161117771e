import type { Canvas } from '@napi-rs/canvas';
import type { Quadrilateral } from '../../../src/card/quadrilateral.ts';
import { drawCard } from '../card/draw-card.ts';
import { drawPerson } from '../people/draw-person.ts';
import type { Random } from '../random.ts';
import { annotated } from './annotate.ts';
import { blur, motionBlur } from './blur.ts';
import { photographWithPhone } from './conditions.ts';
import { drawWebPage } from './draw-web-page.ts';
import { heldInHand } from './hand.ts';
import { greyCopy, moire, noise, tint } from './light.ts';
import { type Photograph, placed, scan, turned } from './photograph.ts';
import type { Photographer } from './photographer.ts';
import { inPerspective, turnedCard } from './placing.ts';
import { toRaster } from './raster.ts';
import { copiedSheet } from './sheet.ts';
import { drawSurroundings, type Surroundings } from './surroundings.ts';
import { warpInto } from './warp.ts';

/** Harder pictures than the thirteen conditions: what people also have. */
export const BEYOND_CONDITIONS = [
  'turned-270',
  'turned-any',
  'exif-turned',
  '400-pixels',
  '320-pixels',
  'jpeg-30',
  'grey-photocopy',
  'warm',
  'moire',
  'soft-phone',
  'in-hand',
  'motion',
  'busy-ground',
  'white-ground',
  'black-ground',
  'web-page',
  'annotated',
  'edge-cut',
  'two-cards',
  'copied-sheet',
  'heavy-blur',
  'tiny',
] as const;

export type BeyondCondition = (typeof BEYOND_CONDITIONS)[number];

/** On these a person cannot read every value either: only wrong answers that claim to be sure count against a reader. */
export const ILLEGIBLE_CONDITIONS: readonly BeyondCondition[] = ['heavy-blur', 'tiny'];

export const BEYOND_PHOTOGRAPHERS: Readonly<Record<BeyondCondition, Photographer>> = {
  'turned-270': (card, random) => turned(card, random, 270, random.integer(600, 1000)),
  'turned-any': (card, random) => turned(card, random, random.between(0, 360), random.integer(640, 1000)),
  'exif-turned': (card, random) => ({ ...scan(card, random, 900, 88), sideways: true }),
  '400-pixels': (card, random) => scan(card, random, 400, 88),
  '320-pixels': (card, random) => scan(card, random, 320, 88),
  'jpeg-30': (card, random) => scan(card, random, random.integer(640, 900), 30),
  'grey-photocopy': (card, random) => {
    const picture = scan(card, random, 900, 85);
    blur(picture.raster, random.between(0.4, 1));
    greyCopy(picture.raster, random.between(1.2, 1.7), random.between(-4, 14));
    noise(picture.raster, random, random.between(4, 10));
    return picture;
  },
  warm: (card, random) => {
    const picture = scan(card, random, 900, 85);
    tint(picture.raster, [1.02, random.between(0.76, 0.86), random.between(0.42, 0.6)]);
    return picture;
  },
  moire: (card, random) => {
    const picture = photographWithPhone(card, random);
    moire(picture.raster, random, random.between(0.05, 0.11), random.between(5, 16));
    return picture;
  },
  'soft-phone': softPhone,
  'in-hand': (card, random) => {
    const picture = photographWithPhone(card, random);
    return { ...picture, raster: heldInHand(picture.raster, picture.card, random) };
  },
  motion: (card, random) => {
    const picture = scan(card, random, 1000, 85);
    motionBlur(picture.raster, random.integer(4, 8));
    return picture;
  },
  'busy-ground': (card, random) => onGround(card, random, 'busy'),
  'white-ground': (card, random) => onGround(card, random, 'white'),
  'black-ground': (card, random) => onGround(card, random, 'black'),
  'web-page': (card, random) => {
    const [width, height] = [1366, 768];
    const raster = toRaster(drawWebPage(width, height, random));
    const corners = turnedCard(
      [random.between(500, 860), random.between(300, 460)],
      random.between(420, 620),
      0,
    );
    warpInto(raster, card, corners);
    return { raster, card: corners };
  },
  annotated: (card, random, person) => {
    const picture = scan(card, random, random.integer(600, 900), 90);
    return { raster: annotated(picture.raster, picture.card, person, random), card: picture.card };
  },
  'edge-cut': edgeCut,
  'two-cards': twoCards,
  'copied-sheet': copiedSheet,
  'heavy-blur': (card, random) => {
    const picture = scan(card, random, 1000, 85);
    blur(picture.raster, random.between(5, 10));
    return picture;
  },
  tiny: (card, random) => scan(card, random, random.integer(110, 210), 80),
};

function onGround(card: Canvas, random: Random, ground: Surroundings): Photograph {
  const corners = turnedCard(
    [640 + random.between(-80, 80), 480 + random.between(-80, 80)],
    random.between(620, 900),
    random.between(-20, 20),
  );
  return placed(card, random, ground, [1280, 960], inPerspective(corners, random, 0.08));
}

/** Out of focus in a square picture, pinkish, on a dark ground. */
function softPhone(card: Canvas, random: Random): Photograph {
  const corners = turnedCard([360, 360], random.between(640, 700), random.between(-3, 3));
  const picture = placed(card, random, 'black', [720, 720], inPerspective(corners, random, 0.04));
  blur(picture.raster, random.between(1.3, 2));
  tint(picture.raster, [1.03, random.between(0.84, 0.92), random.between(0.8, 0.9)]);
  noise(picture.raster, random, 3);
  return { ...picture, quality: 80 };
}

/** One or two sides lost at the edge of the picture, as far as nothing printed is lost. */
function edgeCut(card: Canvas, random: Random): Photograph {
  const whole = turnedCard([450, 300], 940, random.between(-1, 1));
  const [left, top] = whole[0];
  const shift = { x: left + random.between(10, 32), y: top + random.between(6, 18) };
  const corners: Quadrilateral = [
    [whole[0][0] - shift.x, whole[0][1] - shift.y],
    [whole[1][0] - shift.x, whole[1][1] - shift.y],
    [whole[2][0] - shift.x, whole[2][1] - shift.y],
    [whole[3][0] - shift.x, whole[3][1] - shift.y],
  ];
  return placed(
    card,
    random,
    random.pick(['white', 'desk']),
    [random.integer(900, 980), random.integer(572, 640)],
    corners,
  );
}

/** A second person's card, smaller, below the one to be read. */
function twoCards(card: Canvas, random: Random, person: { readonly seed: number }): Photograph {
  const [width, height] = [1240, 1500];
  const raster = toRaster(drawSurroundings(random.pick(['white', 'paper']), width, height, random));
  const corners = turnedCard([620, 400], random.between(900, 1020), random.between(-2, 2));
  const other = turnedCard([620, 1130], random.between(560, 700), random.between(-3, 3));
  warpInto(raster, card, corners);
  warpInto(raster, drawCard(drawPerson(person.seed + 500_000)), other);
  return { raster, card: corners, quality: 88 };
}
