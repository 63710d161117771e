import { beforeAll, describe, expect, it } from 'vitest';
import { TokenSealer } from '../../../src/api/authentication/sealed-token.ts';
import { signRequest } from '../../../src/ocr/server/sign-request.ts';
import { askForToken, peopleConfig, tokenRequest } from '../fixtures/people.ts';
import { callOperation, startTestServer } from '../fixtures/start-test-server.ts';
import { testPicture } from '../fixtures/test-picture.ts';

const MINUTE = 60_000;
const START = Date.parse('2026-11-22T08:00:00Z');

let config: Awaited<ReturnType<typeof peopleConfig>>;
let body: { image: string };
beforeAll(async () => {
  config = await peopleConfig();
  body = { image: (await testPicture()).toString('base64') };
});

/** A server whose clock the test sets. */
async function clockedServer(more: Record<string, unknown> = {}) {
  const clock = { now: START };
  const server = await startTestServer({ ...config, ...more }, { now: () => clock.now });
  return { server, clock };
}

describe('a token', () => {
  it('is issued in the form of the token server, and opens the project', async () => {
    const { server } = await clockedServer();
    const {
      status,
      token,
      body: reply,
      requestId,
    } = await askForToken(server, tokenRequest('correct horse'));
    expect(status).toBe(201);
    expect(requestId).toMatch(/^[0-9a-f]{32}$/);
    expect(reply.token).toMatchObject({
      expires_at: '2026-11-23T08:00:00.000000Z',
      issued_at: '2026-11-22T08:00:00.000000Z',
      methods: ['password'],
      project: { id: 'project-a', name: 'ap-southeast-1' },
      user: { name: 'clerk', domain: { name: 'acme' } },
    });
    expect((await callOperation(server, body, { 'X-Auth-Token': token })).status).toBe(200);
  });

  it('is issued for a project by name too', async () => {
    const { server } = await clockedServer();
    const scope = { project: { name: 'ap-southeast-1' } };
    const { status, token } = await askForToken(server, tokenRequest('correct horse', { scope }));
    expect(status).toBe(201);
    expect((await callOperation(server, body, { 'X-Auth-Token': token })).status).toBe(200);
  });

  it.each([
    ['a wrong password', tokenRequest('wrong'), 401, 'The username or password is wrong.', 'Unauthorized'],
    [
      'an unknown user',
      tokenRequest('correct horse', {}, 'nobody'),
      401,
      'The username or password is wrong.',
      'Unauthorized',
    ],
    [
      'a disabled user',
      tokenRequest('correct horse', {}, 'leaver'),
      403,
      'The user is disabled.',
      'Forbidden',
    ],
    [
      'a foreign project',
      tokenRequest('correct horse', { scope: { project: { id: 'project-b' } } }),
      403,
      'You have no permission for this project.',
      'Forbidden',
    ],
    [
      'another method',
      tokenRequest('x', { identity: { methods: ['token'] } }),
      400,
      'The request body is invalid.',
      'Bad Request',
    ],
    ['no body to speak of', {}, 400, 'The request body is invalid.', 'Bad Request'],
  ])('is refused for %s', async (_what, request, code, message, title) => {
    const { server } = await clockedServer();
    const refused = await askForToken(server, request);
    expect(refused.status).toBe(code);
    expect(refused.token).toBe('');
    expect(refused.body).toEqual({ error: { code, message, title } });
  });

  it('is refused for 15 minutes after five wrong passwords', async () => {
    const { server, clock } = await clockedServer();
    for (let count = 0; count < 5; count++) await askForToken(server, tokenRequest('wrong'));
    const locked = await askForToken(server, tokenRequest('correct horse'));
    expect(locked.body.error?.message).toBe('The account is locked.');
    clock.now += 15 * MINUTE + 1;
    expect((await askForToken(server, tokenRequest('correct horse'))).status).toBe(201);
  });

  it('is not to be guessed by sending many passwords at once', async () => {
    const { server } = await clockedServer();
    const guesses = Array.from({ length: 12 }, (_, guess) =>
      askForToken(server, tokenRequest(`guess ${guess}`)),
    );
    const messages = (await Promise.all(guesses)).map(({ body: reply }) => reply.error?.message);
    expect(messages.filter((message) => message === 'The username or password is wrong.')).toHaveLength(5);
    expect(messages.filter((message) => message === 'The account is locked.')).toHaveLength(7);
  });

  it('is good at another replica with the same secret, and at none with another', async () => {
    const { server: first } = await clockedServer();
    const { server: second } = await clockedServer();
    const { server: stranger } = await clockedServer({
      tokenSecret: 'another secret of thirty-two characters',
    });
    const { token } = await askForToken(first, tokenRequest('correct horse'));
    expect((await callOperation(second, body, { 'X-Auth-Token': token })).status).toBe(200);
    const refused = await callOperation(stranger, body, { 'X-Auth-Token': token });
    expect(refused.body.error_msg).toBe('Incorrect IAM authentication information: decrypt token fail');
  });

  it('ends when its time is over', async () => {
    const { server, clock } = await clockedServer();
    const { token } = await askForToken(server, tokenRequest('correct horse'));
    clock.now += 24 * 60 * MINUTE;
    const { status, body: reply } = await callOperation(server, body, { 'X-Auth-Token': token });
    expect([status, reply.error_code]).toEqual([401, 'APIG.0301']);
    expect(reply.error_msg).toMatch(/token expires, expires_at: 2026-11-23T08:00:00/);
  });

  it('ends with the password and with the user', async () => {
    const { server } = await clockedServer();
    const { token } = await askForToken(server, tokenRequest('correct horse'));
    const others = (await peopleConfig()).users;
    for (const users of [others, config.users.map((user) => ({ ...user, enabled: false })), []]) {
      const { server: later } = await clockedServer({ users });
      const { status, body: reply } = await callOperation(later, body, { 'X-Auth-Token': token });
      expect([status, reply.error_code, reply.error_msg]).toEqual([
        401,
        'APIG.0307',
        'The token must be updated.',
      ]);
    }
  });

  it('without a project opens none', async () => {
    const { server } = await clockedServer();
    for (const scope of [{ domain: { name: 'acme' } }, undefined]) {
      const { status, token } = await askForToken(server, tokenRequest('correct horse', { scope }));
      expect(status).toBe(201);
      const refused = await callOperation(server, body, { 'X-Auth-Token': token });
      expect(refused.body.error_code).toBe('ModelArts.0212');
    }
  });

  const sealed = new TokenSealer('a secret of thirty-two characters or more', 'user token');
  it.each([
    ['missing', undefined, 401, 'APIG.0301'],
    ['empty', '', 400, 'ModelArts.4101'],
    ['sent twice', 'one, two', 400, 'ModelArts.4103'],
    ['no token of ours', 'garbage', 401, 'APIG.0301'],
    ['tampered with', `${sealed.seal({ user: 'clerk' })}A`, 401, 'APIG.0301'],
    ['of another version', sealed.seal({ user: 'clerk' }), 400, 'ModelArts.4102'],
  ])('that is %s', async (_what, token, status, code) => {
    const { server } = await clockedServer();
    const headers: Record<string, string> = token === undefined ? {} : { 'X-Auth-Token': token };
    const refused = await callOperation(server, body, headers);
    expect([refused.status, refused.body.error_code]).toEqual([status, code]);
  });

  it('opens neither another project, nor a closed one, nor one that does not exist', async () => {
    const { server } = await clockedServer();
    const { token } = await askForToken(server, tokenRequest('correct horse'));
    const codes = await Promise.all(
      ['project-b', 'project-closed', 'project-x'].map(async (project) => {
        const refused = await callOperation(server, body, { 'X-Auth-Token': token }, project);
        return [refused.status, refused.body.error_code];
      }),
    );
    expect(codes).toEqual([
      [403, 'APIG.0302'],
      [403, 'APIG.0310'],
      [403, 'APIG.0310'],
    ]);
  });

  it('is throttled by the minute, with the time to wait', async () => {
    const { server, clock } = await clockedServer({ limits: { requestsPerMinute: 2 } });
    const { token } = await askForToken(server, tokenRequest('correct horse'));
    const call = () => callOperation(server, body, { 'X-Auth-Token': token });
    expect([(await call()).status, (await call()).status]).toEqual([200, 200]);
    clock.now += 20_000;
    const throttled = await call();
    expect([throttled.status, throttled.body.error_code]).toEqual([429, 'APIG.0308']);
    expect(throttled.body.error_msg).toBe(
      'The throttling threshold has been reached: policy user over ratelimit,limit:2,time:1 minute',
    );
    expect(Number(throttled.headers.get('Retry-After'))).toBeGreaterThan(30);
    clock.now += 40_000;
    expect((await call()).status).toBe(200);
  });
});

