import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grantActiveTab } from '../../src/dev/browser/click-menu-item.ts';
import type { ExtensionBrowser } from '../../src/dev/browser/launch-extension.ts';
import { endOfJob, sessionState, sessionStateWhen } from '../../src/dev/browser/session-state.ts';
import { CHROMIUM, launch } from './support/browser.ts';
import { SPECIMEN } from './support/pictures.ts';
import { type PageServer, servePages } from './support/serve-pages.ts';

const ZOOM = 1.5;

/** The card in a dialog of the page, which lies over everything that is not in the top layer itself. */
const PAGE = `<!doctype html><title>Document</title><style>dialog { width: 1100px; background: #fff }</style>
  <dialog><img id="card" src="/card.jpg" width="1000"></dialog>
  <script>document.querySelector('dialog').showModal()</script>`;

describe.skipIf(!CHROMIUM)('an area of the visible page', () => {
  let browser: ExtensionBrowser;
  let pages: PageServer;

  beforeAll(async () => {
    pages = await servePages();
    pages.set('/page', { body: PAGE });
    pages.set('/card.jpg', { type: SPECIMEN.mediaType, body: SPECIMEN.bytes });
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  test('has a key of its own, as every command has: some combinations are the browser’s', async () => {
    const background = await browser.background();
    const commands = await background.evaluate(() => chrome.commands.getAll());
    expect(commands.filter(({ shortcut }) => !shortcut).map(({ name }) => name)).toEqual([]);
  });

  /** The page, in the mode in which a rectangle is drawn. */
  async function chooseArea(): Promise<{ page: Page; before: string | undefined }> {
    const page = await browser.context.newPage();
    await page.goto(`${pages.origin}/page`, { waitUntil: 'networkidle' });
    const before = (await sessionState(browser)).job?.id;
    await grantActiveTab(browser, page);
    const background = await browser.background();
    await background.evaluate(() => {
      // Every event of an extension has `dispatch`; it is not part of the published interface.
      const event = chrome.commands.onCommand as unknown as { dispatch(command: string): void };
      event.dispatch('read-area');
    });
    await sessionStateWhen(browser, ({ job }) => job?.id !== before && job?.step === 'acquiring');
    await page.waitForFunction("document.documentElement.lastElementChild?.matches(':popover-open')");
    return { page, before };
  }

  async function brightness(page: Page, x: number, y: number): Promise<number> {
    const pixel = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
    return (await sharp(pixel).raw().toBuffer())[0] ?? 0;
  }

  test('is drawn over a dialog of the page, and read without what marks it', async () => {
    const { page, before } = await chooseArea();
    const box = await page.locator('#card').boundingBox();
    if (!box) throw new Error('the picture is not on the page');
    const [right, bottom] = [box.x + box.width + 2, box.y + box.height + 2];
    await page.mouse.move(box.x - 2, box.y - 2);
    await page.mouse.down();
    await page.mouse.move(right, bottom);
    expect(await brightness(page, right + 6, bottom + 6), 'beside the rectangle').toBeLessThan(200);
    await page.mouse.up();
    const { reading } = await endOfJob(browser, { after: before });
    expect(reading?.result.number).toBe(SPECIMEN.truth.number);
    expect(reading?.picture.width).toBe(1004);
    await page.close();
  });

  test('is read on a page that is zoomed to 150 %', async () => {
    const { page, before } = await chooseArea();
    const background = await browser.background();
    await background.evaluate(async (zoom) => {
      const [tab] = await chrome.tabs.query({ active: true });
      await chrome.tabs.setZoom(tab?.id, zoom);
    }, ZOOM);
    await page.waitForFunction(`devicePixelRatio === ${ZOOM}`);
    const image = await page.locator('#card').evaluate((element) => {
      // Zoomed, the page is narrower than the picture was.
      element.setAttribute('width', '600');
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    });
    // The mouse is moved in pixels of the window, which zooming does not make larger.
    await page.mouse.move(Math.max(0, image.left - 2) * ZOOM, Math.max(0, image.top - 2) * ZOOM);
    await page.mouse.down();
    await page.mouse.move((image.right + 2) * ZOOM, (image.bottom + 2) * ZOOM);
    await page.mouse.up();
    const { reading } = await endOfJob(browser, { after: before });
    expect(reading?.result.number).toBe(SPECIMEN.truth.number);
    await page.close();
  });

  test('is given up by Escape, without an alarm on the toolbar button', async () => {
    const { page, before } = await chooseArea();
    await page.keyboard.press('Escape');
    const { job } = await endOfJob(browser, { after: before });
    expect(job?.failure?.reason).toBe('cancelled');
    const background = await browser.background();
    await expect.poll(() => background.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
    await page.close();
  });
});
