import { describe, expect, it } from 'vitest';
import { ERROR_MEANINGS } from '../../../src/ocr/error-meaning.ts';
import { ERROR_TABLE } from '../../../src/ocr/error-table.ts';
import type { EncodedPicture } from '../../../src/ocr/picture.ts';
import { createServerReader, type ServerProgress } from '../../../src/ocr/server/create-server-reader.ts';
import type { ServerReaderDependencies } from '../../../src/ocr/server/dependencies.ts';
import type { ServerCredentials, ServerSettings } from '../../../src/ocr/server/settings.ts';
import { serverFailureSchema } from '../../../src/ocr/server-failure.ts';
import { SAMPLE_CARD } from '../../api/fixtures/sample-card.ts';
import { type ScriptedReply, scriptedServer } from './scripted-server.ts';

const PNG: EncodedPicture = { bytes: new Uint8Array([1, 2, 3]), mediaType: 'image/png' };
const CARD: ScriptedReply = { body: { result: SAMPLE_CARD } };
const TOKEN: ServerCredentials = { kind: 'token', token: 'ready' };
const USER: ServerCredentials = {
  kind: 'iam-user',
  domain: 'acme',
  user: 'clerk',
  password: 'correct horse',
};
const KEYS: ServerCredentials = { kind: 'ak-sk', access: 'AKEXAMPLE', secret: 'SKEXAMPLE' };

function settings(
  address: string,
  credentials: ServerCredentials = TOKEN,
  connection: Partial<ServerSettings['connection']> = {},
): ServerSettings {
  return {
    connection: {
      address,
      region: 'ap-southeast-1',
      projectId: 'project-a',
      sendUrl: 'automatic',
      urlAllowed: true,
      ...connection,
    },
    credentials,
  };
}

const refusal = (code: keyof typeof ERROR_TABLE, more: Partial<ScriptedReply> = {}): ScriptedReply => ({
  status: ERROR_TABLE[code].status,
  body: { error_code: code, error_msg: ERROR_TABLE[code].message },
  ...more,
});

const issued = (token: string, expiresAt = '2026-11-23T08:00:00.000000Z'): ScriptedReply => ({
  status: 201,
  headers: { 'X-Subject-Token': token },
  body: { token: { expires_at: expiresAt } },
});

const NOW = Date.parse('2026-11-22T08:00:00Z');
const QUICK: Partial<ServerReaderDependencies> = { backOff: 5, now: () => NOW };

/** Reads against a server that answers by this script. */
async function read(
  replies: readonly ScriptedReply[],
  credentials: ServerCredentials = TOKEN,
  dependencies: Partial<ServerReaderDependencies> = {},
) {
  const server = await scriptedServer(replies);
  const reader = createServerReader(settings(server.address, credentials), {
    ...QUICK,
    ...dependencies,
  });
  const reading = await reader.read(PNG);
  if (!reading.ok) {
    const travelled = JSON.parse(JSON.stringify(reading.failure));
    expect(serverFailureSchema.parse(travelled)).toEqual(reading.failure);
  }
  return { reading, failure: reading.ok ? undefined : reading.failure, seen: server.seen };
}

describe('a reading that goes well', () => {
  it('sends the picture as bare Base64 to the documented path, and nothing that nobody asked for', async () => {
    const { reading, seen } = await read([CARD]);
    expect(reading.ok && reading.value.result).toEqual(SAMPLE_CARD);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.path).toBe('/v2/project-a/ocr/hk-id-card');
    expect(seen[0]?.body).toEqual({ image: 'AQID' });
    expect(seen[0]?.headers).toMatchObject({ 'x-auth-token': 'ready', 'content-type': 'application/json' });
    expect(seen[0]?.headers).not.toHaveProperty('enterprise-project-id');
    expect(seen[0]?.headers).not.toHaveProperty('cookie');
  });

  it('asks for the portrait, names the enterprise project, keeps a path prefix', async () => {
    const server = await scriptedServer([CARD]);
    const connection = { enterpriseProjectId: 'cost-centre' };
    const reader = createServerReader(settings(`${server.address}/gateway/`, TOKEN, connection));
    await reader.read(PNG, { portraitImage: true, portraitLocation: true });
    expect(server.seen[0]?.path).toBe('/gateway/v2/project-a/ocr/hk-id-card');
    expect(server.seen[0]?.headers['enterprise-project-id']).toBe('cost-centre');
    expect(server.seen[0]?.body).toEqual({
      image: 'AQID',
      return_portrait_image: true,
      return_portrait_location: true,
    });
  });
});

