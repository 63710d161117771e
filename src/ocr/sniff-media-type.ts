/** Leading bytes of the picture formats, as text of one character a byte. */
const SIGNATURES: readonly (readonly [offset: number, signature: string, mediaType: string])[] = [
  [0, '\xff\xd8\xff', 'image/jpeg'],
  [0, '\x89PNG\r\n\x1a\n', 'image/png'],
  [0, 'BM', 'image/bmp'],
  [0, 'II*\0', 'image/tiff'],
  [0, 'MM\0*', 'image/tiff'],
  // with addresses of 64 bits
  [0, 'II+\0', 'image/tiff'],
  [0, 'MM\0+', 'image/tiff'],
  [0, 'GIF87a', 'image/gif'],
  [0, 'GIF89a', 'image/gif'],
  [8, 'WEBP', 'image/webp'],
  [4, 'ftypavif', 'image/avif'],
  [4, 'ftypavis', 'image/avif'],
  [4, 'ftyphei', 'image/heic'],
  [4, 'ftypmif1', 'image/heic'],
  [0, '%PDF-', 'application/pdf'],
];

/** The media type that the bytes themselves say, or null where no known picture format is recognised. */
export function sniffMediaType(bytes: Uint8Array): string | null {
  const head = Array.from(bytes.subarray(0, 256), (byte) => String.fromCharCode(byte)).join('');
  const match = SIGNATURES.find(([offset, signature]) => head.startsWith(signature, offset));
  if (match) return match[2];
  return /^(\xef\xbb\xbf)?\s*<(\?xml|!--|!DOCTYPE svg|svg)/i.test(head) ? 'image/svg+xml' : null;
}
