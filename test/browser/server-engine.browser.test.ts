import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { startServerProcess } from '../../src/dev/bench/server/start-server-process.ts';
import type { ExtensionBrowser } from '../../src/dev/browser/launch-extension.ts';
import { endOfJob, sessionState } from '../../src/dev/browser/session-state.ts';
import type { ServerConnection, ServerCredentials } from '../../src/ocr/server/settings.ts';
import { askForToken, peopleConfig, tokenRequest } from '../api/fixtures/people.ts';
import { SAMPLE_CARD } from '../api/fixtures/sample-card.ts';
import { startTestServer } from '../api/fixtures/start-test-server.ts';
import { scriptedServer } from '../ocr/server/scripted-server.ts';
import { CHROMIUM, chooseOnImage, launch, readImage } from './support/browser.ts';
import { EMPTY_FORM, FILLED_FORM, FORM, formContent } from './support/form.ts';
import { grantHost } from './support/grant-host.ts';
import { killBackground } from './support/kill-background.ts';
import { SPECIMEN } from './support/pictures.ts';
import { openPopup } from './support/popup.ts';
import { type PageServer, servePages } from './support/serve-pages.ts';

/** What the form holds after the card that the test server reads in every picture. */
const FILLED = {
  surname: 'LOK',
  given: 'Wing Ching',
  chinese: '樂永晴',
  hkid: 'Z683365(5)',
  sex: 'F',
  birth: '1985-06-03',
};

const KEYS: ServerCredentials = { kind: 'ak-sk', access: 'AKEXAMPLE', secret: 'SKEXAMPLE0123456789' };
const TOKEN: ServerCredentials = { kind: 'token', token: 'a token' };

