import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalRequest } from '../../../src/ocr/canonical-request.ts';
import { sha256, signRequest } from '../../../src/ocr/server/sign-request.ts';

interface VendorSigner {
  sign(
    request: {
      endpoint: string;
      method: string;
      headers: Record<string, string>;
      data: unknown;
      queryParams: Record<string, string>;
    },
    credential: { getAk(): string; getSk(): string },
  ): Record<string, string>;
}

// the vendor's package is CommonJS without a usable default export; its shape is the interface above
const { AKSKSigner } = createRequire(import.meta.url)(
  '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner',
) as { AKSKSigner: VendorSigner };

/** Example request and keys printed in the vendor's public signing guide. */
const PUBLISHED = {
  keys: { access: 'QTWAOYTTINDUT2QVKYUC', secret: 'MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc' },
  url: 'https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0',
  time: new Date('2019-11-15T03:36:55Z'),
  canonicalHash: 'b25362e603ee30f4f25e7858e8a7160fd36e803bb2dfe206278659d71a9bcd7a',
  signature: '7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe',
};

const word = fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/);
const requests = fc.record({
  host: fc.stringMatching(/^[a-z][a-z0-9]{0,10}(\.[a-z][a-z0-9]{0,8}){1,2}$/),
  port: fc.option(fc.integer({ min: 1, max: 65535 }), { nil: undefined }),
  path: fc.array(word, { minLength: 0, maxLength: 5 }),
  query: fc.dictionary(word, fc.string({ maxLength: 12, unit: 'grapheme-ascii' }), { maxKeys: 3 }),
  projectId: word,
  securityToken: fc.option(word, { nil: undefined }),
  enterprise: fc.option(word, { nil: undefined }),
  data: fc.record({ image: fc.string({ unit: 'grapheme', maxLength: 60 }), flag: fc.boolean() }),
  access: word,
  secret: word,
  time: fc.date({
    min: new Date('2015-01-01T00:00:00Z'),
    max: new Date('2035-01-01T00:00:00Z'),
    noInvalidDate: true,
  }),
});

describe('signRequest', () => {
  it('reproduces the published example', async () => {
    const url = new URL(PUBLISHED.url);
    const canonical = canonicalRequest({
      method: 'GET',
      path: url.pathname,
      query: [...url.searchParams],
      headers: [
        ['X-Sdk-Date', '20191115T033655Z'],
        ['host', url.host],
        ['Content-Type', 'application/json'],
      ],
      bodyHash: await sha256(''),
    });
    expect(await sha256(canonical)).toBe(PUBLISHED.canonicalHash);
    const headers = await signRequest(
      { method: 'GET', url, headers: { 'Content-Type': 'application/json' }, body: '' },
      PUBLISHED.keys,
      PUBLISHED.time,
    );
    expect(headers.Authorization).toBe(
      `SDK-HMAC-SHA256 Access=${PUBLISHED.keys.access}, SignedHeaders=content-type;host;x-sdk-date, Signature=${PUBLISHED.signature}`,
    );
  });

  it("signs as the vendor's own client does", async () => {
    await fc.assert(
      fc.asyncProperty(requests, async (given) => {
        const url = new URL(`https://${given.host}/${given.path.join('/')}`);
        if (given.port) url.port = String(given.port);
        const address = url.href;
        for (const [name, value] of Object.entries(given.query)) url.searchParams.append(name, value);
        const headers = {
          'content-type': 'application/json',
          'X-Project-Id': given.projectId,
          ...(given.securityToken ? { 'X-Security-Token': given.securityToken } : {}),
          ...(given.enterprise ? { 'Enterprise-Project-Id': given.enterprise } : {}),
        };
        const ours = await signRequest(
          { method: 'POST', url, headers, body: JSON.stringify(given.data) },
          given,
          given.time,
        );
        const theirs = AKSKSigner.sign(
          {
            endpoint: address,
            method: 'POST',
            headers: { ...headers, 'X-Sdk-Date': ours['X-Sdk-Date'] ?? '' },
            data: given.data,
            queryParams: given.query,
          },
          { getAk: () => given.access, getSk: () => given.secret },
        );
        expect(ours.Authorization).toBe(theirs.Authorization);
      }),
      { numRuns: 300 },
    );
  });
});
