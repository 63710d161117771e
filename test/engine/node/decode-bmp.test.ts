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

/** The same picture, run-length-encoded: the bytes of its runs, from the bottom row. */
function runs(bitsPerPixel: 4 | 8, bytes: readonly number[]): Uint8Array {
  const file = bitmap(bitsPerPixel, [[...bytes]], [0xff0000, 0x00ff00, 0x0000ff, 0xffffff]);
  file[30] = bitsPerPixel === 8 ? 1 : 2;
  return file;
}

test.each([
  ['runs of 8 bits', runs(8, [1, 2, 1, 3, 0, 0, 1, 0, 1, 1, 0, 1])],
  ['runs of 4 bits, two pixels at a time', runs(4, [2, 0x23, 0, 0, 2, 0x01, 0, 1])],
  ['a move over a pixel', runs(8, [1, 2, 1, 3, 0, 0, 0, 2, 1, 0, 1, 1, 0, 1])],
  ['a run that goes beyond its row', runs(8, [1, 2, 9, 3, 0, 0, 1, 0, 9, 1, 0, 1])],
])('%s', (_name, file) => {
  expect(Array.from(decodeBmp(file).data)).toEqual(EXPECTED);
});

test('as many pixels as they are, in an odd number', () => {
  const file = runs(8, [0, 3, 2, 3, 3, 0, 0, 0, 0, 4, 0, 1, 1, 1, 0, 1]);
  expect(Array.from(decodeBmp(file).data)).toEqual(EXPECTED);
});

test('the head of OS/2, with colours of 3 bytes', () => {
  const file = new Uint8Array(26 + 4 * 3 + 8);
  file.set([0x42, 0x4d], 0);
  file.set([38], 10);
  file.set([12, 0, 0, 0, 2, 0, 2, 0, 1, 0, 8, 0], 14);
  file.set([0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255], 26);
  file.set([2, 3, 0, 0, 0, 1, 0, 0], 38);
  expect(Array.from(decodeBmp(file).data)).toEqual(EXPECTED);
});

test.each([
  ['an unknown compression', 30, 4, 'method 4'],
  ['runs of another depth', 30, 2, '8 bits a pixel, run-length-4'],
])('%s is not guessed at', (_name, place, value, message) => {
  const file = bitmap(8, [[0, 0, 0, 0]]);
  file[place] = value;
  expect(() => decodeBmp(file)).toThrow(message);
});

test('runs that end before the picture are no picture', () => {
  expect(() => decodeBmp(runs(8, [1, 2, 1, 3, 0, 0, 1, 0]))).toThrow('too early');
});

test('no room is made for a picture that is not in the file', () => {
  const file = bitmap(24, [BLUE_WHITE, RED_GREEN]);
  new DataView(file.buffer).setInt32(22, 2 ** 30, true);
  expect(() => decodeBmp(file)).toThrow('too early');
});
