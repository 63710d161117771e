import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clickMenuItem, dispatchMenuClick, grantActiveTab } from '../../src/dev/browser/click-menu-item.ts';
import type { ExtensionBrowser } from '../../src/dev/browser/launch-extension.ts';
import {
  endOfJob,
  type SessionState,
  sessionState,
  sessionStateWhen,
} from '../../src/dev/browser/session-state.ts';
import { CHROMIUM, chooseOnImage, launch, readImage } from './support/browser.ts';
import { FILLED_FORM, FORM, formContent } from './support/form.ts';
import { frameIdOf } from './support/frame-id.ts';
import { grantHost, revokeHost } from './support/grant-host.ts';
import { SPECIMEN } from './support/pictures.ts';
import { openPopup } from './support/popup.ts';
import { type PageServer, servePages } from './support/serve-pages.ts';

describe.skipIf(!CHROMIUM)('getting the picture', () => {
  let browser: ExtensionBrowser;
  let pages: PageServer;
  const card = { type: SPECIMEN.mediaType, body: SPECIMEN.bytes };

  beforeAll(async () => {
    pages = await servePages();
    pages.set('/card.jpg', card);
    pages.set('/cors/card.jpg', { ...card, headers: { 'access-control-allow-origin': '*' } });
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  // Each test has one job of its own: the one before it has ended, too.
  let before: string | undefined;
  beforeEach(async () => {
    before = (await sessionState(browser)).job?.id;
  });

  async function openWith(image: string, headers: Record<string, string> = {}): Promise<Page> {
    pages.set('/page', { body: `<title>Apply</title>${FORM}${image}`, headers });
    const page = await browser.context.newPage();
    await page.goto(`${pages.origin}/page`, { waitUntil: 'networkidle' });
    return page;
  }

  async function expectFilled(page: Page, state: SessionState): Promise<void> {
    expect(state.job?.failure).toBeUndefined();
    expect(state.job?.step).toBe('done');
    expect(await formContent(page)).toEqual(FILLED_FORM);
    await page.close();
  }

  test('of the same origin', async () => {
    const page = await openWith('<img id="card" src="/card.jpg">');
    await expectFilled(page, await readImage(browser, page));
  });

  test('on a page with a strict content security policy', async () => {
    const page = await openWith('<img id="card" src="/card.jpg">', {
      'content-security-policy':
        "default-src 'none'; img-src 'self'; sandbox allow-scripts allow-same-origin",
    });
    await expectFilled(page, await readImage(browser, page));
  });

  test('as a data: URL', async () => {
    const data = `data:${SPECIMEN.mediaType};base64,${Buffer.from(SPECIMEN.bytes).toString('base64')}`;
    const page = await openWith(`<img id="card" src="${data}">`);
    await expectFilled(page, await readImage(browser, page));
  });

  test('as a data: URL so long that Chromium keeps it to itself', async () => {
    // A comment segment makes the file long without changing the picture: FF FE, length, 64 kB, many times.
    const segment = Buffer.concat([Buffer.from([0xff, 0xfe, 0xff, 0xff]), Buffer.alloc(65_533, 0x20)]);
    const bytes = Buffer.from(SPECIMEN.bytes);
    const long = Buffer.concat([bytes.subarray(0, 2), ...Array(30).fill(segment), bytes.subarray(2)]);
    const page = await openWith(`<img id="card" src="data:image/jpeg;base64,${long.toString('base64')}">`);
    await clickMenuItem(browser, page, { menuItemId: 'read-card' });
    await expectFilled(page, await endOfJob(browser, { after: before }));
  });

  test('as a blob: URL', async () => {
    const page = await openWith(`<img id="card"><script>
      fetch('/card.jpg').then((answer) => answer.blob()).then((blob) => { card.src = URL.createObjectURL(blob) })
    </script>`);
    await page.waitForFunction("document.querySelector('#card').complete && card.naturalWidth > 0");
    await expectFilled(page, await readImage(browser, page));
  });

  test('of another origin that allows it', async () => {
    const page = await openWith(`<img id="card" src="${pages.otherOrigin}/cors/card.jpg">`);
    await expectFilled(page, await readImage(browser, page));
  });

  test('chosen by srcset, in an open shadow root', async () => {
    const page = await openWith(`<div id="host"></div><script>
      host.attachShadow({ mode: 'open' }).innerHTML = '<img srcset="/card.jpg 1x, /nothing.jpg 4x">'
    </script>`);
    await clickMenuItem(browser, page, { menuItemId: 'read-card', srcUrl: `${pages.origin}/card.jpg` });
    await expectFilled(page, await endOfJob(browser, { after: before }));
  });

  test('in a frame of the same origin', async () => {
    pages.set('/frame', { body: '<img id="card" src="/card.jpg">' });
    const page = await openWith('<iframe src="/frame"></iframe>');
    await grantActiveTab(browser, page);
    const frameId = await frameIdOf(browser, `${pages.origin}/frame`);
    const srcUrl = `${pages.origin}/card.jpg`;
    await dispatchMenuClick(browser, page, { menuItemId: 'read-card', srcUrl, frameId });
    await expectFilled(page, await endOfJob(browser, { after: before }));
  });

  test('of its own origin, which sends on to a host that keeps it to itself: as it stands on the screen', async () => {
    pages.set('/moved.jpg', {
      status: 302,
      headers: { location: `${pages.otherOrigin}/card.jpg` },
      body: '',
    });
    const page = await openWith('<img id="card" src="/moved.jpg">');
    await expectFilled(page, await readImage(browser, page));
  });

  test('from an address that answers only once: as it stands on the screen', async () => {
    pages.set('/once.jpg', { ...card, headers: { 'cache-control': 'no-store' } });
    const host = 'once.localhost';
    const page = await openWith(
      `<img id="card" src="${pages.otherOrigin.replace('localhost', host)}/once.jpg">`,
    );
    pages.set('/once.jpg', { status: 410, body: '' });
    await chooseOnImage(browser, page);
    await sessionStateWhen(browser, ({ job }) => job?.step === 'awaiting-host-permission');
    await grantHost(browser, `http://${host}/*`);
    const popup = await openPopup(browser, page);
    await popup.press(/allow/i);
    await expectFilled(page, await endOfJob(browser, { after: before }));
  });

  test('on a page on the disk, which may not read its own pictures: as it stands on the screen', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hk-id-card-page-'));
    await writeFile(join(folder, 'card.jpg'), SPECIMEN.bytes);
    await writeFile(
      join(folder, 'page.html'),
      `<title>On the disk</title>${FORM}<img id="card" src="card.jpg">`,
    );
    const page = await browser.context.newPage();
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    await expectFilled(page, await readImage(browser, page));
    await rm(folder, { recursive: true });
  });

  test('of another origin without CORS: asks for that one host, and reads when it is granted', async () => {
    const page = await openWith(`<img id="card" src="${pages.otherOrigin}/card.jpg">`);
    await chooseOnImage(browser, page);
    const waiting = await sessionStateWhen(browser, ({ job }) => job?.step === 'awaiting-host-permission');
    expect(waiting.job?.hostPattern).toBe('http://localhost/*');

    await grantHost(browser, 'http://localhost/*');
    try {
      const popup = await openPopup(browser, page);
      await popup.press(/allow/i);
      await expectFilled(page, await endOfJob(browser, { after: before }));
    } finally {
      await revokeHost(browser, 'http://localhost/*');
    }
  });

  test('of another origin without CORS: cuts it out of the visible page instead', async () => {
    const page = await openWith(`<img id="card" src="${pages.otherOrigin}/card.jpg">`);
    await chooseOnImage(browser, page);
    await sessionStateWhen(browser, ({ job }) => job?.step === 'awaiting-host-permission');
    const popup = await openPopup(browser, page);
    await popup.press(/visible/i);
    await expectFilled(page, await endOfJob(browser, { after: before }));
  });
});
