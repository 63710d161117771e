/** Longest side in pixels of the copy that the popup shows. */
const LONGEST_SIDE = 1200;

/** A small JPEG of a picture to show beside the reading, with the size of the original, in whose pixels boxes are. */
export async function displayCopy(picture: Blob): Promise<{ copy: Blob; width: number; height: number }> {
  const bitmap = await createImageBitmap(picture);
  const { width, height } = bitmap;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(width * scale)),
    Math.max(1, Math.round(height * scale)),
  );
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return { copy: await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 }), width, height };
}
