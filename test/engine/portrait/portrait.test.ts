import { describe, expect, test } from 'vitest';
import type { Homography } from '../../../src/engine/geometry/homography.ts';
import { CARD_ASPECT, CARD_LAYOUTS } from '../../../src/engine/locate/card-layout.ts';
import { decodeWithSharp } from '../../../src/engine/node/decode-with-sharp.ts';
import { locatePortrait } from '../../../src/engine/portrait/portrait.ts';
import { homographyFromRectangle } from '../../specimens/conditions/homography.ts';
import { drawPerson } from '../../specimens/people/draw-person.ts';
import { renderSpecimen, type Specimen } from '../../specimens/render-specimen.ts';

/** What the portrait's finder makes of a card whose place is known. */
async function portraitOf(specimen: Specimen) {
  const layout = CARD_LAYOUTS.find(({ edition }) => edition === specimen.person.edition);
  const decoded = await decodeWithSharp(specimen);
  if (!layout || !decoded.ok) throw new Error('no layout or no picture');
  const cardToImage = homographyFromRectangle(1, 1 / CARD_ASPECT, specimen.card);
  // nine numbers, which the specimens' type does not say
  return locatePortrait(decoded.value, { layout, cardToImage: cardToImage as unknown as Homography });
}

const minors = Array.from({ length: 100 }, (_, seed) => seed).filter(
  (seed) => drawPerson(seed).kind === 'permanent-minor',
);

describe('the portrait', () => {
  // dark hair, a cap, grey hair, white hair
  test.each([1, 11, 13, 27, 35])('of person %i is found, whatever the hair', async (seed) => {
    const specimen = renderSpecimen({ seed, condition: 'clean' });
    const [found] = (await portraitOf(specimen)) ?? [];
    const [drawn] = specimen.portrait ?? [];
    expect(
      Math.hypot((found?.[0] ?? 0) - (drawn?.[0] ?? 0), (found?.[1] ?? 0) - (drawn?.[1] ?? 0)),
    ).toBeLessThan(40);
  });

  test('of a minor is blank, and nothing is cut out', async () => {
    expect(minors.length).toBeGreaterThan(2);
    for (const seed of minors.slice(0, 3)) {
      expect(await portraitOf(renderSpecimen({ seed, condition: 'clean' }))).toBeNull();
    }
  });
});
