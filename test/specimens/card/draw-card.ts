import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { CardEdition } from '../../../src/card/observations.ts';
import type { Person } from '../people/person.ts';
import { createRandom } from '../random.ts';
import { drawCardPortraits } from './draw-card-portraits.ts';
import { drawFurniture2003 } from './draw-furniture-2003.ts';
import { drawFurniture2018 } from './draw-furniture-2018.ts';
import { drawGround2003 } from './draw-ground-2003.ts';
import { drawGround2018 } from './draw-ground-2018.ts';
import { drawValues } from './draw-values.ts';
import { registerFonts } from './fonts.ts';
import { across, CARD_HEIGHT, CARD_WIDTH, down } from './layout.ts';
import { drawStyle } from './style.ts';

/** Grounds are slow to draw and differ little: each edition has this many. */
const GROUND_VARIANTS = 4;
const grounds = new Map<string, Canvas>();

/** The front of an invented person's card, upright, 1600 x 1009, transparent outside its rounded corners. */
export function drawCard(person: Person): Canvas {
  registerFonts();
  const canvas = createCanvas(CARD_WIDTH, CARD_HEIGHT);
  const context = canvas.getContext('2d');
  context.beginPath();
  context.roundRect(0, 0, CARD_WIDTH, CARD_HEIGHT, across(0.037));
  context.clip();
  context.drawImage(ground(person.edition, person.seed % GROUND_VARIANTS), 0, 0);
  if (person.edition === '2018') drawFurniture2018(context, person);
  else drawFurniture2003(context, person);
  drawCardPortraits(context, person);
  drawValues(context, person, drawStyle(person.seed, person.edition));
  drawOverprint(context, person.edition);
  return canvas;
}

function ground(edition: CardEdition, variant: number): Canvas {
  const key = `${edition}/${variant}`;
  const known = grounds.get(key);
  if (known) return known;
  const canvas = createCanvas(CARD_WIDTH, CARD_HEIGHT);
  const random = createRandom(variant, `ground-${edition}`);
  if (edition === '2018') drawGround2018(canvas.getContext('2d'), random);
  else drawGround2003(canvas.getContext('2d'), random);
  grounds.set(key, canvas);
  return canvas;
}

/** The blue words that every invented card carries where no value stands. */
function drawOverprint(context: SKRSContext2D, edition: CardEdition): void {
  const [x, y] = edition === '2018' ? [0.72, 0.48] : [0.667, 0.262];
  context.fillStyle = 'rgb(16 16 190)';
  context.textAlign = 'left';
  context.font = `${down(0.05)}px "Specimen Serif HK Bold"`;
  context.fillText('樣 本', across(x), down(y));
  context.font = `${down(0.047)}px "Specimen Tinos Bold"`;
  context.fillText(edition === '2018' ? 'SPECIMEN' : 'SAMPLE', across(x + 0.095), down(y));
}
