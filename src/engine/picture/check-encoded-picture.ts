import type { ReadFailure } from '../../ocr/failure.ts';
import { LIMITS } from '../../ocr/limits.ts';
import type { EncodedPicture } from '../../ocr/picture.ts';
import { sniffMediaType } from '../../ocr/sniff-media-type.ts';
import { failure, type Result, success } from '../../result.ts';

/** What the engine decodes: the contract's four formats and what browsers show besides. */
const DECODABLE: ReadonlySet<string> = new Set([
  ...LIMITS.mediaTypes,
  'image/gif',
  'image/webp',
  'image/avif',
]);

/**
 * The gate before decoding: size of the file and its format, told from its bytes.
 * Fails with `file-too-large`, `not-a-picture` or `unsupported-format`.
 */
export function checkEncodedPicture(picture: EncodedPicture): Result<EncodedPicture, ReadFailure> {
  const { bytes } = picture;
  if (bytes.length > LIMITS.maxFileBytes) {
    return failure({
      reason: 'file-too-large',
      detail: `${bytes.length} bytes, at most ${LIMITS.maxFileBytes}`,
    });
  }
  const mediaType = sniffMediaType(bytes);
  if (!mediaType)
    return failure({ reason: 'not-a-picture', detail: 'the bytes are of no known picture format' });
  if (!DECODABLE.has(mediaType)) return failure({ reason: 'unsupported-format', detail: mediaType });
  return success({ bytes, mediaType });
}
