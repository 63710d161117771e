import type { Canvas } from '@napi-rs/canvas';
import type { ReadFailureReason } from '../../../src/ocr/failure.ts';
import type { Random } from '../random.ts';

/** Pictures that are not the front of a Hong Kong identity card and must be refused. */
export const NEGATIVE_KINDS = [
  'bank-card',
  'mainland-id',
  'macao-like-id',
  'octopus-like',
  'passport-page',
  'card-back',
  'landscape',
  'text-page',
  'portrait-only',
  'empty',
] as const;

export type NegativeKind = (typeof NEGATIVE_KINDS)[number];

export interface NegativeDrawing {
  readonly draw: (random: Random) => Canvas;
  /** Every reason that tells the user the truth about this picture. */
  readonly truthful: readonly ReadFailureReason[];
}