describe('tokens of an IAM user', () => {
  it('are asked for by project, once, and kept', async () => {
    const server = await scriptedServer([issued('first'), CARD, CARD]);
    const reader = createServerReader(settings(server.address, USER), QUICK);
    expect([(await reader.read(PNG)).ok, (await reader.read(PNG)).ok]).toEqual([true, true]);
    expect(server.seen.map(({ path }) => path)).toEqual([
      '/v3/auth/tokens?nocatalog=true',
      '/v2/project-a/ocr/hk-id-card',
      '/v2/project-a/ocr/hk-id-card',
    ]);
    expect(server.seen[0]?.body).toEqual({
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: 'clerk', password: 'correct horse', domain: { name: 'acme' } } },
        },
        scope: { project: { id: 'project-a' } },
      },
    });
    expect(server.seen[2]?.headers['x-auth-token']).toBe('first');
  });

  it('are renewed shortly before they expire', async () => {
    const clock = { now: NOW };
    const server = await scriptedServer([issued('first'), CARD, issued('second'), CARD]);
    const reader = createServerReader(settings(server.address, USER), { now: () => clock.now });
    await reader.read(PNG);
    clock.now = Date.parse('2026-11-23T07:56:00Z');
    await reader.read(PNG);
    expect(server.seen[3]?.headers['x-auth-token']).toBe('second');
  });

  it.each(['APIG.0301', 'APIG.0307', 'ModelArts.0203', 'ModelArts.4103'] as const)(
    'are renewed once when %s says so',
    async (code) => {
      const good = await read([issued('first'), refusal(code), issued('second'), CARD], USER);
      expect(good.reading.ok).toBe(true);
      expect(good.seen[3]?.headers['x-auth-token']).toBe('second');
      const bad = await read([issued('first'), refusal(code), issued('second'), refusal(code)], USER);
      expect(bad.failure).toMatchObject({ kind: 'refused', code });
      expect(bad.seen).toHaveLength(4);
    },
  );

  it.each([
    [
      401,
      { error: { code: 401, message: 'The username or password is wrong.', title: 'Unauthorized' } },
      'user-or-password-wrong',
    ],
    [
      401,
      { error: { code: 401, message: 'The account is locked.', title: 'Unauthorized' } },
      'account-locked',
    ],
    [401, { error_code: 'IAM.0061', error_msg: 'x' }, 'account-locked'],
    [
      403,
      { error: { code: 403, message: 'This user only supports console access, not programmatic access.' } },
      'account-without-programmatic-access',
    ],
    [403, { error_code: 'IAM.0082', error_msg: 'x' }, 'account-disabled'],
    [403, { error: { code: 403, message: 'no' } }, 'not-permitted'],
    [400, { error: { code: 400, message: 'no' } }, 'request-invalid'],
  ])('refused with %i %j', async (status, body, meaning) => {
    const { failure, seen } = await read([{ status, body }], USER);
    expect(failure).toMatchObject({ kind: 'refused', meaning, requestId: 'request-1' });
    expect(seen).toHaveLength(1);
  });

  it('that never come are named', async () => {
    expect((await read([{ status: 201, body: {} }], USER)).failure).toMatchObject({ problem: 'no-token' });
    expect((await read([{ status: 404, body: '<html>' }], USER)).failure).toMatchObject({
      meaning: 'operation-not-found',
    });
  });
});

describe('keys', () => {
  it.each([
    ['verify aksk signature fail', 'signature-wrong'],
    ['Get secretKey failed,ak not exist', 'key-unknown'],
    ['AK access failed to reach the limit, forbidden', 'key-locked'],
    ['calc ak sk signature fail:signature expired', 'signature-expired'],
    ['something else', 'token-rejected'],
  ])('are never tried twice: %s', async (why, meaning) => {
    const body = { error_code: 'APIG.0301', error_msg: `Incorrect IAM authentication information: ${why}` };
    const { failure, seen } = await read([{ status: 401, body }], KEYS);
    expect(failure).toMatchObject({ kind: 'refused', code: 'APIG.0301', meaning });
    expect(seen).toHaveLength(1);
  });

  it('sign each repetition anew', async () => {
    let now = NOW;
    const clock = () => {
      now += 1000;
      return now;
    };
    const { seen } = await read([refusal('ModelArts.4401'), CARD], KEYS, { now: clock });
    expect(seen[0]?.headers['x-sdk-date']).not.toBe(seen[1]?.headers['x-sdk-date']);
  });
});

