import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { encode as encodeBmp } from 'fast-bmp';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { RunningServer } from '../../src/api/start-server.ts';
import { FIELD_NAMES } from '../../src/card/result.ts';
import { ERROR_TABLE } from '../../src/ocr/error-table.ts';
import { READ_FAILURE_CODES } from '../../src/ocr/failure.ts';
import { SAMPLE_CARD } from './fixtures/sample-card.ts';
import { callOperation, startTestServer } from './fixtures/start-test-server.ts';
import { testPicture } from './fixtures/test-picture.ts';

let server: RunningServer;
let image: string;
beforeAll(async () => {
  server = await startTestServer({}, { lasts: 'file' });
  image = (await testPicture()).toString('base64');
});

describe('a picture that can be read', () => {
  it('is answered with exactly the ten fields and their confidence', async () => {
    const { status, headers, body } = await callOperation(server, { image });
    expect(status).toBe(200);
    expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f]{32}$/);
    expect(headers.get('Content-Type')).toMatch(/^application\/json/);
    const {
      portrait_image: _image,
      portrait_location: _location,
      confidence: _confidence,
      ...fields
    } = SAMPLE_CARD;
    const { confidence, ...given } = body.result as Record<string, unknown>;
    expect(Object.keys(body)).toEqual(['result']);
    expect(given).toEqual(fields);
    expect(confidence).toEqual({
      name: 0.9877,
      name_en: 1,
      sex: 1,
      birth_date: 0.9123,
      number: 0.95,
      symbols: 0.9,
      name_telegraph_code: 0.99,
      permanent: 0.98,
      initial_issue_date: 0.97,
      issue_date: 0.96,
    });
    expect(Object.keys(confidence as object)).toEqual([...FIELD_NAMES]);
  });

  it.each([
    [{ return_portrait_image: true }, true, false],
    [{ return_portrait_location: true }, false, true],
    [{ return_portrait_image: true, return_portrait_location: true }, true, true],
    [{ return_portrait_image: false, return_portrait_location: null }, false, false],
  ])('carries the portrait only where asked: %j', async (asked, hasImage, hasLocation) => {
    const { body } = await callOperation(server, { image, ...asked });
    expect('portrait_image' in (body.result as object)).toBe(hasImage);
    expect('portrait_location' in (body.result as object)).toBe(hasLocation);
  });

  it.each(['', 'not a project!', 'f'.repeat(300)])('whatever Enterprise-Project-Id says: %j', async (id) => {
    const headers = { 'X-Auth-Token': 'any', 'Enterprise-Project-Id': id };
    expect((await callOperation(server, { image }, headers)).status).toBe(200);
  });

  it('in each of the four formats, in Base64 with and without line breaks and padding', async () => {
    const grey = new Uint8Array(40 * 30 * 3).fill(128);
    const bmp = encodeBmp({
      width: 40,
      height: 30,
      data: grey,
      bitsPerPixel: 24,
      components: 3,
      channels: 3,
    });
    const pictures = [
      Buffer.from(bmp),
      ...(await Promise.all((['png', 'jpeg', 'tiff'] as const).map((format) => testPicture({}, { format })))),
    ];
    for (const picture of pictures) {
      const text = picture.toString('base64');
      for (const variant of [text, text.replace(/=+$/, ''), text.replace(/.{76}/g, '$&\r\n')]) {
        expect((await callOperation(server, { image: variant })).status).toBe(200);
      }
    }
  });

  it('with the charset that the vendor declares, and with unknown keys', async () => {
    const headers = { 'X-Auth-Token': 'any', 'Content-Type': 'application/json;charset=UTF-8' };
    const { status } = await callOperation(server, { image, side: 'front', url: null }, headers);
    expect(status).toBe(200);
  });
});

/** A PNG head that claims a picture of these sides. */
function claimedPng(width: number, height: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([head, size, Buffer.from('0802000000', 'hex'), Buffer.alloc(20)]);
}

function claimedBmp(width: number, height: number): Buffer {
  const bmp = Buffer.alloc(60);
  bmp.write('BM');
  bmp.writeUInt32LE(54, 10);
  bmp.writeUInt32LE(40, 14);
  bmp.writeInt32LE(width, 18);
  bmp.writeInt32LE(height, 22);
  bmp.writeUInt16LE(24, 28);
  return bmp;
}

