import { failure, type Result, success } from '../../result.ts';
import type { ReadFailure } from '../failure.ts';
import { LIMITS } from '../limits.ts';
import type { EncodedPicture } from '../picture.ts';
import type { ServerFailure } from '../server-failure.ts';
import type { ServerReaderDependencies } from './dependencies.ts';

/** The card to read: where it lies on the public network, or its picture. */
export type CardSource =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'pixels'; readonly picture: EncodedPicture };

export type PictureAdapter = ServerReaderDependencies['adaptPicture'];

/** A picture within the contract's formats and size, adapted where it is not. */
export async function fitPicture(
  picture: EncodedPicture,
  adapt: PictureAdapter,
): Promise<Result<EncodedPicture, ServerFailure>> {
  const takenFormats: readonly string[] = LIMITS.mediaTypes;
  let fitted = picture;
  if (!takenFormats.includes(fitted.mediaType)) {
    const transcoded = await adaptPicture(fitted, 'transcode', adapt, 'unsupported-format');
    if (!transcoded.ok) return transcoded;
    fitted = transcoded.value;
  }
  if (fitted.bytes.byteLength > LIMITS.maxFileBytes) {
    return adaptPicture(fitted, 'shrink', adapt, 'file-too-large');
  }
  return success(fitted);
}

export async function adaptPicture(
  picture: EncodedPicture,
  need: 'transcode' | 'shrink',
  adapt: PictureAdapter,
  otherwise: ReadFailure['reason'],
): Promise<Result<EncodedPicture, ServerFailure>> {
  if (!adapt) return failure({ kind: 'picture-unusable', reason: otherwise });
  const adapted = await adapt(picture, need);
  return adapted.ok ? adapted : failure({ kind: 'picture-unusable', ...adapted.failure });
}
