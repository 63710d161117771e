import type { PlanarImage } from '../raster/warp.ts';
import type { CtcMatrix } from '../recognise/ctc-matrix.ts';
import type { StripPlace } from './strip.ts';

/** What a recogniser says of a strip, where the strip was cut, and its pixels. */
export interface StripReading {
  readonly place: StripPlace;
  readonly matrix: CtcMatrix;
  readonly pixels: PlanarImage;
}

/** The x position on the card, in card widths, of the middle of a time step. */
export function stepPosition({ place, matrix }: StripReading, step: number): number {
  return place.left + ((step + 0.5) / matrix.steps) * (place.right - place.left);
}
