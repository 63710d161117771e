import sharp from 'sharp';
import type { ReadFailure } from '../../ocr/failure.ts';
import type { EncodedPicture } from '../../ocr/picture.ts';
import { failure, type Result, success } from '../../result.ts';
import type { RgbaImage } from '../engine-parts.ts';
import { checkDimensions } from '../picture/check-dimensions.ts';
import { decodeBmp } from './decode-bmp.ts';

/** Decodes the first frame to upright RGBA on white. Fails with `broken-picture` and the limits on the sides. */
export async function decodeWithSharp(picture: EncodedPicture): Promise<Result<RgbaImage, ReadFailure>> {
  try {
    if (picture.mediaType === 'image/bmp') return checkDimensions(decodeBmp(picture.bytes));
    const encoded = sharp(picture.bytes, { limitInputPixels: 8192 * 8192, failOn: 'error' });
    const { width, height } = await encoded.metadata();
    const checked = checkDimensions({ width, height });
    if (!checked.ok) return checked;
    const { data, info } = await encoded
      .rotate()
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return success({ width: info.width, height: info.height, data });
  } catch (error) {
    return failure({
      reason: 'broken-picture',
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}
