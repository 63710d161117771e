import type { VisibleArea } from './visible-area.ts';

/** Cuts an area out of a capture of the visible tab, at the capture's own resolution. PNG. */
export async function cropCapture(capture: Blob, area: VisibleArea): Promise<Blob> {
  const bitmap = await createImageBitmap(capture);
  const scale = bitmap.width / area.viewportWidth;
  const width = Math.max(1, Math.round(area.width * scale));
  const height = Math.max(1, Math.round(area.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(bitmap, Math.round(-area.x * scale), Math.round(-area.y * scale));
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/png' });
}