describe('every code of the contract', () => {
  const attempts = {
    never: 1,
    'renew-token': 1,
    'back-off': 5,
    once: 2,
    'send-pixels': 1,
    transcode: 1,
    shrink: 1,
  };

  it.each(Object.entries(ERROR_MEANINGS))('%s is %j', async (code, [meaning, retry]) => {
    const { failure, seen } = await read([refusal(code as keyof typeof ERROR_TABLE)], TOKEN, { backOff: 0 });
    expect(failure).toMatchObject({ kind: 'refused', code, requestId: `request-${seen.length}` });
    if (code !== 'APIG.0301' && code !== 'APIG.0201') expect(failure).toMatchObject({ meaning });
    expect(seen).toHaveLength(attempts[retry]);
  });

  it('is known by its other spelling', async () => {
    const { failure } = await read([{ status: 404, body: { error_code: 'APIGW.0101', error_msg: '' } }]);
    expect(failure).toMatchObject({ meaning: 'operation-not-found', code: 'APIGW.0101' });
  });

  it('that nobody documented is told as it came', async () => {
    const { failure } = await read([{ status: 418, body: { error_code: 'TEA.0001', error_msg: 'teapot' } }]);
    expect(failure).toMatchObject({
      kind: 'refused',
      code: 'TEA.0001',
      meaning: 'unknown-refusal',
      message: 'teapot',
    });
  });

  it('is made more exact by a server of ours', async () => {
    const headers = { 'X-Read-Failure': 'card-back' };
    expect((await read([refusal('AIS.0104', { headers })])).failure).toMatchObject({ reason: 'card-back' });
    expect((await read([refusal('AIS.0102', { headers })])).failure).not.toHaveProperty('reason');
  });
});

describe('repetition', () => {
  it('waits as long as the server asks, and tells so', async () => {
    const server = await scriptedServer([refusal('APIG.0308', { headers: { 'Retry-After': '1' } }), CARD]);
    const told: ServerProgress[] = [];
    const reader = createServerReader(settings(server.address), QUICK);
    const reading = await reader.read(PNG, { onProgress: (progress) => told.push(progress) });
    expect(reading.ok).toBe(true);
    expect(told).toMatchObject([
      { step: 'authorising', attempt: 1 },
      { step: 'sending', attempt: 1, carries: 'pixels' },
      { step: 'waiting', milliseconds: 1000, because: { code: 'APIG.0308', meaning: 'throttled' } },
      { step: 'authorising', attempt: 2 },
      { step: 'sending', attempt: 2, carries: 'pixels' },
    ]);
  });

  it('tells of a wait that is longer than an attempt in parts, so that no part outlives a background worker', async () => {
    const server = await scriptedServer([refusal('APIG.0308', { headers: { 'Retry-After': '1' } }), CARD]);
    const told: ServerProgress[] = [];
    const reader = createServerReader(settings(server.address), { ...QUICK, attemptLimit: 400 });
    const reading = await reader.read(PNG, { onProgress: (progress) => told.push(progress) });
    expect(reading.ok).toBe(true);
    const waits = told.flatMap((progress) => (progress.step === 'waiting' ? [progress.milliseconds] : []));
    expect(waits).toEqual([1000, 600, 200]);
  });

  it('does not begin a wait that would outlast the deadline', async () => {
    const patient = refusal('APIG.0308', { headers: { 'Retry-After': '3600' } });
    const { failure, seen } = await read([patient]);
    expect(failure).toMatchObject({ code: 'APIG.0308', meaning: 'throttled' });
    expect(seen).toHaveLength(1);
  });

  it.each([429, 502, 503, 504])('follows %i from a proxy without a code', async (status) => {
    expect((await read([{ status, body: '<html>bad</html>' }, CARD])).reading.ok).toBe(true);
  });

  it('gets over a connection that broke once, also on the way to a token', async () => {
    expect((await read([{ act: 'drop' }, issued('first'), CARD], USER)).reading.ok).toBe(true);
    expect((await read([{ act: 'drop' }, CARD])).reading.ok).toBe(true);
    expect((await read([{ act: 'drop' }])).failure).toEqual({ kind: 'no-connection' });
  });
});

