import sharp from 'sharp';
import { expect, test } from 'vitest';
import { decodeWithSharp } from '../../../src/engine/node/decode-with-sharp.ts';

test('a JPEG with more pixels than the largest picture is too large, not broken', async () => {
  const file = await sharp({ create: { width: 16, height: 16, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer();
  // the sides stand in the frame's head
  const frame = file.indexOf(Buffer.from('ffc0', 'hex'));
  file.writeUInt16BE(8200, frame + 5);
  file.writeUInt16BE(8200, frame + 7);
  const decoded = await decodeWithSharp({ bytes: new Uint8Array(file), mediaType: 'image/jpeg' });
  expect(decoded).toMatchObject({ ok: false, failure: { reason: 'picture-too-large' } });
});

test('a bitmap is judged by the sides that its head states, before it is decoded', async () => {
  const file = new DataView(new ArrayBuffer(60));
  file.setUint32(14, 40, true);
  file.setInt32(18, 9000, true);
  file.setInt32(22, 9000, true);
  file.setUint16(28, 24, true);
  const decoded = await decodeWithSharp({ bytes: new Uint8Array(file.buffer), mediaType: 'image/bmp' });
  expect(decoded).toMatchObject({ ok: false, failure: { reason: 'picture-too-large' } });
});
