import { createCanvas } from '@napi-rs/canvas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createNodeReader } from '../../src/engine/node/create-node-reader.ts';
import type { CardReader } from '../../src/ocr/reader.ts';
import { drawCard } from '../specimens/card/draw-card.ts';
import { turnedCard } from '../specimens/conditions/placing.ts';
import { toRaster } from '../specimens/conditions/raster.ts';
import { warpInto } from '../specimens/conditions/warp.ts';
import { drawPerson } from '../specimens/people/draw-person.ts';
import { encode } from '../specimens/render-specimen.ts';

let reader: CardReader & { release(): Promise<void> };
beforeAll(async () => {
  reader = await createNodeReader();
});
afterAll(() => reader.release());

// The first look at the whole sheet finds the lines on the card's right half alone, and the look at these cuts the name:
// what is left of it matched the other edition, and `NG, Yan Wo` was read at 0.93.
test('a small card upside down on an A4 sheet is read whole, its name from the first letter on', async () => {
  const person = drawPerson(7300004);
  const sheet = createCanvas(1241, 1754);
  const context = sheet.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, sheet.width, sheet.height);
  const raster = toRaster(sheet);
  const corners = turnedCard([455.1499911236227, 707.3883144815918], 505.5, 179.87159);
  warpInto(raster, drawCard(person), corners);
  const reading = await reader.read(encode({ raster, card: corners, quality: 61 }));
  expect(reading).toMatchObject({ ok: true, value: { result: person.truth } });
});
