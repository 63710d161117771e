import type { ReadFailureReason } from '../../../src/ocr/failure.ts';
import type { EncodedPicture } from '../../../src/ocr/picture.ts';
import { registerFonts } from '../card/fonts.ts';
import { createRandom } from '../random.ts';
import {
  drawCardBack,
  drawMacaoLikeId,
  drawMainlandId,
  drawPassportPage,
} from './draw-identity-documents.ts';
import { drawBankCard, drawOctopusLike } from './draw-payment-cards.ts';
import { drawEmpty, drawLandscape, drawPortraitOnly, drawTextPage } from './draw-scenes.ts';
import type { NegativeDrawing, NegativeKind } from './negative.ts';

const DRAWINGS: Readonly<Record<NegativeKind, NegativeDrawing>> = {
  'bank-card': { draw: drawBankCard, truthful: ['another-document', 'no-card'] },
  'mainland-id': { draw: drawMainlandId, truthful: ['another-document', 'no-card'] },
  'macao-like-id': { draw: drawMacaoLikeId, truthful: ['another-document', 'no-card'] },
  'octopus-like': { draw: drawOctopusLike, truthful: ['another-document', 'no-card'] },
  'passport-page': { draw: drawPassportPage, truthful: ['another-document', 'no-card'] },
  'card-back': { draw: drawCardBack, truthful: ['card-back', 'another-document', 'no-card'] },
  landscape: { draw: drawLandscape, truthful: ['no-card'] },
  'text-page': { draw: drawTextPage, truthful: ['another-document', 'no-card'] },
  'portrait-only': { draw: drawPortraitOnly, truthful: ['no-card'] },
  empty: { draw: drawEmpty, truthful: ['no-card'] },
};

/** A picture that a reader must refuse, with every reason for it that is true. */
export interface Negative extends EncodedPicture {
  readonly kind: NegativeKind;
  readonly truthful: readonly ReadFailureReason[];
}

/** The same kind and seed always give the same bytes. */
export function renderNegative(kind: NegativeKind, seed: number): Negative {
  registerFonts();
  const { draw, truthful } = DRAWINGS[kind];
  const canvas = draw(createRandom(seed, `negative-${kind}`));
  return {
    kind,
    truthful,
    bytes: new Uint8Array(canvas.toBuffer('image/jpeg', 88)),
    mediaType: 'image/jpeg',
  };
}
