import type { CardEdition, ReadingWarning } from '../card/observations.ts';
import type { Quadrilateral } from '../card/quadrilateral.ts';
import type { FieldName, HkIdCardResult } from '../card/result.ts';
import type { Result } from '../result.ts';
import type { ReadFailure } from './failure.ts';
import type { EncodedPicture } from './picture.ts';

export interface ReadOptions {
  /** Return `portrait_image`. */
  readonly portraitImage?: boolean;
  /** Return `portrait_location`. */
  readonly portraitLocation?: boolean;
  readonly signal?: AbortSignal;
}

/** What a reader saw beside the contract's fields. A server that keeps the contract reports none of it. */
export interface Observations {
  /** The card on the original image. */
  readonly card?: Quadrilateral;
  /** Where each field was read, on the original image. */
  readonly fieldBoxes: Partial<Readonly<Record<FieldName, Quadrilateral>>>;
  readonly edition?: CardEdition;
  readonly warnings: readonly ReadingWarning[];
}

export interface CardReading {
  readonly result: HkIdCardResult;
  readonly observations: Observations;
}

/** The port behind which the engines stand: on-device, server (which can fail in more ways: `ServerFailure`). */
export interface CardReader<Failure = ReadFailure> {
  read(picture: EncodedPicture, options?: ReadOptions): Promise<Result<CardReading, Failure>>;
}
