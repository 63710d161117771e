import type { StripPlace } from './strip.ts';

/** The text of one field as it was read, before the fields are weighed against each other. */
export interface FieldReading {
  readonly value: string;
  /** 0 to 1, not yet calibrated. */
  readonly confidence: number;
  readonly place: StripPlace;
  /** Of a name: its first letter may have been cut off at the left end of the strip. */
  readonly mayLackFirst?: true;
}

/** A reading that is less sure than this is a guess, and a guess is not reported. */
export const LEAST_CONFIDENCE = 0.15;

export function unread(place: StripPlace): FieldReading {
  return { value: '', confidence: 0, place };
}
