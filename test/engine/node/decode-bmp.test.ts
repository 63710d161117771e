import { expect, test } from 'vitest';
import { decodeBmp } from '../../../src/engine/node/decode-bmp.ts';

/** A bitmap of 2 x 2 pixels: red, green above blue, white. */
function bitmap(
  bitsPerPixel: number,
  rows: readonly number[][],
  palette: readonly number[] = [],
  topDown = false,
): Uint8Array {
  const offset = 54 + palette.length * 4;
  const file = new DataView(new ArrayBuffer(offset + rows.flat().length));
  file.setUint16(0, 0x424d);
  file.setUint32(10, offset, true);
  file.setUint32(14, 40, true);
  file.setInt32(18, 2, true);
  file.setInt32(22, topDown ? -2 : 2, true);
  file.setUint16(28, bitsPerPixel, true);
  file.setUint32(46, palette.length, true);
  palette.forEach((colour, index) => {
    file.setUint32(54 + index * 4, colour, true);
  });
  rows.flat().forEach((byte, index) => {
    file.setUint8(offset + index, byte);
  });
  return new Uint8Array(file.buffer);
}

const EXPECTED = [255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 255, 255, 255];
const [RED_GREEN, BLUE_WHITE] = [
  [0, 0, 255, 0, 255, 0, 0, 0],
  [255, 0, 0, 255, 255, 255, 0, 0],
];

test.each([
  ['24 bits, from the bottom', bitmap(24, [BLUE_WHITE, RED_GREEN])],
  ['24 bits, from the top', bitmap(24, [RED_GREEN, BLUE_WHITE], [], true)],
  [
    'a palette',
    bitmap(
      8,
      [
        [2, 3, 0, 0],
        [0, 1, 0, 0],
      ],
      [0xff0000, 0x00ff00, 0x0000ff, 0xffffff],
    ),
  ],
  [
    '16 bits',
    bitmap(16, [
      [0x1f, 0, 0xff, 0x7f],
      [0, 0x7c, 0xe0, 0x03],
    ]),
  ],
])('%s', (_name, file) => {
  expect(Array.from(decodeBmp(file).data)).toEqual(EXPECTED);
});

test('a compressed bitmap is not guessed at', () => {
  const file = bitmap(8, [[0, 0, 0, 0]]);
  file[30] = 1;
  expect(() => decodeBmp(file)).toThrow('compressed');
});
