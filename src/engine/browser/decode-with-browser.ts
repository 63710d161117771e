import type { ReadFailure } from '../../ocr/failure.ts';
import type { EncodedPicture } from '../../ocr/picture.ts';
import { failure, type Result, success } from '../../result.ts';
import type { RgbaImage } from '../engine-parts.ts';
import { checkDimensions } from '../picture/check-dimensions.ts';

/**
 * Decodes the first frame of a picture to upright RGBA on white, by the browser itself; TIFF, which browsers do not
 * read, by a decoder that is loaded when it is needed. Fails with `broken-picture` and the limits on the sides.
 */
export async function decodeWithBrowser(picture: EncodedPicture): Promise<Result<RgbaImage, ReadFailure>> {
  try {
    if (picture.mediaType === 'image/tiff') return checkDimensions(await decodeTiff(picture.bytes));
    const bitmap = await createImageBitmap(new Blob([picture.bytes], { type: picture.mediaType }), {
      imageOrientation: 'from-image',
    });
    try {
      const checked = checkDimensions(bitmap);
      return checked.ok ? success(pixelsOf(bitmap)) : checked;
    } finally {
      bitmap.close();
    }
  } catch (error) {
    return failure({
      reason: 'broken-picture',
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}

function pixelsOf(bitmap: ImageBitmap): RgbaImage {
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2D canvas in this worker');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

async function decodeTiff(bytes: Uint8Array<ArrayBuffer>): Promise<RgbaImage> {
  const { decode, decodeImage, toRGBA8 } = await import('utif2');
  const [page] = decode(bytes.buffer);
  if (!page) throw new Error('a TIFF file without a page');
  decodeImage(bytes.buffer, page);
  return { width: page.width, height: page.height, data: toRGBA8(page) };
}
