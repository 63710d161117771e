/** Limits of the contract (`hk-id-card`, request body). */
export const LIMITS = {
  /** Shortest and longest permitted side, in pixels. */
  minSide: 15,
  maxSide: 8192,
  /** Length of the Base64 text of a picture. */
  maxBase64Length: 10 * 1024 * 1024,
  /** The same limit as bytes of the file: Base64 makes four characters of three bytes. */
  maxFileBytes: Math.floor((10 * 1024 * 1024 * 3) / 4),
  /** Media types that the contract takes; everything else is transcoded before it is sent. */
  mediaTypes: ['image/png', 'image/jpeg', 'image/bmp', 'image/tiff'],
} as const;
