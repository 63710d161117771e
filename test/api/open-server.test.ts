import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { isLoopback } from '../../src/api/http/check-host.ts';
import { createServerReader } from '../../src/ocr/server/create-server-reader.ts';
import type { ServerCredentials } from '../../src/ocr/server/settings.ts';
import { startTestServer } from './fixtures/start-test-server.ts';
import { testPicture } from './fixtures/test-picture.ts';

describe('a server with nothing configured', () => {
  it.each<[string, ServerCredentials]>([
    ['any token', { kind: 'token', token: 'any' }],
    ['any user', { kind: 'iam-user', domain: 'any', user: 'any', password: 'any' }],
    ['any key', { kind: 'ak-sk', access: 'ANY', secret: 'any' }],
    ['any temporary key', { kind: 'temporary-ak-sk', access: 'ANY', secret: 'any', securityToken: 'any' }],
  ])('takes %s', async (_what, credentials) => {
    const server = await startTestServer();
    const reader = createServerReader({
      connection: {
        address: server.address,
        region: 'any',
        projectId: 'any',
        sendUrl: 'never',
        urlAllowed: false,
      },
      credentials,
    });
    const picture = { bytes: new Uint8Array(await testPicture()), mediaType: 'image/png' };
    expect((await reader.read(picture)).ok).toBe(true);
  });

  it('is not for a web page whose name leads to this computer', async () => {
    const server = await startTestServer();
    const status = (host: string) =>
      new Promise((resolve, reject) => {
        request(`${server.address}/healthz`, { headers: { Host: host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end();
      });
    expect(await status('localhost:8787')).toBe(200);
    expect(await status('rebound.example.com')).toBe(403);
    expect(await status('127.0.0.1.example.com')).toBe(403);
  });
});

describe('isLoopback', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.9.9.9', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['localhost', true],
    ['0.0.0.0', false],
    ['::', false],
    ['192.168.1.2', false],
    ['127.0.0.1.example.com', false],
  ])('%s: %s', (address, expected) => expect(isLoopback(address)).toBe(expected));
});
