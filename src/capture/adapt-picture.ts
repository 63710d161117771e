import type { ReadFailure } from '../ocr/failure.ts';
import type { EncodedPicture } from '../ocr/picture.ts';
import { failure, type Result, success } from '../result.ts';

/** Longest side in pixels of a picture that is sent: print of a card that fills a third of it is still 20 px high. */
const LONGEST_SIDE = 3000;
const JPEG_QUALITY = 0.92;

/**
 * Brings a picture into a form that the OCR contract takes: a JPEG, no larger than the reading needs. Fails with
 * `broken-picture` where the browser cannot decode it.
 */
export async function adaptPicture(picture: EncodedPicture): Promise<Result<EncodedPicture, ReadFailure>> {
  try {
    const bitmap = await createImageBitmap(new Blob([picture.bytes], { type: picture.mediaType }));
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(bitmap.width * scale)),
      Math.max(1, Math.round(bitmap.height * scale)),
    );
    const context = canvas.getContext('2d');
    if (context === null) return failure({ reason: 'broken-picture' });
    // A JPEG has no transparency: what is see-through becomes white, as on a page.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY });
    return success({ bytes: new Uint8Array(await blob.arrayBuffer()), mediaType: 'image/jpeg' });
  } catch {
    return failure({ reason: 'broken-picture' });
  }
}
