import { renderSpecimen } from '../../../test/specimens/render-specimen.ts';
import type { EncodedPicture } from '../../ocr/picture.ts';

/** The Nth specimen card of the demo: the same invented person each time, cards of 2018 and 2003 by turns. */
export function drawDemoCard(card: number): EncodedPicture {
  const seed = Number.isSafeInteger(card) && card > 0 ? card : 1;
  return renderSpecimen({ seed, edition: seed % 2 === 1 ? '2018' : '2003', condition: 'clean' });
}
