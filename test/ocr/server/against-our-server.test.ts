import { beforeAll, describe, expect, it } from 'vitest';
import { createServerReader } from '../../../src/ocr/server/create-server-reader.ts';
import {
  type ServerCredentials,
  type ServerSettings,
  serverHostPatterns,
} from '../../../src/ocr/server/settings.ts';
import { testConnection } from '../../../src/ocr/server/test-connection.ts';
import { askForToken, peopleConfig, tokenRequest } from '../../api/fixtures/people.ts';
import { SAMPLE_CARD } from '../../api/fixtures/sample-card.ts';
import { startTestServer } from '../../api/fixtures/start-test-server.ts';
import { testPicture } from '../../api/fixtures/test-picture.ts';

let config: Awaited<ReturnType<typeof peopleConfig>>;
beforeAll(async () => {
  config = await peopleConfig();
});

const settings = (
  address: string,
  credentials: ServerCredentials,
  projectId = 'project-a',
): ServerSettings => ({
  connection: { address, region: 'ap-southeast-1', projectId, sendUrl: 'never', urlAllowed: false },
  credentials,
});

const ALL: [string, ServerCredentials][] = [
  ['an IAM user', { kind: 'iam-user', domain: 'acme', user: 'clerk', password: 'correct horse' }],
  ['AK/SK', { kind: 'ak-sk', access: 'AKEXAMPLE', secret: 'SKEXAMPLE0123456789' }],
  [
    'a temporary AK/SK',
    {
      kind: 'temporary-ak-sk',
      access: 'AKTEMPORARY',
      secret: 'SKTEMPORARY0123456789',
      securityToken: 'security-token',
    },
  ],
];

describe('our client against our server', () => {
  it.each(ALL)('reads a card with %s', async (_what, credentials) => {
    const server = await startTestServer(config);
    const reader = createServerReader(settings(server.address, credentials));
    const picture = { bytes: new Uint8Array(await testPicture()), mediaType: 'image/png' };
    const reading = await reader.read(picture, { portraitImage: true, portraitLocation: true });
    expect(reading.ok && reading.value.result).toEqual({
      ...SAMPLE_CARD,
      confidence: { ...SAMPLE_CARD.confidence, name: 0.9877, name_en: 1, birth_date: 0.9123 },
    });
  });

  it('reads a card with a ready token', async () => {
    const server = await startTestServer(config);
    const { token } = await askForToken(server, tokenRequest('correct horse'));
    const reader = createServerReader(settings(server.address, { kind: 'token', token }));
    const picture = { bytes: new Uint8Array(await testPicture()), mediaType: 'image/png' };
    expect((await reader.read(picture)).ok).toBe(true);
  });
});

describe('testConnection', () => {
  it.each(ALL)('says that it works with %s', async (_what, credentials) => {
    const server = await startTestServer(config);
    const outcome = await testConnection(settings(server.address, credentials));
    expect(outcome).toEqual({ kind: 'works', milliseconds: expect.any(Number) });
  });

  const user = { kind: 'iam-user', domain: 'acme', user: 'clerk', password: 'wrong' } as const;
  const keys = { kind: 'ak-sk', access: 'AKEXAMPLE', secret: 'SKANOTHER' } as const;
  it.each<[string, ServerCredentials, string, string]>([
    ['a wrong password', user, 'project-a', 'user-or-password-wrong'],
    ['a wrong secret', keys, 'project-a', 'signature-wrong'],
    ['an unknown key', { ...keys, access: 'AKNOBODY' }, 'project-a', 'key-unknown'],
    ['a bad token', { kind: 'token', token: 'expired' }, 'project-a', 'token-rejected'],
    ['a foreign project', { ...keys, secret: 'SKEXAMPLE0123456789' }, 'project-b', 'not-permitted'],
    ['an unknown project', { ...keys, secret: 'SKEXAMPLE0123456789' }, 'project-x', 'project-unavailable'],
  ])('says what is wrong with %s', async (_what, credentials, project, meaning) => {
    const server = await startTestServer(config);
    const outcome = await testConnection(settings(server.address, credentials, project));
    expect(outcome).toMatchObject({ kind: 'fails', failure: { kind: 'refused', meaning } });
  });
});

describe('serverHostPatterns', () => {
  it('names the hosts that the client will call', () => {
    const iamUser: ServerCredentials = { kind: 'iam-user', domain: 'acme', user: 'clerk', password: 'x' };
    expect(serverHostPatterns(settings('https://ocr.ap-southeast-1.myhuaweicloud.com', iamUser))).toEqual([
      'https://ocr.ap-southeast-1.myhuaweicloud.com/*',
      'https://iam.ap-southeast-1.myhuaweicloud.com/*',
    ]);
    expect(serverHostPatterns(settings('http://127.0.0.1:8787', iamUser))).toEqual(['http://127.0.0.1/*']);
    const token: ServerCredentials = { kind: 'token', token: 'ready' };
    expect(serverHostPatterns(settings('https://ocr.example.com/gateway', token))).toEqual([
      'https://ocr.example.com/*',
    ]);
  });
});
