import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EngineReader } from '../../src/engine/create-reader.ts';
import { createNodeReader } from '../../src/engine/node/create-node-reader.ts';

/** Real specimen pictures, kept beside the repository and never in it. */
const FOLDER = fileURLToPath(new URL('../../../shared/data/specimens/', import.meta.url));

let reader: EngineReader;
beforeAll(async () => {
  reader = await createNodeReader();
}, 60_000);
afterAll(() => reader.release());

function picture(file: string) {
  return { bytes: new Uint8Array(readFileSync(FOLDER + file)), mediaType: '' };
}

describe.skipIf(!existsSync(FOLDER))(`the real specimen pictures in ${FOLDER}`, () => {
  test.each([
    [
      't2018_lok_scan_512.jpg',
      {
        name: '樂永晴',
        name_en: 'LOK, Wing Ching',
        sex: 'F',
        birth_date: '03-06-1985',
        number: 'Z683365(5)',
        symbols: '***AZ',
        name_telegraph_code: '286730572532',
        permanent: true,
        initial_issue_date: '(06-96)',
        issue_date: '26-11-18',
      },
    ],
    [
      't2003_lee_476.jpg',
      {
        name: '李智能',
        name_en: 'LEE, Chi Nan',
        sex: 'F',
        birth_date: '01-01-1968',
        number: 'C668668(E)',
        symbols: '***AZ',
        name_telegraph_code: '262125355174',
        permanent: true,
        initial_issue_date: '(01-79)',
        issue_date: '15-09-03',
      },
    ],
    [
      't2018_lok_phone_soft.jpg',
      {
        sex: 'F',
        birth_date: '03-06-1985',
        number: 'Z683365(5)',
        symbols: '***AZ',
        name_telegraph_code: '286730572532',
        permanent: true,
        initial_issue_date: '(06-96)',
        issue_date: '26-11-18',
      },
    ],
    [
      't2018_williams_nonperm_annot.png',
      {
        name: '',
        name_en: 'WILLIAMS, Peter',
        sex: 'M',
        birth_date: '13-07-1970',
        number: 'G908833(1)',
        symbols: 'CO',
        name_telegraph_code: '',
        permanent: false,
        issue_date: '26-11-18',
      },
    ],
  ])(
    '%s is read as printed',
    async (file, expected) => {
      const reading = await reader.read(picture(file));
      expect(reading).toMatchObject({ ok: true, value: { result: expected } });
    },
    60_000,
  );

  test('the Mainland card is refused by name', async () => {
    const reading = await reader.read(picture('neg_cnid_specimen_a.jpg'));
    expect(reading).toMatchObject({ ok: false, failure: { reason: 'another-document' } });
  }, 60_000);

  test('the portrait is given in the order of the upright card, only when asked for', async () => {
    const file = picture('t2003_lee_476.jpg');
    const reading = await reader.read(file, { portraitImage: true, portraitLocation: true });
    if (!reading.ok) throw new Error(reading.failure.reason);
    const { portrait_location: corners, portrait_image: image } = reading.value.result;
    expect(corners?.[0]?.[0]).toBeGreaterThan(300);
    expect(corners?.[2]?.[1]).toBeLessThan(260);
    expect(image).toMatch(/^\/9j\//);
    const plain = await reader.read(file);
    expect(plain.ok && 'portrait_image' in plain.value.result).toBe(false);
  }, 60_000);
});

test('a file that is no picture, and a broken one, are refused by name', async () => {
  const text = await reader.read({ bytes: new TextEncoder().encode('no picture'), mediaType: 'image/png' });
  expect(text).toMatchObject({ ok: false, failure: { reason: 'not-a-picture' } });
  const broken = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
  expect(await reader.read({ bytes: broken, mediaType: '' })).toMatchObject({
    failure: { reason: 'broken-picture' },
  });
});