describe.skipIf(!CHROMIUM)('an OCR server', () => {
  let browser: ExtensionBrowser;
  let pages: PageServer;
  let config: Awaited<ReturnType<typeof peopleConfig>>;

  beforeAll(async () => {
    [pages, browser, config] = await Promise.all([servePages(), launch(), peopleConfig()]);
    await grantHost(browser, 'http://127.0.0.1/*');
    // what the settings page asks for when the server is saved; granted already, so no prompt comes
    const settingsPage = await browser.context.newPage();
    await settingsPage.goto(`chrome-extension://${browser.extensionId}/src/entries/options/index.html`);
    await settingsPage.evaluate(() => chrome.permissions.request({ origins: ['http://127.0.0.1/*'] }));
    await settingsPage.close();
  });

  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  beforeEach(() => {
    pages.set('/page', { body: `<title>Apply</title>${FORM}<img id="card" src="/card" width="300">` });
    pages.set('/card', { type: SPECIMEN.mediaType, body: SPECIMEN.bytes });
  });

  /** Sets the extension up as its settings page does, and forgets tokens of the test before. */
  async function pointTo(
    address: string,
    credentials: ServerCredentials,
    more: Partial<ServerConnection> = {},
  ): Promise<void> {
    const connection: ServerConnection = {
      address,
      region: 'ap-southeast-1',
      projectId: 'project-a',
      sendUrl: 'automatic',
      urlAllowed: true,
      ...more,
    };
    const preferences = {
      engine: 'server',
      language: 'auto',
      confidenceThreshold: 0.8,
      forgetAfterMinutes: 15,
      overwriteTyped: false,
    };
    const background = await browser.background();
    await background.evaluate(
      async ([stored, secrets, chosen]) => {
        await chrome.storage.session.remove('server-tokens');
        await chrome.storage.session.set({ 'server-credentials': { version: 1, value: secrets } });
        await chrome.storage.local.set({
          'server-connection': { version: 1, value: stored },
          preferences: { version: 1, value: chosen },
        });
      },
      [connection, credentials, preferences] as const,
    );
  }

  async function readOnPage() {
    const page: Page = await browser.context.newPage();
    await page.goto(`${pages.origin}/page`, { waitUntil: 'networkidle' });
    const state = await readImage(browser, page);
    const form = await formContent(page);
    await page.close();
    return { state, form };
  }

  test.each<[string, (address: string) => Promise<ServerCredentials> | ServerCredentials]>([
    ['a user', () => ({ kind: 'iam-user', domain: 'acme', user: 'clerk', password: 'correct horse' })],
    ['AK/SK', () => KEYS],
    [
      'a temporary AK/SK',
      () => ({
        kind: 'temporary-ak-sk',
        access: 'AKTEMPORARY',
        secret: 'SKTEMPORARY0123456789',
        securityToken: 'security-token',
      }),
    ],
    [
      'a ready token',
      async (address) => ({
        kind: 'token',
        token: (await askForToken({ address }, tokenRequest('correct horse'))).token,
      }),
    ],
  ])('reads the card and fills the form with %s', async (_what, credentials) => {
    const server = await startTestServer(config);
    await pointTo(server.address, await credentials(server.address));
    const { state, form } = await readOnPage();
    expect(state.job?.failure).toBeUndefined();
    expect(state.reading?.engine).toBe('server');
    expect(form).toEqual(FILLED);
  });

  test('reads with the server as a user starts it, and its real reader', async () => {
    const server = await startServerProcess({ ...config, limits: { workers: 1 } });
    onTestFinished(() => server.stop());
    await pointTo(server.address, KEYS);
    const { state, form } = await readOnPage();
    expect(state.job?.failure).toBeUndefined();
    expect(state.reading).toMatchObject({ engine: 'server', result: { number: SPECIMEN.truth.number } });
    expect(form).toEqual(FILLED_FORM);
  });

  const refusal = (status: number, code: string, message: string, headers: Record<string, string> = {}) => ({
    status,
    headers,
    body: { error_code: code, error_msg: message },
  });
  const authentication = 'Incorrect IAM authentication information: ';

  test.each<[string, Parameters<typeof scriptedServer>[0], ServerCredentials, object]>([
    [
      'an expired token',
      [refusal(401, 'APIG.0301', `${authentication}token expires, expires_at: 2026-01-01`)],
      TOKEN,
      { reason: 'server-refused', meaning: 'token-expired', code: 'APIG.0301', requestId: 'request-1' },
    ],
    [
      'a wrong key',
      [refusal(401, 'APIG.0301', `${authentication}verify aksk signature fail`)],
      KEYS,
      { reason: 'server-refused', meaning: 'signature-wrong' },
    ],
    [
      'a throttled caller',
      [refusal(429, 'APIG.0308', 'The throttling threshold has been reached', { 'Retry-After': '3600' })],
      KEYS,
      { reason: 'server-refused', meaning: 'throttled' },
    ],
    ['a reply that is no JSON', [{ body: '<html>' }], KEYS, { reason: 'server-broke-contract' }],
    [
      'a reply that breaks the contract',
      [{ body: { result: { number: 5 } } }],
      KEYS,
      { reason: 'server-broke-contract' },
    ],
    [
      'an operation that is gone',
      [refusal(404, 'APIG.0101', 'The API does not exist')],
      KEYS,
      { reason: 'server-refused', meaning: 'operation-not-found' },
    ],
    [
      'a connection that breaks',
      [{ act: 'drop' }],
      KEYS,
      { reason: 'server-unreachable', meaning: 'no-connection' },
    ],
    ['silence', [{ act: 'hang' }], KEYS, { reason: 'server-timeout', meaning: 'timed-out' }],
  ])('%s ends by its name, and nothing is filled in', async (_what, replies, credentials, failure) => {
    const server = await scriptedServer(replies);
    await pointTo(server.address, credentials);
    const { state, form } = await readOnPage();
    expect(state.job).toMatchObject({ step: 'failed', failure });
    expect(form).toEqual(EMPTY_FORM);
  });

  test('a server that is not there ends by its name', async () => {
    await pointTo('http://127.0.0.1:9', KEYS);
    const { state } = await readOnPage();
    expect(state.job?.failure).toMatchObject({ reason: 'server-unreachable', meaning: 'no-connection' });
  });

  test('a host that the user did not allow is not called', async () => {
    await pointTo('https://ocr.example.com', KEYS);
    const { state } = await readOnPage();
    expect(state.job?.failure).toMatchObject({ reason: 'server-permission-missing' });
  });

  test('a server that is busy at first is asked again by itself', async () => {
    const card = { body: { result: { number: 'Z683365(5)', confidence: { number: 0.99 } } } };
    const server = await scriptedServer([refusal(400, 'ModelArts.4401', 'Max concurrency error.'), card]);
    await pointTo(server.address, KEYS);
    const { state, form } = await readOnPage();
    expect(state.job?.failure).toBeUndefined();
    expect(form).toEqual({ ...EMPTY_FORM, hkid: 'Z683365(5)' });
    expect(server.seen).toHaveLength(2);
    // the picture's address is this computer's own: nobody else could use it
    expect(Object.keys(server.seen[1]?.body ?? {})).toEqual(['image']);
  });

  test('a call whose worker was ended is made again', async () => {
    const server = await scriptedServer([{ act: 'hang' }, { body: { result: SAMPLE_CARD } }]);
    await pointTo(server.address, KEYS);
    const page = await browser.context.newPage();
    await page.goto(`${pages.origin}/page`, { waitUntil: 'networkidle' });
    const before = (await sessionState(browser)).job?.id;
    await chooseOnImage(browser, page);
    await expect.poll(() => server.seen.length, { timeout: 20_000 }).toBe(1);
    await killBackground(browser);
    // any event wakes the worker; here it is the user who looks how far it is
    await openPopup(browser, page);
    const { job } = await endOfJob(browser, { after: before });
    expect(job).toMatchObject({ step: 'done', resumed: 1 });
    expect(server.seen).toHaveLength(2);
    expect(await formContent(page)).toEqual(FILLED);
    await page.close();
  });
});
