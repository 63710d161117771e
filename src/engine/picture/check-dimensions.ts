import type { ReadFailure } from '../../ocr/failure.ts';
import { LIMITS } from '../../ocr/limits.ts';
import { failure, type Result, success } from '../../result.ts';

interface Dimensions {
  readonly width: number;
  readonly height: number;
}

/** The contract's limits on the sides of a picture. Fails with `picture-too-small` or `picture-too-large`. */
export function checkDimensions<Picture extends Dimensions>(picture: Picture): Result<Picture, ReadFailure> {
  const detail = `${picture.width} x ${picture.height} px, sides of ${LIMITS.minSide} to ${LIMITS.maxSide} px`;
  if (Math.min(picture.width, picture.height) < LIMITS.minSide) {
    return failure({ reason: 'picture-too-small', detail });
  }
  if (Math.max(picture.width, picture.height) > LIMITS.maxSide) {
    return failure({ reason: 'picture-too-large', detail });
  }
  return success(picture);
}