describe('a request that cannot be answered', () => {
  const asImage = (bytes: Buffer) => ({ image: bytes.toString('base64') });

  it.each<[string, () => unknown, string]>([
    ['no JSON', () => '{"image":', 'ModelArts.4105'],
    ['an empty body', () => '', 'ModelArts.4105'],
    ['a JSON list', () => [], 'AIS.0101'],
    ['a JSON null', () => 'null', 'AIS.0101'],
    ['neither image nor url', () => ({}), 'AIS.0101'],
    ['empty image and url', () => ({ image: '', url: '' }), 'AIS.0101'],
    ['both image and url', () => ({ image, url: 'https://example.com/a.png' }), 'AIS.0101'],
    ['image of the wrong type', () => ({ image: 5 }), 'AIS.0101'],
    ['a boolean written as text', () => ({ image, return_portrait_image: 'true' }), 'AIS.0101'],
    ['a misspelt boolean', () => `{"image":"${image}","return_portrait_image":tru}`, 'ModelArts.4105'],
    ['a data: URL', () => ({ image: `data:image/png;base64,${image}` }), 'AIS.0102'],
    ['bad Base64', () => ({ image: '***not base64***' }), 'AIS.0102'],
    ['text in Base64', () => asImage(Buffer.from('hello, this is no picture')), 'AIS.0102'],
    ['a PDF', () => asImage(Buffer.from('%PDF-1.7\n%....')), 'AIS.0102'],
    ['an SVG', () => asImage(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), 'AIS.0102'],
    ['a GIF', async () => asImage(await testPicture({}, { format: 'gif' })), 'AIS.0102'],
    ['a WebP', async () => asImage(await testPicture({}, { format: 'webp' })), 'AIS.0102'],
    [
      'a truncated PNG',
      async () => asImage((await testPicture({}, { width: 900, height: 700 })).subarray(0, 900)),
      'AIS.0102',
    ],
    [
      'a truncated JPEG',
      async () =>
        asImage((await testPicture({}, { format: 'jpeg', width: 900, height: 700 })).subarray(0, 1500)),
      'AIS.0102',
    ],
    [
      'a truncated TIFF',
      async () =>
        asImage((await testPicture({}, { format: 'tiff', width: 900, height: 700 })).subarray(0, 1500)),
      'AIS.0102',
    ],
    ['a truncated BMP', () => asImage(claimedBmp(600, 400)), 'AIS.0102'],
    ['a side of 14', async () => asImage(await testPicture({}, { width: 14 })), 'AIS.0103'],
    [
      'a side of 14 in JPEG',
      async () => asImage(await testPicture({}, { width: 14, format: 'jpeg' })),
      'AIS.0103',
    ],
    ['a side of 8193', async () => asImage(await testPicture({}, { width: 8193, height: 16 })), 'AIS.0103'],
    [
      'a side of 8193 in JPEG',
      async () => asImage(await testPicture({}, { width: 8193, height: 16, format: 'jpeg' })),
      'AIS.0103',
    ],
    [
      'a PNG that claims 2 billion pixels a side',
      () => asImage(claimedPng(2 ** 31 - 1, 2 ** 31 - 1)),
      'AIS.0103',
    ],
    [
      'a BMP that claims 2 billion pixels a side',
      () => asImage(claimedBmp(2 ** 31 - 1, -(2 ** 31) + 1)),
      'AIS.0103',
    ],
    ['10 MB and a bit of Base64', () => ({ image: 'A'.repeat(10 * 1024 * 1024 + 4) }), 'ModelArts.4104'],
    ['a url that is none', () => ({ url: 'picture.png' }), 'ModelArts.4601'],
    ['an ftp url', () => ({ url: 'ftp://example.com/a.png' }), 'ModelArts.4601'],
    [
      'the cloud metadata address',
      () => ({ url: 'http://169.254.169.254/latest/meta-data' }),
      'ModelArts.4601',
    ],
    ['a name of this computer', () => ({ url: 'http://localhost:1/a.png' }), 'ModelArts.4601'],
    ['a name that does not exist', () => ({ url: 'https://nowhere.invalid/a.png' }), 'ModelArts.4603'],
  ])('%s', async (_what, body, code) => {
    const reply = await callOperation(server, await body());
    const { status, message } = ERROR_TABLE[code as keyof typeof ERROR_TABLE];
    expect(reply.body).toEqual({ error_code: code, error_msg: message });
    expect(reply.status).toBe(status);
    expect(reply.headers.get('X-Request-Id')).toMatch(/^[0-9a-f]{32}$/);
  });

  it.each(Object.entries(READ_FAILURE_CODES))(
    'reason %s is %s, and the header says which',
    async (reason, code) => {
      const picture = await testPicture({ fail: reason as keyof typeof READ_FAILURE_CODES });
      const reply = await callOperation(server, asImage(picture));
      expect([reply.body.error_code, reply.headers.get('X-Read-Failure')]).toEqual([code, reason]);
    },
  );

  it('over 12 MB is APIG.0201 with status 413', async () => {
    const { status, body } = await callOperation(server, { image: 'A'.repeat(13 * 1024 * 1024) });
    expect([status, body.error_code, body.error_msg]).toEqual([413, 'APIG.0201', 'Request entity too large']);
    expect(body.request_id).toMatch(/^[0-9a-f]{32}$/);
  });

  it('over 12 MB is answered to a caller that is still sending, and the connection goes on', async () => {
    const { socket, nextReply } = await rawConnection();
    const head = 'POST /v2/p/ocr/hk-id-card HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Auth-Token: any\r\n';
    const length = 20 * 1024 * 1024;
    socket.write(`${head}Content-Length: ${length}\r\n\r\n`);
    expect(await nextReply()).toMatch(/^HTTP\/1.1 413 /);
    socket.write(Buffer.alloc(length, 'A'));
    socket.write(`${head}Content-Length: 2\r\n\r\n{}`);
    expect(await nextReply()).toContain('AIS.0101');
  });

  it.each([
    ['without a host', 'X-Auth-Token: any'],
    ['with an expectation that nobody knows', 'Host: 127.0.0.1\r\nX-Auth-Token: any\r\nExpect: miracles'],
  ])('%s is answered by us, not by Node', async (_what, headers) => {
    const { socket, nextReply } = await rawConnection();
    socket.write(`POST /v2/p/ocr/hk-id-card HTTP/1.1\r\n${headers}\r\nContent-Length: 2\r\n\r\n{}`);
    const reply = await nextReply();
    expect(reply).toMatch(/x-request-id: [0-9a-f]{32}/i);
    expect(reply).toMatch(/"error_code":"(AIS.0101|APIG.0306)"/);
  });

  it.each([
    ['POST', '/v2/project-a/ocr/passport'],
    ['GET', '/v2/project-a/ocr/hk-id-card'],
    ['POST', '/v2//ocr/hk-id-card'],
    ['POST', `/v2/${'p'.repeat(65)}/ocr/hk-id-card`],
    ['POST', '/v2/%zz/ocr/hk-id-card'],
    ['OPTIONS', '/v2/project-a/ocr/hk-id-card'],
    ['POST', '/v1/project-a/ocr/hk-id-card'],
  ])('%s %s is APIG.0101', async (method, path) => {
    const response = await fetch(server.address + path, { method });
    const body = (await response.json()) as Record<string, unknown>;
    expect([response.status, body.error_code]).toEqual([404, 'APIG.0101']);
    expect(body.request_id).toBe(response.headers.get('X-Request-Id'));
  });

  it('takes a token of 20 kB, and refuses a header over 32 kB, all headers over 128 kB and a URI over 32 kB', async () => {
    const token = (length: number) => ({ 'X-Auth-Token': 'x'.repeat(length) });
    expect((await callOperation(server, { image }, token(20_000))).status).toBe(200);
    expect((await raw(token(33_000))).status).toBe(494);
    expect((await raw({ ...token(20_000), 'X-Filler': 'x'.repeat(120_000) })).status).toBe(494);
    expect((await raw({}, `/?${'x'.repeat(33_000)}`)).status).toBe(414);
  });

  /** What no client would send, and the replies as they come, each in one piece. */
  async function rawConnection() {
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    await once(socket, 'connect');
    return { socket, nextReply: async () => String((await once(socket, 'data'))[0]) };
  }

  /** Node's own client: fetch refuses to send such headers. */
  function raw(headers: Record<string, string>, path = '/v2/p/ocr/hk-id-card') {
    return new Promise<{ status: number | undefined }>((resolve, reject) => {
      request(server.address + path, { method: 'POST', headers }, (response) => {
        response.resume();
        response.on('end', () => resolve({ status: response.statusCode }));
      })
        .on('error', reject)
        .end();
    });
  }
});