describe('servers that do not answer', () => {
  it('slow: the attempt is stopped and not repeated', async () => {
    const { failure, seen } = await read([{ act: 'hang' }], TOKEN, { attemptLimit: 150, now: Date.now });
    expect(failure).toEqual({ kind: 'timed-out', limit: 'attempt', seconds: 0 });
    expect(seen).toHaveLength(1);
  });

  it('slow in the end: the deadline stops it', async () => {
    const { failure } = await read([refusal('ModelArts.4401'), { act: 'hang' }], TOKEN, {
      deadline: 1500,
      now: Date.now,
    });
    expect(failure).toMatchObject({ kind: 'timed-out', limit: 'deadline' });
  });

  it('dead, and the computer offline', async () => {
    const reader = (isOnline: boolean) =>
      createServerReader(settings('http://127.0.0.1:1'), { ...QUICK, isOnline: () => isOnline });
    expect(await reader(true).read(PNG)).toEqual({ ok: false, failure: { kind: 'no-connection' } });
    expect(await reader(false).read(PNG)).toEqual({ ok: false, failure: { kind: 'offline' } });
  });

  it.each(['while sending', 'while waiting'])('cancelled %s', async (when) => {
    const replies: ScriptedReply[] =
      when === 'while sending' ? [{ act: 'hang' }] : [refusal('ModelArts.4401')];
    const server = await scriptedServer(replies);
    const reader = createServerReader(settings(server.address), { backOff: 20_000 });
    const reading = await reader.read(PNG, { signal: AbortSignal.timeout(300) });
    expect(reading).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  });
});

describe('servers that break the contract', () => {
  it.each<[string, ScriptedReply, object]>([
    ['a login page', { body: '<html>' }, { problem: 'not-json', status: 200 }],
    ['JSON of another kind', { body: { hello: 1 } }, { problem: 'not-the-contract', detail: 'result' }],
    [
      'a field of the wrong type',
      { body: { result: { number: 5 } } },
      { problem: 'not-the-contract', detail: 'result.number' },
    ],
    [
      'a redirect',
      { status: 302, headers: { Location: 'http://127.0.0.1:1/' } },
      { problem: 'redirected', status: 302 },
    ],
    ['an endless reply', { body: 'x'.repeat(17 * 1024 * 1024) }, { problem: 'too-large' }],
    ['400 without a body', { status: 400, body: '' }, { problem: 'not-json', status: 400 }],
  ])('%s', async (_what, reply, failure) => {
    expect((await read([reply])).failure).toMatchObject({
      kind: 'broken-reply',
      requestId: 'request-1',
      ...failure,
    });
  });

  it('an error with status 200 is still that error', async () => {
    expect((await read([refusal('AIS.0104', { status: 200 })])).failure).toMatchObject({ code: 'AIS.0104' });
  });
});

