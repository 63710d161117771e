import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { AddressPolicy } from '../../../src/api/picture/address-policy.ts';
import { fetchPicture } from '../../../src/api/picture/fetch-picture.ts';
import { LIMITS } from '../../../src/ocr/limits.ts';
import { callOperation, startTestServer } from '../fixtures/start-test-server.ts';
import { testPicture } from '../fixtures/test-picture.ts';

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener, host = '127.0.0.1'): Promise<string> {
  const server = createServer(listener).listen(0, host);
  servers.push(server);
  await once(server, 'listening');
  // a TCP server that listens has such an address
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

const loopback = new AddressPolicy(['127.0.0.1/32']);
const fetchIt = (url: string, policy = loopback, limit = 5000) =>
  fetchPicture(url, policy, AbortSignal.timeout(limit));
const image = { 'Content-Type': 'image/png' };

describe('fetchPicture', () => {
  it('gives the file as it is', async () => {
    const file = await testPicture();
    const address = await serve((_request, response) => response.writeHead(200, image).end(file));
    const fetched = await fetchIt(`${address}/card.png?token=1`);
    expect(fetched.ok && Buffer.from(fetched.value).equals(file)).toBe(true);
  });

  it('passes nothing of the caller on', async () => {
    let seen: NodeJS.Dict<string | string[]> = {};
    const address = await serve((request, response) => {
      seen = request.headers;
      response.writeHead(200, image).end('x');
    });
    await fetchIt(address);
    expect(Object.keys(seen).sort()).toEqual(['accept', 'connection', 'host', 'user-agent']);
  });

  it.each([
    'http://127.0.0.1:1/a.png',
    'http://[::1]:1/a.png',
    'http://[::ffff:127.0.0.1]:1/a.png',
    'http://localhost:1/a.png',
    'http://2130706433:1/a.png',
    'http://0x7f.1:1/a.png',
    'http://0.0.0.0:1/a.png',
    'http://10.0.0.1/a.png',
    'http://169.254.169.254/latest',
    'http://user:word@8.8.8.8/a.png',
    'file:///etc/passwd',
    'gopher://8.8.8.8/',
    'not a url',
  ])('does not go to %s', async (url) => {
    expect(await fetchIt(url, new AddressPolicy([]))).toEqual({ ok: false, failure: 'not-allowed' });
  });

  it('checks where a redirect leads, before it goes there', async () => {
    let visited = false;
    const inside = await serve((_request, response) => {
      visited = true;
      response.writeHead(200, image).end('secret');
    }, '127.0.0.2');
    const outside = await serve((_request, response) => response.writeHead(302, { Location: inside }).end());
    expect(await fetchIt(outside)).toEqual({ ok: false, failure: 'not-allowed' });
    expect(visited).toBe(false);
    const permitted = await fetchIt(outside, new AddressPolicy(['127.0.0.0/8']));
    expect(permitted.ok).toBe(true);
  });

  it('follows a few redirects, also relative ones, and no endless ones', async () => {
    const address = await serve((request, response) => {
      const hop = Number(request.url?.slice(1));
      if (hop === 3) response.writeHead(200, image).end('x');
      else response.writeHead(307, { Location: `/${hop + 1}` }).end();
    });
    expect((await fetchIt(`${address}/0`)).ok).toBe(true);
    expect(await fetchIt(`${address}/-1`)).toEqual({ ok: false, failure: 'too-many-redirects' });
  });

  it.each<[string, RequestListener, string]>([
    ['404', (_request, response) => response.writeHead(404, image).end('x'), 'status'],
    [
      'a page',
      (_request, response) =>
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<p>'),
      'content-type',
    ],
    [
      'a stated length over the limit',
      (_request, response) =>
        response.writeHead(200, { ...image, 'Content-Length': LIMITS.maxFileBytes + 1 }).write('x'),
      'too-large',
    ],
    [
      'an unstated length over the limit',
      (_request, response) => response.writeHead(200, image).end(Buffer.alloc(LIMITS.maxFileBytes + 1)),
      'too-large',
    ],
    [
      'a broken transfer',
      (_request, response) => {
        response.writeHead(200, { ...image, 'Content-Length': 100 }).write('half');
        setTimeout(() => response.destroy(), 50);
      },
      'no-answer',
    ],
    [
      'a drip that does not end',
      (_request, response) => response.writeHead(200, image).write('drip'),
      'no-answer',
    ],
    ['silence', () => undefined, 'no-answer'],
  ])('refuses %s', async (_what, listener, problem) => {
    const address = await serve(listener);
    expect(await fetchIt(address, loopback, 700)).toEqual({ ok: false, failure: problem });
  });
});

describe('the operation with a url', () => {
  it('reads the picture where the configuration allows its address', async () => {
    const file = await testPicture();
    const address = await serve((request, response) =>
      request.url === '/card.png' ? response.writeHead(200, image).end(file) : response.writeHead(404).end(),
    );
    const server = await startTestServer({ pictureUrls: { allow: ['127.0.0.0/8'] } });
    expect((await callOperation(server, { url: `${address}/card.png` })).status).toBe(200);
    const missing = await callOperation(server, { url: `${address}/other.png` });
    expect([missing.status, missing.body.error_code]).toEqual([400, 'ModelArts.4603']);
  });

  it('fetches no more pictures at a time than may be read or wait', async () => {
    const file = await testPicture();
    const asked: ServerResponse[] = [];
    const address = await serve((_request, response) => asked.push(response));
    const limits = { workers: 1, queue: 1 };
    const server = await startTestServer({ limits, pictureUrls: { allow: ['127.0.0.0/8'] } });
    const fetched = [1, 2].map(() => callOperation(server, { url: address }));
    await expect.poll(() => asked.length).toBe(2);
    const refused = await callOperation(server, { url: address });
    expect(refused.body.error_code).toBe('ModelArts.4401');
    expect(refused.headers.get('Retry-After')).toBe('2');
    for (const response of asked) response.writeHead(200, image).end(file);
    expect((await Promise.all(fetched)).map(({ status }) => status)).toEqual([200, 200]);
  });

  it('is refused where the configuration says so', async () => {
    const server = await startTestServer({ pictureUrls: { enabled: false } });
    const refused = await callOperation(server, { url: 'https://example.com/card.png' });
    expect(refused.body.error_code).toBe('ModelArts.4601');
  });
});
