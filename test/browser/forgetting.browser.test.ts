import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { grantActiveTab } from '../../src/dev/browser/click-menu-item.ts';
import type { ExtensionBrowser } from '../../src/dev/browser/launch-extension.ts';
import { endOfJob, sessionState, sessionStateWhen } from '../../src/dev/browser/session-state.ts';
import { CHROMIUM, chooseOnImage, launch, readImage } from './support/browser.ts';
import { FORM } from './support/form.ts';
import { killBackground } from './support/kill-background.ts';
import { SPECIMEN } from './support/pictures.ts';
import { type PageServer, servePages } from './support/serve-pages.ts';

const MINUTE = 60_000;

/** A request of the popup, sent by a page of the extension. */
async function ask(browser: ExtensionBrowser, request: object): Promise<unknown> {
  const observer = await browser.observer();
  return observer.evaluate((message) => chrome.runtime.sendMessage(message), request);
}

/** Makes the last reading so many minutes older, as a computer does that slept. */
async function age(browser: ExtensionBrowser, minutes: number): Promise<void> {
  const observer = await browser.observer();
  await observer.evaluate(async (milliseconds) => {
    const { reading } = await chrome.storage.session.get<{ reading: { value: { takenAt: number } } }>(
      'reading',
    );
    reading.value.takenAt -= milliseconds;
    await chrome.storage.session.set({ reading });
  }, minutes * MINUTE);
}

describe.skipIf(!CHROMIUM)('a card is forgotten, and the next one is not', () => {
  let browser: ExtensionBrowser;
  let pages: PageServer;

  beforeAll(async () => {
    pages = await servePages();
    pages.set('/page', { body: `<title>Apply</title>${FORM}<img id="card" src="/card.jpg">` });
    pages.set('/card.jpg', { type: SPECIMEN.mediaType, body: SPECIMEN.bytes });
    browser = await launch();
  });

  afterEach(async () => {
    for (const page of browser.context.pages()) if (page.url().startsWith('http:')) await page.close();
  });

  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  async function openPage(): Promise<Page> {
    const page = await browser.context.newPage();
    await page.goto(`${pages.origin}/page`, { waitUntil: 'networkidle' });
    return page;
  }

  test('a reading that grew too old is not filled in any more, and the user is told', async () => {
    const page = await openPage();
    const { job: first } = await readImage(browser, page);
    await age(browser, 20);
    await page.reload();
    await grantActiveTab(browser, page);
    await ask(browser, { type: 'fill-page' });
    const { job, reading, report } = await endOfJob(browser, { after: first?.id });
    expect(job).toMatchObject({ step: 'done', failure: { reason: 'no-reading' } });
    expect({ reading, report }).toEqual({ reading: undefined, report: undefined });
  });

  test('a background that starts drops what an earlier one should have dropped', async () => {
    const page = await openPage();
    await readImage(browser, page);
    await age(browser, 20);
    await killBackground(browser);
    await ask(browser, { type: 'outline-control' });
    await sessionStateWhen(browser, ({ reading, report }) => reading === undefined && report === undefined);
  });

  test('the time of one card does not end the reading of another', async () => {
    const page = await openPage();
    const { job: first } = await readImage(browser, page);
    pages.set('/card.jpg', { type: SPECIMEN.mediaType, body: SPECIMEN.bytes, after: 400 });
    await page.reload({ waitUntil: 'networkidle' });
    await chooseOnImage(browser, page);
    await sessionStateWhen(browser, ({ job }) => job?.id !== first?.id);
    await ask(browser, { type: 'reading-expired' });
    const { job, reading } = await endOfJob(browser, { after: first?.id });
    expect(job).toMatchObject({ step: 'done' });
    expect(reading?.result.number).toBe(SPECIMEN.truth.number);
  });

  test('forgetting in the middle of a reading leaves nothing, also later', async () => {
    const page = await openPage();
    const before = (await sessionState(browser)).job?.id;
    await chooseOnImage(browser, page);
    await sessionStateWhen(browser, ({ job }) => job?.id !== before && job !== undefined);
    await ask(browser, { type: 'forget' });
    await page.waitForTimeout(3000);
    expect(await sessionState(browser)).toEqual({ job: undefined, reading: undefined, report: undefined });
  });

  test('a rectangle that takes longer to draw than the background lives is read', async () => {
    const page = await openPage();
    const before = (await sessionState(browser)).job?.id;
    await grantActiveTab(browser, page);
    await ask(browser, { type: 'read-area' });
    await sessionStateWhen(browser, ({ job }) => job?.id !== before && job?.step === 'acquiring');
    await killBackground(browser);
    await page.locator('#card').scrollIntoViewIfNeeded();
    const box = await page.locator('#card').boundingBox();
    if (box === null) throw new Error('the picture is not on the page');
    const view = page.viewportSize() ?? { width: 1280, height: 720 };
    await page.mouse.move(Math.max(1, box.x - 4), Math.max(1, box.y - 4));
    await page.mouse.down();
    await page.mouse.move(
      Math.min(view.width - 2, box.x + box.width + 4),
      Math.min(view.height - 2, box.y + box.height + 4),
    );
    await page.mouse.up();
    const { job } = await endOfJob(browser, { after: before });
    expect(job?.failure?.reason).not.toBe('interrupted');
    expect(job?.failure?.reason).not.toBe('cancelled');
  });

  test('a TIFF is read and shown', async () => {
    const before = (await sessionState(browser)).job?.id;
    const tiff = await sharp(SPECIMEN.bytes).tiff({ compression: 'lzw' }).toBuffer();
    await ask(browser, { type: 'read-file', dataUrl: `data:image/tiff;base64,${tiff.toString('base64')}` });
    const { job, reading } = await endOfJob(browser, { after: before });
    expect(job).toMatchObject({ step: 'done' });
    expect(reading?.result.number).toBe(SPECIMEN.truth.number);
    expect(reading?.picture.dataUrl).toMatch(/^data:image\/jpeg;base64,/);
  });
});
