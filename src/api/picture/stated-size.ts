/**
 * Width and height that the file states, in pixels, for the two formats whose size stands at a fixed place. A PNG or
 * BMP of a few bytes may claim a picture of many gigabytes: it has to be refused before anything is decoded.
 * Undefined for other formats and for files that end before.
 */
export function statedSize(
  bytes: Uint8Array,
  mediaType: string,
): { readonly width: number; readonly height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (mediaType === 'image/png' && bytes.length >= 24) {
    return { width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (mediaType === 'image/bmp' && bytes.length >= 26) {
    const oldHeader = view.getUint32(14, true) === 12;
    return oldHeader
      ? { width: view.getUint16(18, true), height: view.getUint16(20, true) }
      : { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
  }
  return undefined;
}
