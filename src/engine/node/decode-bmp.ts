import type { RgbaImage } from '../engine-parts.ts';
import { type BmpHeader, readBmpHeader } from './bmp-header.ts';
import { unpackBmpRuns } from './unpack-bmp-runs.ts';

/** Red, green and blue in one number, of a pixel in a row of the file (counted as the file does). */
type ColourReader = (row: number, column: number) => number;

/**
 * Decodes a Windows or OS/2 bitmap of 1, 4, 8, 16, 24 or 32 bits a pixel, run-length-encoded or plain. Throws on
 * anything else. Check the sides first: a small file may claim, and with runs even be, a very large picture.
 */
export function decodeBmp(bytes: Uint8Array): RgbaImage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = readBmpHeader(view);
  const { width, height, topDown } = header;
  const colourAt = colourReader(view, bytes, header);
  const data = new Uint8Array(width * height * 4);
  let target = 0;
  for (let row = 0; row < height; row++) {
    const fileRow = topDown ? row : height - 1 - row;
    for (let column = 0; column < width; column++, target += 4) {
      const colour = colourAt(fileRow, column);
      data[target] = colour >>> 16;
      data[target + 1] = colour >>> 8;
      data[target + 2] = colour;
      data[target + 3] = 255;
    }
  }
  return { width, height, data };
}

function colourReader(view: DataView, bytes: Uint8Array, header: BmpHeader): ColourReader {
  const { width, height, bitsPerPixel, compression, pixelOffset } = header;
  if (compression === 'run-length-8' || compression === 'run-length-4') {
    const palette = readPalette(view, header);
    const pixels = unpackBmpRuns(bytes, header);
    return (row, column) => palette[pixels[row * width + column] ?? 0] ?? 0;
  }
  const stride = Math.ceil((width * bitsPerPixel) / 32) * 4;
  const end = pixelOffset + stride * (height - 1) + Math.ceil((width * bitsPerPixel) / 8);
  // before room is made for a picture that is not there
  if (end > bytes.length) throw new Error('the bitmap ends too early');
  const at = bitsPerPixel <= 8 ? paletteReader(view, header) : maskReader(view, header);
  return (row, column) => at(pixelOffset + row * stride, column);
}

function readPalette(view: DataView, { palette: { offset, entries, entrySize } }: BmpHeader): number[] {
  return Array.from({ length: entries }, (_, index) => {
    const at = offset + index * entrySize;
    return (view.getUint8(at + 2) << 16) | view.getUint16(at, true);
  });
}

function paletteReader(view: DataView, header: BmpHeader): ColourReader {
  const { bitsPerPixel } = header;
  const palette = readPalette(view, header);
  const perByte = 8 / bitsPerPixel;
  const mask = (1 << bitsPerPixel) - 1;
  return (rowStart, column) => {
    const byte = view.getUint8(rowStart + Math.floor(column / perByte));
    return palette[(byte >> ((perByte - 1 - (column % perByte)) * bitsPerPixel)) & mask] ?? 0;
  };
}

function maskReader(view: DataView, { bitsPerPixel, compression }: BmpHeader): ColourReader {
  if (bitsPerPixel === 24) {
    return (rowStart, column) => {
      const offset = rowStart + column * 3;
      return (view.getUint8(offset + 2) << 16) | view.getUint16(offset, true);
    };
  }
  const standard = bitsPerPixel === 16 ? [0x7c00, 0x03e0, 0x001f] : [0xff0000, 0x00ff00, 0x0000ff];
  const masks = compression === 'bit-fields' ? [54, 58, 62].map((at) => view.getUint32(at, true)) : standard;
  return (rowStart, column) => {
    const pixel =
      bitsPerPixel === 16
        ? view.getUint16(rowStart + column * 2, true)
        : view.getUint32(rowStart + column * 4, true);
    return masks.reduce((colour, mask) => (colour << 8) | channel(pixel, mask), 0);
  };
}

/** The bits under a mask, scaled to 0..255. */
function channel(pixel: number, mask: number): number {
  if (mask === 0) return 0;
  const shift = 31 - Math.clz32(mask & -mask);
  return Math.round((((pixel & mask) >>> shift) / (mask >>> shift)) * 255);
}
