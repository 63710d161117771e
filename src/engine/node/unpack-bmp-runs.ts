import type { BmpHeader } from './bmp-header.ts';

const END_OF_ROW = 0;
const END_OF_PICTURE = 1;
const MOVE = 2;

/**
 * Palette indices of a run-length-encoded bitmap, one byte a pixel, rows from the bottom as they are in the file.
 * Throws where the file ends before the picture does; what runs beyond a row or the last row is dropped.
 */
export function unpackBmpRuns(bytes: Uint8Array, header: BmpHeader): Uint8Array {
  const { width, height, compression } = header;
  const pixels = new Uint8Array(width * height);
  const halves = compression === 'run-length-4';
  let [position, column, row] = [header.pixelOffset, 0, 0];
  const next = (): number => {
    const byte = bytes[position++];
    if (byte === undefined) throw new Error('the bitmap ends too early');
    return byte;
  };
  const put = (index: number) => {
    if (column < width && row < height) pixels[row * width + column] = index;
    column += 1;
  };
  /** Two pixels share a byte, the left one in its upper half. */
  const half = (byte: number, place: number) => (place % 2 === 0 ? byte >> 4 : byte & 15);
  for (;;) {
    const [count, value] = [next(), next()];
    if (count > 0) {
      for (let place = 0; place < count; place++) put(halves ? half(value, place) : value);
    } else if (value === END_OF_ROW) {
      [column, row] = [0, row + 1];
    } else if (value === END_OF_PICTURE) {
      return pixels;
    } else if (value === MOVE) {
      column += next();
      row += next();
    } else {
      // so many pixels as they are, filled up to an even number of bytes
      const start = position;
      let byte = 0;
      for (let place = 0; place < value; place++) {
        if (!halves || place % 2 === 0) byte = next();
        put(halves ? half(byte, place) : byte);
      }
      if ((position - start) % 2 === 1) next();
    }
    // nothing more can be seen
    if (row >= height) return pixels;
  }
}
