import { LIMITS } from '../../ocr/limits.ts';
import type { EncodedPicture } from '../../ocr/picture.ts';
import { sniffMediaType } from '../../ocr/sniff-media-type.ts';
import { failure, type Result, success } from '../../result.ts';
import { type Refusal, refuse } from '../http/refusal.ts';
import { statedSize } from './stated-size.ts';

/** The contract's formats and sides, as far as they can be told without decoding. */
export function checkPicture(bytes: Uint8Array<ArrayBuffer>): Result<EncodedPicture, Refusal> {
  const mediaType = sniffMediaType(bytes);
  const taken: readonly string[] = LIMITS.mediaTypes;
  if (!mediaType) return failure(refuse('AIS.0102', { reason: 'not-a-picture' }));
  if (!taken.includes(mediaType)) return failure(refuse('AIS.0102', { reason: 'unsupported-format' }));
  const size = statedSize(bytes, mediaType);
  if (size && Math.max(size.width, size.height) > LIMITS.maxSide) {
    return failure(refuse('AIS.0103', { reason: 'picture-too-large' }));
  }
  if (size && Math.min(size.width, size.height) < LIMITS.minSide) {
    return failure(refuse('AIS.0103', { reason: 'picture-too-small' }));
  }
  return success({ bytes, mediaType });
}
