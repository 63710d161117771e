import type { Canvas } from '@napi-rs/canvas';
import type { Random } from '../random.ts';
import { blur } from './blur.ts';
import { dim, glare, noise, tint, vignette } from './light.ts';
import { type Photograph, placed, scan, turned } from './photograph.ts';
import type { Photographer } from './photographer.ts';
import { inPerspective, turnedCard } from './placing.ts';
import type { Surroundings } from './surroundings.ts';

/** The thirteen conditions that the accuracy goals are stated for. */
export const CONDITIONS = [
  'clean',
  '500-pixels',
  'turned-7',
  'turned-30',
  'turned-90',
  'turned-180',
  'perspective',
  'jpeg-40',
  'dim',
  'glare',
  'blur',
  'phone',
  'small-in-large',
] as const;

export type Condition = (typeof CONDITIONS)[number];

/** How each condition makes a picture of a drawn card. */
export const PHOTOGRAPHERS: Readonly<Record<Condition, Photographer>> = {
  clean: (card, random) => scan(card, random, 1000, 92),
  '500-pixels': (card, random) => scan(card, random, 500, 90),
  'turned-7': (card, random) => turned(card, random, random.pick([-7, 7]), 900),
  'turned-30': (card, random) => turned(card, random, random.pick([-30, 30]), 900),
  'turned-90': (card, random) => turned(card, random, random.pick([90, 90, -90]), 1000),
  'turned-180': (card, random) => turned(card, random, 180, 1000),
  perspective: (card, random) => {
    const corners = turnedCard([600, 450], random.between(880, 980), random.between(-6, 6));
    return placed(card, random, plainGround(random), [1200, 900], inPerspective(corners, random, 0.2));
  },
  'jpeg-40': (card, random) => scan(card, random, random.integer(760, 1000), 40),
  dim: (card, random) => {
    const picture = scan(card, random, 1000, 88);
    dim(picture.raster, random, random.between(0.28, 0.42));
    noise(picture.raster, random, 3.5);
    return picture;
  },
  glare: (card, random) => {
    const picture = scan(card, random, 1000, 90);
    const { width, height } = picture.raster;
    for (let spot = random.integer(1, 2); spot > 0; spot -= 1) {
      glare(picture.raster, {
        x: random.between(0.15, 0.9) * width,
        y: random.between(0.15, 0.9) * height,
        radiusX: random.between(0.1, 0.24) * width,
        radiusY: random.between(0.12, 0.3) * height,
        strength: random.between(0.55, 0.78),
      });
    }
    return picture;
  },
  blur: (card, random) => {
    const picture = scan(card, random, 1000, 88);
    blur(picture.raster, random.between(2, 3));
    return picture;
  },
  phone: photographWithPhone,
  'small-in-large': (card, random) => {
    const middle = [random.between(700, 1700), random.between(500, 1100)] as const;
    const corners = turnedCard(middle, random.between(620, 760), random.between(-5, 5));
    return placed(card, random, plainGround(random), [2400, 1600], corners);
  },
};

/** On a desk, from above but not quite, in warm light, a little out of focus. */
export function photographWithPhone(card: Canvas, random: Random): Photograph {
  const corners = turnedCard(
    [800 + random.between(-60, 60), 600 + random.between(-60, 60)],
    random.between(980, 1180),
    random.between(-9, 9),
  );
  const picture = placed(
    card,
    random,
    random.pick(['desk', 'cloth', 'busy']),
    [1600, 1200],
    inPerspective(corners, random, 0.12),
  );
  blur(picture.raster, random.between(0.9, 1.7));
  tint(picture.raster, [random.between(0.95, 1.05), random.between(0.88, 0.95), random.between(0.7, 0.86)]);
  vignette(picture.raster, random.between(0.2, 0.6));
  noise(picture.raster, random, random.between(3, 6));
  return { ...picture, quality: random.integer(72, 85) };
}

export function plainGround(random: Random): Surroundings {
  return random.pick<Surroundings>(['white', 'black', 'desk', 'cloth', 'paper']);
}
