import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNodeReader } from '../../src/engine/node/create-node-reader.ts';
import type { CardReader } from '../../src/ocr/reader.ts';
import { renderSpecimen, type Specimen } from '../specimens/render-specimen.ts';

/** One card over the other on a white page, each as wide as stated, in pixels. */
async function onOnePage(cards: readonly (readonly [Specimen, number])[]) {
  const page = createCanvas(1200, 1500);
  const context = page.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, page.width, page.height);
  let top = 40;
  for (const [card, width] of cards) {
    const picture = await loadImage(Buffer.from(card.bytes));
    const height = (picture.height * width) / picture.width;
    context.drawImage(picture, 60, top, width, height);
    top += height + 80;
  }
  return { bytes: new Uint8Array(page.toBuffer('image/png')), mediaType: 'image/png' };
}

describe('several cards on one picture', () => {
  let reader: CardReader & { release(): Promise<void> };
  beforeAll(async () => {
    reader = await createNodeReader();
  });
  afterAll(() => reader.release());

  test('the largest is read, though the smaller one is the clearer', async () => {
    const large = renderSpecimen({ seed: 71, condition: 'annotated' });
    const small = renderSpecimen({ seed: 72, condition: 'clean' });
    for (const cards of [
      [
        [large, 1080],
        [small, 620],
      ],
      [
        [small, 620],
        [large, 1080],
      ],
    ] as const) {
      const outcome = await reader.read(await onOnePage(cards));
      expect(outcome.ok && outcome.value.result.number).toBe(large.truth.number);
      expect(outcome.ok && outcome.value.observations.warnings).toContain('several-cards');
    }
  });
});