describe('a signature', () => {
  interface Signing {
    access?: string;
    secret?: string;
    time?: number;
    headers?: Record<string, string>;
    tamper?: (headers: Record<string, string>) => void;
    project?: string;
  }

  async function signed(server: { readonly address: string }, signing: Signing = {}) {
    const { access = 'AKEXAMPLE', secret = 'SKEXAMPLE0123456789', time = START } = signing;
    const { headers = {}, tamper, project = 'project-a' } = signing;
    const text = JSON.stringify(body);
    const url = new URL(`${server.address}/v2/${project}/ocr/hk-id-card`);
    const unsigned = {
      method: 'POST',
      url,
      headers: { 'Content-Type': 'application/json', ...headers },
      body: text,
    };
    const sent = await signRequest(unsigned, { access, secret }, new Date(time));
    tamper?.(sent);
    return callOperation(server, text, sent, project);
  }

  it('by a configured key is taken, also 15 minutes off', async () => {
    const { server } = await clockedServer();
    for (const time of [START, START - 15 * MINUTE, START + 15 * MINUTE]) {
      expect((await signed(server, { time })).status).toBe(200);
    }
  });

  const wrong = 'Incorrect IAM authentication information: ';
  it.each<[string, Signing, string]>([
    ['too old', { time: START - 15 * MINUTE - 1000 }, 'calc ak sk signature fail:signature expired'],
    ['from the future', { time: START + 15 * MINUTE + 1000 }, 'calc ak sk signature fail:signature expired'],
    ['by an unknown key', { access: 'AKNOBODY' }, 'Get secretKey failed,ak not exist'],
    ['with another secret', { secret: 'SKANOTHER' }, 'verify aksk signature fail'],
    [
      'of a temporary key without its security token',
      { access: 'AKTEMPORARY', secret: 'SKTEMPORARY0123456789' },
      'Get secretKey failed,ak not exist',
    ],
    [
      'over another header value',
      {
        headers: { 'X-Project-Id': 'project-a' },
        tamper: (headers) => Object.assign(headers, { 'X-Project-Id': 'project-b' }),
      },
      'verify aksk signature fail',
    ],
    [
      'with a body hash that was never signed',
      { tamper: (headers) => Object.assign(headers, { 'X-Sdk-Content-Sha256': 'UNSIGNED-PAYLOAD' }) },
      'verify aksk signature fail',
    ],
    [
      'that does not cover its date',
      {
        tamper: (headers) =>
          Object.assign(headers, { Authorization: headers.Authorization?.replace(';x-sdk-date', '') }),
      },
      'verify aksk signature fail',
    ],
    [
      'over a header that only looks like one',
      {
        tamper: (headers) =>
          Object.assign(headers, {
            Authorization: headers.Authorization?.replace('SignedHeaders=', 'SignedHeaders=constructor;'),
          }),
      },
      'verify aksk signature fail',
    ],
    [
      'in another scheme',
      { tamper: (headers) => Object.assign(headers, { Authorization: 'Basic YTpi' }) },
      'verify aksk signature fail',
    ],
  ])('%s is refused', async (_what, signing, message) => {
    const { server } = await clockedServer();
    const refused = await signed(server, signing);
    expect([refused.status, refused.body.error_code, refused.body.error_msg]).toEqual([
      401,
      'APIG.0301',
      wrong + message,
    ]);
  });

  it('locks its key for 5 minutes after five failures, and no other', async () => {
    const { server, clock } = await clockedServer();
    for (let count = 0; count < 5; count++) await signed(server, { secret: 'SKANOTHER' });
    const locked = await signed(server);
    expect(locked.body.error_msg).toBe(`${wrong}AK access failed to reach the limit, forbidden`);
    const other = { access: 'AKTEMPORARY', secret: 'SKTEMPORARY0123456789' };
    const headers = { 'X-Security-Token': 'security-token' };
    expect((await signed(server, { ...other, headers })).status).toBe(200);
    clock.now += 5 * MINUTE + 1;
    expect((await signed(server, { time: clock.now })).status).toBe(200);
  });

  it('of a configured temporary key ends with it', async () => {
    const { server, clock } = await clockedServer();
    const key = { access: 'AKTEMPORARY', secret: 'SKTEMPORARY0123456789' };
    const headers = { 'X-Security-Token': 'security-token' };
    expect((await signed(server, { ...key, headers })).status).toBe(200);
    expect((await signed(server, { ...key, headers: { 'X-Security-Token': 'another' } })).status).toBe(401);
    clock.now = Date.parse('2030-01-01T00:00:01Z');
    const expired = await signed(server, { ...key, headers, time: clock.now });
    expect(expired.body.error_msg).toBe(`${wrong}calc ak sk signature fail:signature expired`);
  });

  it('opens only the projects of its key', async () => {
    const { server } = await clockedServer();
    const codes = await Promise.all(
      ['project-b', 'project-closed'].map(
        async (project) => (await signed(server, { project })).body.error_code,
      ),
    );
    expect(codes).toEqual(['APIG.0302', 'APIG.0310']);
  });

  it('by a key that was issued for a token is good at every replica, for its time', async () => {
    const { server: issuer } = await clockedServer();
    const { server: replica, clock } = await clockedServer();
    const { token } = await askForToken(issuer, tokenRequest('correct horse'));
    const response = await fetch(`${issuer.address}/v3.0/OS-CREDENTIAL/securitytokens`, {
      method: 'POST',
      headers: { 'X-Auth-Token': token, 'Content-Type': 'application/json' },
      body: JSON.stringify({ auth: { identity: { methods: ['token'], token: { duration_seconds: 900 } } } }),
    });
    expect(response.status).toBe(201);
    // the assertions below fail where it is anything else
    const { credential } = (await response.json()) as { credential: Record<string, string> };
    expect(credential.expires_at).toBe('2026-11-22T08:15:00.000000Z');
    const { access = '', secret = '', securitytoken = '' } = credential;
    const key = { access, secret, headers: { 'X-Security-Token': securitytoken } };
    expect((await signed(replica, key)).status).toBe(200);
    expect((await signed(replica, { ...key, headers: {} })).status).toBe(401);
    clock.now += 15 * MINUTE;
    expect((await signed(replica, { ...key, time: clock.now })).status).toBe(401);
  });
});
