/** Ways in which a Windows bitmap keeps its pixels. */
export type BmpCompression = 'none' | 'run-length-8' | 'run-length-4' | 'bit-fields';

const COMPRESSIONS: Readonly<Record<number, BmpCompression>> = {
  0: 'none',
  1: 'run-length-8',
  2: 'run-length-4',
  3: 'bit-fields',
  /** With a mask for alpha, which a card does not need. */
  6: 'bit-fields',
};
const DEPTHS: Readonly<Record<BmpCompression, readonly number[]>> = {
  none: [1, 4, 8, 16, 24, 32],
  'run-length-8': [8],
  'run-length-4': [4],
  'bit-fields': [16, 32],
};
/** Size of the head that OS/2 wrote, with sides of 16 bits and colours of 3 bytes. */
const OLD_HEAD = 12;

export interface BmpHeader {
  readonly pixelOffset: number;
  readonly width: number;
  readonly height: number;
  /** Rows run from the top; usually they run from the bottom. */
  readonly topDown: boolean;
  readonly bitsPerPixel: number;
  readonly compression: BmpCompression;
  readonly palette: { readonly offset: number; readonly entries: number; readonly entrySize: number };
}

/** Throws on what is no bitmap that can be decoded. */
export function readBmpHeader(view: DataView): BmpHeader {
  const headSize = view.getUint32(14, true);
  const old = headSize === OLD_HEAD;
  const height = old ? view.getUint16(20, true) : view.getInt32(22, true);
  const bitsPerPixel = view.getUint16(old ? 24 : 28, true);
  const method = old ? 0 : view.getUint32(30, true);
  const compression = COMPRESSIONS[method];
  if (!compression) throw new Error(`a bitmap compressed by method ${method}`);
  if (!DEPTHS[compression].includes(bitsPerPixel)) {
    throw new Error(`a bitmap of ${bitsPerPixel} bits a pixel, ${compression}`);
  }
  const pixelOffset = view.getUint32(10, true);
  const [paletteOffset, entrySize] = [14 + headSize, old ? 3 : 4];
  const colours = bitsPerPixel <= 8 ? 1 << bitsPerPixel : 0;
  const stated = old ? 0 : view.getUint32(46, true);
  return {
    pixelOffset,
    width: old ? view.getUint16(18, true) : view.getInt32(18, true),
    height: Math.abs(height),
    topDown: height < 0,
    bitsPerPixel,
    compression,
    palette: {
      offset: paletteOffset,
      // the pixels may begin before all the colours that could be named
      entries: Math.min(stated || colours, colours, Math.floor((pixelOffset - paletteOffset) / entrySize)),
      entrySize,
    },
  };
}
