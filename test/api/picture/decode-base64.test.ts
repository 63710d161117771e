import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64 } from '../../../src/api/picture/decode-base64.ts';
import { encodeBase64 } from '../../../src/ocr/server/encode-base64.ts';

describe('decodeBase64', () => {
  it('undoes what the client does, padded or not, wrapped or not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 500 }), (bytes) => {
        const text = encodeBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        for (const variant of [text, text.replace(/=+$/, ''), text.replace(/.{76}/g, '$&\r\n')]) {
          expect(decodeBase64(variant)).toEqual(bytes);
        }
      }),
    );
  });

  it('takes only the alphabet of Base64', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const strict = /^[A-Za-z0-9+/]+={0,2}$/.test(text.replace(/[\r\n]/g, ''));
        if (!strict) expect(decodeBase64(text)).toBeUndefined();
      }),
    );
  });

  it.each(['', '=', 'A', 'AA=', 'A===', 'AAAAA', 'AA==AA==', 'data:image/png;base64,AAAA', 'AA AA', 'AA-_'])(
    'refuses %j',
    (text) => expect(decodeBase64(text)).toBeUndefined(),
  );

  it('takes 10 MB without a stack or a pattern giving way', () => {
    expect(decodeBase64('A'.repeat(10 * 1024 * 1024))?.length).toBe((10 * 1024 * 1024 * 3) / 4);
  });
});
