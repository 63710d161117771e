import sharp from 'sharp';
import type { ReadFailure } from '../../ocr/failure.ts';
import type { EncodedPicture } from '../../ocr/picture.ts';
import { failure, type Result, success } from '../../result.ts';
import type { RgbaImage } from '../engine-parts.ts';
import { checkDimensions } from '../picture/check-dimensions.ts';
import { readBmpHeader } from './bmp-header.ts';
import { decodeBmp } from './decode-bmp.ts';

/** Decodes the first frame to upright RGBA on white. Fails with `broken-picture` and the limits on the sides. */
export async function decodeWithSharp(picture: EncodedPicture): Promise<Result<RgbaImage, ReadFailure>> {
  try {
    if (picture.mediaType === 'image/bmp') return decodeCheckedBmp(picture.bytes);
    // the head alone is read here, so a picture that is too large is told from a broken one
    const { width, height } = await sharp(picture.bytes, { limitInputPixels: false }).metadata();
    const checked = checkDimensions({ width, height });
    if (!checked.ok) return checked;
    const { data, info } = await sharp(picture.bytes, { failOn: 'error' })
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

function decodeCheckedBmp(bytes: Uint8Array): Result<RgbaImage, ReadFailure> {
  const header = readBmpHeader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const checked = checkDimensions(header);
  return checked.ok ? success(decodeBmp(bytes)) : checked;
}
