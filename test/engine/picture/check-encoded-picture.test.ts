import { expect, test } from 'vitest';
import { checkDimensions } from '../../../src/engine/picture/check-dimensions.ts';
import { checkEncodedPicture } from '../../../src/engine/picture/check-encoded-picture.ts';
import { LIMITS } from '../../../src/ocr/limits.ts';

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function outcome(content: Uint8Array<ArrayBuffer>, mediaType = ''): string {
  const checked = checkEncodedPicture({ bytes: content, mediaType });
  return checked.ok ? checked.value.mediaType : checked.failure.reason;
}

test.each([
  ['\xff\xd8\xff\xe0..', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n..', 'image/png'],
  ['BM......', 'image/bmp'],
  ['II*\0....', 'image/tiff'],
  ['MM\0*....', 'image/tiff'],
  ['II+\0\b...', 'image/tiff'],
  ['GIF89a..', 'image/gif'],
  ['RIFF....WEBPVP8 ', 'image/webp'],
  ['....ftypavif', 'image/avif'],
])('the bytes say the format, not the sender: %j is %s', (head, mediaType) => {
  expect(outcome(bytes(head), 'text/html')).toBe(mediaType);
});

test.each([
  ['', 'not-a-picture'],
  ['hello, this is no picture', 'not-a-picture'],
  ['<html><body>', 'not-a-picture'],
  ['<?xml version="1.0"?><svg/>', 'unsupported-format'],
  ['  <svg xmlns="">', 'unsupported-format'],
  ['%PDF-1.7', 'unsupported-format'],
  ['....ftypheic', 'unsupported-format'],
])('%j is refused as %s', (head, reason) => {
  expect(outcome(bytes(head))).toBe(reason);
});

test('a file over the limit is refused before anything else', () => {
  expect(outcome(new Uint8Array(LIMITS.maxFileBytes + 1))).toBe('file-too-large');
});

test.each([
  [14, 100, 'picture-too-small'],
  [100, 14, 'picture-too-small'],
  [15, 15, 'ok'],
  [8192, 15, 'ok'],
  [8193, 100, 'picture-too-large'],
  [100, 8193, 'picture-too-large'],
])('%i x %i px: %s', (width, height, expected) => {
  const checked = checkDimensions({ width, height });
  expect(checked.ok ? 'ok' : checked.failure.reason).toBe(expected);
});
