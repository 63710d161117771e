import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/dev/browser/launch-extension.ts';
import { CHROMIUM, launch, readImage } from './support/browser.ts';
import { FILLED_FORM, FORM, formContent } from './support/form.ts';
import { SPECIMEN } from './support/pictures.ts';
import { type RecordingProxy, startRecordingProxy } from './support/recording-proxy.ts';
import { type PageServer, servePages } from './support/serve-pages.ts';

/** What Chromium itself asks for whenever it sees a form: its own autofill, and who is signed in. */
const CHROMIUM_ITSELF = ['content-autofill.googleapis.com:443', 'accounts.google.com:443'];

describe.skipIf(!CHROMIUM)('privacy', () => {
  let browser: ExtensionBrowser;
  let pages: PageServer;
  let proxy: RecordingProxy;

  beforeAll(async () => {
    pages = await servePages();
    proxy = await startRecordingProxy();
    pages.set('/page', { body: `<title>Apply</title>${FORM}<img id="card" src="/card.jpg">` });
    pages.set('/card.jpg', { type: SPECIMEN.mediaType, body: SPECIMEN.bytes });
    browser = await launch({
      switches: [`--proxy-server=${proxy.address}`, '--proxy-bypass-list=<-loopback>'],
    });
  });

  afterAll(async () => {
    await browser?.close();
    await pages?.close();
    await proxy?.close();
  });

  test('a page that is not used has nothing of the extension in it, and cannot tell that it is there', async () => {
    const page = await browser.context.newPage();
    const session = await browser.context.newCDPSession(page);
    const worlds: string[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const type: unknown = context.auxData?.type;
      if (type === 'isolated' && context.origin.startsWith('chrome-extension:')) worlds.push(context.origin);
    });
    await session.send('Runtime.enable');
    await page.goto(`${pages.origin}/page`, { waitUntil: 'networkidle' });
    expect(worlds).toEqual([]);
    const files = [
      'manifest.json',
      'icons/16.png',
      'src/entries/popup/index.html',
      'ort/ort-wasm-simd-threaded.wasm',
    ];
    for (const file of files) {
      const address = `chrome-extension://${browser.extensionId}/${file}`;
      const seen = await page.evaluate(
        (url) =>
          fetch(url).then(
            () => true,
            () => false,
          ),
        address,
      );
      expect(seen, file).toBe(false);
    }
    await page.close();
  });

  test('a reading sends nothing to anyone', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${pages.origin}/page`, { waitUntil: 'networkidle' });
    proxy.requests.length = 0;
    await readImage(browser, page);
    expect(await formContent(page)).toEqual(FILLED_FORM);
    // The picture itself may be asked for once more, from where the page had it.
    const others = proxy.requests.filter((address) => address !== `${pages.origin}/card.jpg`);
    expect(others.filter((address) => !CHROMIUM_ITSELF.includes(address))).toEqual([]);
    await page.close();
  });

  test('nothing of the card is stored on the disk', async () => {
    const background = await browser.background();
    const [local, sync] = await background.evaluate(async () => [
      JSON.stringify(await chrome.storage.local.get()),
      JSON.stringify(await chrome.storage.sync?.get()),
    ]);
    for (const value of [SPECIMEN.truth.number, SPECIMEN.truth.name, SPECIMEN.truth.name_en]) {
      expect(local).not.toContain(value);
      expect(sync ?? '').not.toContain(value);
    }
    const databases = await background.evaluate(() => indexedDB.databases());
    expect(databases).toEqual([]);
  });
});
