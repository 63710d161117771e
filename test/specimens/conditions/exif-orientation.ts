import type { Raster } from './raster.ts';

/** The picture as a camera held upright stores it: turned a quarter turn anticlockwise, to be shown clockwise again. */
export function storedSideways(raster: Raster): Raster {
  const { width, height, data } = raster;
  const stored = new Uint8ClampedArray(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4;
      stored.set(data.subarray(from, from + 4), ((width - 1 - x) * height + y) * 4);
    }
  }
  return { width: height, height: width, data: stored };
}

/** Orientation 6 of the EXIF standard: to be shown turned a quarter turn clockwise. */
const SHOWN_CLOCKWISE = 6;

/** The JPEG with an EXIF segment that says it has to be shown turned clockwise. */
export function withClockwiseOrientation(jpeg: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const exif = Buffer.from('Exif\0\0MM\0*\0\0\0\b', 'latin1');
  const directory = Buffer.alloc(2 + 12 + 4);
  directory.writeUInt16BE(1, 0);
  directory.writeUInt16BE(0x0112, 2);
  directory.writeUInt16BE(3, 4);
  directory.writeUInt32BE(1, 6);
  directory.writeUInt16BE(SHOWN_CLOCKWISE, 10);
  const marker = Buffer.from([0xff, 0xe1, 0, exif.length + directory.length + 2]);
  const pieces = [jpeg.subarray(0, 2), marker, exif, directory, jpeg.subarray(2)];
  return new Uint8Array(Buffer.concat(pieces));
}
