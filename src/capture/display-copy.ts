/** Longest side in pixels of the copy that the popup shows. */
const LONGEST_SIDE = 1200;
/** A picture that is no larger than this, in bytes, and that every page can show, is its own copy. */
const SMALL_FILE = 1_000_000;
const SHOWN_ANYWHERE = /^image\/(?:jpeg|png|webp)$/;

/**
 * A small picture to show beside the reading, with the size of the original, in whose pixels boxes are. To be begun
 * before the reading, not after it: in a hidden page Chromium puts the encoding of a canvas off for up to a second, until
 * the page is idle (`kIdleTaskStartTimeoutDelayMs` of its `CanvasAsyncBlobCreator`).
 */
export async function displayCopy(picture: Blob): Promise<{ copy: Blob; width: number; height: number }> {
  const bitmap = await createImageBitmap(picture);
  const { width, height } = bitmap;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  if (scale === 1 && picture.size <= SMALL_FILE && SHOWN_ANYWHERE.test(picture.type)) {
    bitmap.close();
    return { copy: picture, width, height };
  }
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(width * scale)),
    Math.max(1, Math.round(height * scale)),
  );
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return { copy: await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 }), width, height };
}
