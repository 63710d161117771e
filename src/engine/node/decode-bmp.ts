import type { RgbaImage } from '../engine-parts.ts';

/** Compression methods of the Windows bitmap that hold plain pixels. */
const BI_RGB = 0;
const BI_BITFIELDS = 3;

interface BmpHeader {
  readonly pixelOffset: number;
  readonly headerSize: number;
  readonly width: number;
  readonly height: number;
  /** Rows run from the top; usually they run from the bottom. */
  readonly topDown: boolean;
  readonly bitsPerPixel: number;
  readonly compression: number;
  readonly paletteSize: number;
}

/** Decodes an uncompressed Windows bitmap of 1, 4, 8, 16, 24 or 32 bits a pixel. Throws on anything else. */
export function decodeBmp(bytes: Uint8Array): RgbaImage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = readHeader(view);
  const { width, height, bitsPerPixel, pixelOffset, topDown } = header;
  const colourAt = bitsPerPixel <= 8 ? paletteReader(view, header) : maskReader(view, header);
  const stride = Math.ceil((width * bitsPerPixel) / 32) * 4;
  const data = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row++) {
    const rowStart = pixelOffset + (topDown ? row : height - 1 - row) * stride;
    for (let column = 0; column < width; column++) {
      const colour = colourAt(rowStart, column);
      data.set([colour >>> 16, (colour >>> 8) & 255, colour & 255, 255], (row * width + column) * 4);
    }
  }
  return { width, height, data };
}

function readHeader(view: DataView): BmpHeader {
  const height = view.getInt32(22, true);
  const bitsPerPixel = view.getUint16(28, true);
  const compression = view.getUint32(30, true);
  if (compression !== BI_RGB && compression !== BI_BITFIELDS) throw new Error('a compressed bitmap');
  if (![1, 4, 8, 16, 24, 32].includes(bitsPerPixel))
    throw new Error(`a bitmap of ${bitsPerPixel} bits a pixel`);
  return {
    pixelOffset: view.getUint32(10, true),
    headerSize: view.getUint32(14, true),
    width: view.getInt32(18, true),
    height: Math.abs(height),
    topDown: height < 0,
    bitsPerPixel,
    compression,
    paletteSize: view.getUint32(46, true),
  };
}

type ColourReader = (rowStart: number, column: number) => number;

function paletteReader(view: DataView, header: BmpHeader): ColourReader {
  const { bitsPerPixel, headerSize } = header;
  const entries = header.paletteSize || 1 << bitsPerPixel;
  const palette = Array.from({ length: entries }, (_, index) =>
    view.getUint32(14 + headerSize + index * 4, true),
  );
  const perByte = 8 / bitsPerPixel;
  const mask = (1 << bitsPerPixel) - 1;
  return (rowStart, column) => {
    const byte = view.getUint8(rowStart + Math.floor(column / perByte));
    const index = (byte >> ((perByte - 1 - (column % perByte)) * bitsPerPixel)) & mask;
    return (palette[index] ?? 0) & 0xffffff;
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
  const masks = compression === BI_BITFIELDS ? [54, 58, 62].map((at) => view.getUint32(at, true)) : standard;
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
