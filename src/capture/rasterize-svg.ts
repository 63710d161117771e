import type { ReadFailure } from '../ocr/failure.ts';
import { LIMITS } from '../ocr/limits.ts';
import { failure, type Result, success } from '../result.ts';

/** Width in pixels that a drawing without a size of its own is drawn at: enough for every letter of the card. */
const DEFAULT_WIDTH = 1600;

/**
 * Draws an SVG as a PNG. Needs a document: workers cannot decode SVG. Scripts and outside references inside the
 * drawing do not run, since it is loaded as an image. Fails with `broken-picture`, `picture-too-small` or
 * `picture-too-large`.
 */
export async function rasterizeSvg(svg: Blob): Promise<Result<Blob, ReadFailure>> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth, naturalHeight } = image;
    if (naturalWidth === 0 || naturalHeight === 0) return failure({ reason: 'broken-picture' });
    const detail = `${naturalWidth} x ${naturalHeight} px`;
    if (Math.max(naturalWidth, naturalHeight) > LIMITS.maxSide) {
      return failure({ reason: 'picture-too-large', detail });
    }
    if (Math.min(naturalWidth, naturalHeight) < LIMITS.minSide) {
      return failure({ reason: 'picture-too-small', detail });
    }
    const scale = Math.max(1, DEFAULT_WIDTH / naturalWidth);
    const canvas = new OffscreenCanvas(Math.round(naturalWidth * scale), Math.round(naturalHeight * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return success(await canvas.convertToBlob({ type: 'image/png' }));
  } catch {
    return failure({ reason: 'broken-picture' });
  } finally {
    URL.revokeObjectURL(address);
  }
}
