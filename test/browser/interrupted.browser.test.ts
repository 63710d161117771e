import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/dev/browser/launch-extension.ts';
import { endOfJob, sessionState, sessionStateWhen } from '../../src/dev/browser/session-state.ts';
import { CHROMIUM, chooseOnImage, launch } from './support/browser.ts';
import { EMPTY_FORM, FILLED_FORM, FORM, formContent } from './support/form.ts';
import { killBackground } from './support/kill-background.ts';
import { SPECIMEN } from './support/pictures.ts';
import { type PageServer, servePages } from './support/serve-pages.ts';

const PAGE = `<title>Apply</title>${FORM}<img id="card" src="/card.jpg">`;

describe.skipIf(!CHROMIUM)('interrupted', () => {
  let browser: ExtensionBrowser;
  let pages: PageServer;

  beforeAll(async () => {
    pages = await servePages();
    pages.set('/page', { body: PAGE });
    pages.set('/another', { body: PAGE });
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

  async function openPage() {
    const page = await browser.context.newPage();
    await page.goto(`${pages.origin}/page`, { waitUntil: 'networkidle' });
    return page;
  }

  test.each(['acquiring', 'reading', 'filling'])(
    'the background killed in step "%s": the reading arrives all the same',
    async (step) => {
      const page = await openPage();
      const before = (await sessionState(browser)).job?.id;
      if (step === 'acquiring')
        pages.set('/card.jpg', { type: SPECIMEN.mediaType, body: SPECIMEN.bytes, after: 500 });
      await chooseOnImage(browser, page);
      await sessionStateWhen(browser, ({ job }) => job?.id !== before && job?.step === step).catch(() => {
        // A step can be over before it was seen; killing the background after it is a test as well.
      });
      await killBackground(browser);
      const { job } = await endOfJob(browser, { after: before });
      expect(job).toMatchObject({ step: 'done' });
      expect(await formContent(page)).toEqual(FILLED_FORM);
    },
  );

  test("the reader's page killed in the middle, with nobody looking: the reading arrives all the same", async () => {
    const page = await openPage();
    const before = (await sessionState(browser)).job?.id;
    await chooseOnImage(browser, page);
    await sessionStateWhen(browser, ({ job }) => job?.id !== before && job?.step === 'reading');
    const background = await browser.background();
    await background.evaluate(() => chrome.offscreen.closeDocument());
    const { job } = await endOfJob(browser, { after: before });
    expect(job).toMatchObject({ step: 'done', resumed: 1 });
    expect(await formContent(page)).toEqual(FILLED_FORM);
  });

  test('the page loaded again meanwhile: it may ask about another person, so nothing is written', async () => {
    const page = await openPage();
    const before = (await sessionState(browser)).job?.id;
    await chooseOnImage(browser, page);
    await sessionStateWhen(browser, ({ job }) => job?.id !== before && job?.step === 'reading');
    await page.reload();
    const { job, reading } = await endOfJob(browser, { after: before });
    expect(job).toMatchObject({ step: 'done', failure: { reason: 'page-navigated' } });
    expect(reading?.result.number).toBe(SPECIMEN.truth.number);
    expect(await formContent(page)).toEqual(EMPTY_FORM);
  });

  test('killed again and again: ends with the reading or a named error', async () => {
    const page = await openPage();
    const before = (await sessionState(browser)).job?.id;
    await chooseOnImage(browser, page);
    for (let round = 0; round < 4; round++) await killBackground(browser);
    const { job } = await endOfJob(browser, { after: before });
    if (job?.step === 'failed') expect(job.failure?.reason).toBe('interrupted');
    else expect(await formContent(page)).toEqual(FILLED_FORM);
  });

  test('the page navigated meanwhile: nothing is written, and the reading is kept', async () => {
    const page = await openPage();
    const before = (await sessionState(browser)).job?.id;
    await chooseOnImage(browser, page);
    await sessionStateWhen(browser, ({ job }) => job?.id !== before && job?.step === 'reading');
    await page.goto(`${pages.origin}/another`);
    const { job, reading } = await endOfJob(browser, { after: before });
    expect(job).toMatchObject({ step: 'done', failure: { reason: 'page-navigated' } });
    expect(reading?.result.number).toBe(SPECIMEN.truth.number);
    expect(await formContent(page)).toEqual(EMPTY_FORM);
  });
});
