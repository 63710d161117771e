import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dispatchMenuClick } from '../../src/dev/browser/click-menu-item.ts';
import type { ExtensionBrowser } from '../../src/dev/browser/launch-extension.ts';
import { endOfJob, sessionState } from '../../src/dev/browser/session-state.ts';
import { CHROMIUM, launch, readImage } from './support/browser.ts';
import { EMPTY_FORM, FILLED_FORM, FORM, formContent } from './support/form.ts';
import {
  asAnimatedGif,
  asSvg,
  asWebp,
  brokenFile,
  overTenMegabytes,
  SPECIMEN,
  withoutCard,
} from './support/pictures.ts';
import { type Answer, type PageServer, servePages } from './support/serve-pages.ts';

describe.skipIf(!CHROMIUM)('bad input', () => {
  let browser: ExtensionBrowser;
  let pages: PageServer;

  beforeAll(async () => {
    pages = await servePages();
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  beforeEach(() => {
    pages.set('/page', {
      body: `<title>Apply</title>${FORM}<img id="card" src="/card" width="300" height="200">`,
    });
  });

  async function readOf(answer: Answer) {
    pages.set('/card', answer);
    const page = await browser.context.newPage();
    await page.goto(`${pages.origin}/page`, { waitUntil: 'networkidle' });
    const state = await readImage(browser, page);
    const form = await formContent(page);
    await page.close();
    return { state, form };
  }

  test.each<[string, () => Promise<Answer> | Answer, string[]]>([
    ['not a picture', () => ({ type: 'text/html', body: '<p>Please log in</p>' }), ['not-a-picture']],
    ['an empty file', () => ({ type: 'image/png', body: '' }), ['not-a-picture', 'broken-picture']],
    ['a missing file', () => ({ status: 404, body: 'no' }), ['picture-not-fetched']],
    [
      '14 px wide',
      async () => png(await sharp(SPECIMEN.bytes).resize(14).png().toBuffer()),
      ['picture-too-small'],
    ],
    ['9 000 px wide', async () => png(await withoutCard(9000, 400)), ['picture-too-large']],
    ['over 10 MB', async () => png(await overTenMegabytes()), ['file-too-large']],
    ['over 64 MB', () => png(Buffer.concat([SPECIMEN.bytes, Buffer.alloc(64_000_000)])), ['file-too-large']],
    ['a broken file', () => ({ type: SPECIMEN.mediaType, body: brokenFile() }), ['broken-picture']],
    ['no card in the picture', async () => png(await withoutCard(900, 600)), ['no-card']],
  ])('%s: has a name of its own, and the form stays empty', async (_, answer, reasons) => {
    const { state, form } = await readOf(await answer());
    expect(state.job?.step).toBe('failed');
    expect(reasons).toContain(state.job?.failure?.reason);
    expect(form).toEqual(EMPTY_FORM);
  });

  test.each<[string, () => Promise<Answer>]>([
    ['an animated GIF', async () => ({ type: 'image/gif', body: await asAnimatedGif() })],
    ['an SVG', async () => ({ type: 'image/svg+xml', body: await asSvg() })],
    ['a WebP', async () => ({ type: 'image/webp', body: await asWebp() })],
  ])('%s of a card: is read all the same', async (_, answer) => {
    const { state, form } = await readOf(await answer());
    expect(state.job?.failure).toBeUndefined();
    expect(form).toEqual(FILLED_FORM);
  });

  test('no form on the page: the reading is kept, and the user is told', async () => {
    pages.set('/page', { body: '<img id="card" src="/card">' });
    pages.set('/card', { type: SPECIMEN.mediaType, body: SPECIMEN.bytes });
    const page = await browser.context.newPage();
    await page.goto(`${pages.origin}/page`, { waitUntil: 'networkidle' });
    const { job, reading } = await readImage(browser, page);
    expect(job).toMatchObject({ step: 'done', failure: { reason: 'no-form' } });
    expect(reading?.result.number).toBe(SPECIMEN.truth.number);
    await page.close();
  });

  test('a page of the browser, where no script may run', async () => {
    const page = await browser.context.newPage();
    await page.goto('chrome://version');
    const before = (await sessionState(browser)).job?.id;
    await dispatchMenuClick(browser, page, {
      menuItemId: 'read-card',
      srcUrl: 'chrome://branding/content/icon_128.png',
    });
    const { job } = await endOfJob(browser, { after: before });
    expect(job).toMatchObject({ step: 'failed', failure: { reason: 'page-forbidden' } });
    await page.close();
  });

  test('an image that has gone from the page meanwhile', async () => {
    pages.set('/card', { type: SPECIMEN.mediaType, body: SPECIMEN.bytes });
    const page = await browser.context.newPage();
    await page.goto(`${pages.origin}/page`, { waitUntil: 'networkidle' });
    await page.evaluate("document.querySelector('#card').src = 'blob:gone'");
    const { job } = await readImage(browser, page);
    expect(job?.step).toBe('failed');
    expect(['picture-not-found', 'picture-not-fetched']).toContain(job?.failure?.reason);
    await page.close();
  });
});

function png(body: Uint8Array): Answer {
  return { type: 'image/png', body };
}