describe('URL or pixels', () => {
  const URL_OF_CARD = 'https://images.example.com/card.png';

  async function readUrl(
    replies: readonly ScriptedReply[],
    {
      url = URL_OF_CARD,
      connection = {},
    }: { url?: string; connection?: Partial<ServerSettings['connection']> } = {},
  ) {
    const server = await scriptedServer(replies);
    const reader = createServerReader(settings(server.address, TOKEN, connection), QUICK);
    let asked = 0;
    const reading = await reader.readUrl(url, async () => {
      asked += 1;
      return { ok: true, value: PNG };
    });
    return { reading, asked, bodies: server.seen.map(({ body }) => body) };
  }

  it('sends a public URL that the user allowed, and never asks for the pixels', async () => {
    const { reading, asked, bodies } = await readUrl([CARD]);
    expect([reading.ok, asked]).toEqual([true, 0]);
    expect(bodies).toEqual([{ url: URL_OF_CARD }]);
  });

  it.each([
    [{ connection: { urlAllowed: false } }],
    [{ connection: { sendUrl: 'never' as const } }],
    [{ url: 'http://localhost/card.png' }],
    [{ url: 'http://192.168.1.5/card.png' }],
    [{ url: 'http://[fd00::1]/card.png' }],
    [{ url: 'http://scanner/card.png' }],
    [{ url: 'http://scanner.local/card.png' }],
    [{ url: 'https://user:word@images.example.com/card.png' }],
    [{ url: 'blob:https://images.example.com/1' }],
    [{ url: 'data:image/png;base64,AQID' }],
    [{ url: 'file:///card.png' }],
  ])('sends pixels for %j', async (given) => {
    const { reading, bodies } = await readUrl([CARD], given);
    expect(reading.ok).toBe(true);
    expect(bodies).toEqual([{ image: 'AQID' }]);
  });

  it.each([
    'ModelArts.4601',
    'ModelArts.4603',
    'ModelArts.4702',
    'ModelArts.4703',
    'ModelArts.4704',
    'ModelArts.4705',
    'ModelArts.4706',
    'AIS.0102',
    'AIS.0103',
  ] as const)('sends the pixels when the URL failed with %s', async (code) => {
    const { reading, asked, bodies } = await readUrl([refusal(code), CARD]);
    expect([reading.ok, asked]).toEqual([true, 1]);
    expect(bodies).toEqual([{ url: URL_OF_CARD }, { image: 'AQID' }]);
  });

  it('names why there are no pixels', async () => {
    const server = await scriptedServer([refusal('ModelArts.4603')]);
    const reader = createServerReader(settings(server.address), QUICK);
    const reading = await reader.readUrl(URL_OF_CARD, async () => ({
      ok: false,
      failure: { reason: 'not-a-picture' },
    }));
    expect(reading).toEqual({ ok: false, failure: { kind: 'picture-unusable', reason: 'not-a-picture' } });
  });
});

describe('pictures that the contract does not take', () => {
  const WEBP: EncodedPicture = { bytes: new Uint8Array([9]), mediaType: 'image/webp' };
  const adaptPicture: ServerReaderDependencies['adaptPicture'] = async (picture, need) => ({
    ok: true,
    value: need === 'transcode' ? PNG : { bytes: picture.bytes.subarray(0, 2), mediaType: 'image/jpeg' },
  });

  it('are transcoded or shrunk before they are sent', async () => {
    const server = await scriptedServer([CARD]);
    const reader = createServerReader(settings(server.address), { adaptPicture });
    await reader.read(WEBP);
    await reader.read({ bytes: new Uint8Array(8 * 1024 * 1024), mediaType: 'image/jpeg' });
    expect(server.seen.map(({ body }) => body)).toEqual([{ image: 'AQID' }, { image: 'AAA=' }]);
  });

  it('are named where nothing can be done', async () => {
    const reader = createServerReader(settings('http://127.0.0.1:1'));
    const failure = { kind: 'picture-unusable', reason: 'unsupported-format' };
    expect(await reader.read(WEBP)).toEqual({ ok: false, failure });
  });

  it.each([
    ['AIS.0102', 'AQID'],
    ['AIS.0103', 'AQI='],
    ['ModelArts.4104', 'AQI='],
  ] as const)('are adapted once more when the server says %s', async (code, image) => {
    const good = await read([refusal(code), CARD], TOKEN, { adaptPicture });
    expect(good.reading.ok).toBe(true);
    expect(good.seen[1]?.body).toEqual({ image });
    const bad = await read([refusal(code)], TOKEN, { adaptPicture });
    expect([bad.failure, bad.seen.length]).toMatchObject([{ code }, 2]);
  });
});

describe('settings', () => {
  it.each([
    [{ address: 'http://ocr.example.com' }, 'connection.address'],
    [{ address: 'https://user:word@ocr.example.com' }, 'connection.address'],
    [{ address: 'ocr.example.com' }, 'connection.address'],
    [{ projectId: '../../admin' }, 'connection.projectId'],
    [{ projectId: '' }, 'connection.projectId'],
  ])('that are wrong are named: %j', async (connection, setting) => {
    const reader = createServerReader(settings('https://ocr.example.com', TOKEN, connection));
    expect(await reader.read(PNG)).toEqual({ ok: false, failure: { kind: 'settings-invalid', setting } });
  });
});
