import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { statedSize } from '../../../src/api/picture/stated-size.ts';

describe('statedSize', () => {
  it('is what a PNG says of itself', async () => {
    const png = await sharp({ create: { width: 321, height: 45, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect(statedSize(png, 'image/png')).toEqual({ width: 321, height: 45 });
  });

  it('is what a BMP says, with its rows in either order and with the old header', () => {
    const bmp = Buffer.alloc(54);
    bmp.writeUInt32LE(40, 14);
    bmp.writeInt32LE(300, 18);
    bmp.writeInt32LE(-200, 22);
    expect(statedSize(bmp, 'image/bmp')).toEqual({ width: 300, height: 200 });
    bmp.writeUInt32LE(12, 14);
    bmp.writeUInt16LE(640, 18);
    bmp.writeUInt16LE(400, 20);
    expect(statedSize(bmp, 'image/bmp')).toEqual({ width: 640, height: 400 });
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.constantFrom('image/png', 'image/bmp', 'image/jpeg'),
        (bytes, type) => {
          statedSize(bytes, type);
        },
      ),
    );
  });
});
