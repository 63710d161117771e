import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dispatchMenuClick, grantActiveTab } from '../../src/dev/browser/click-menu-item.ts';
import type { ExtensionBrowser } from '../../src/dev/browser/launch-extension.ts';
import { endOfJob, sessionState, sessionStateWhen } from '../../src/dev/browser/session-state.ts';
import { renderSpecimen } from '../specimens/render-specimen.ts';
import { CHROMIUM, chooseOnImage, launch, readImage } from './support/browser.ts';
import { EMPTY_FORM, FILLED_FORM, FORM, formContent } from './support/form.ts';
import { SPECIMEN, withoutCard } from './support/pictures.ts';
import { openPopup } from './support/popup.ts';
import { type PageServer, servePages } from './support/serve-pages.ts';

/** Another person's card, which was read before. */
const EARLIER = renderSpecimen({ seed: 11, edition: '2018', condition: 'clean' });

describe.skipIf(!CHROMIUM)('while the next card is being read', () => {
  let browser: ExtensionBrowser;
  let pages: PageServer;

  beforeAll(async () => {
    pages = await servePages();
    pages.set('/earlier.jpg', { type: EARLIER.mediaType, body: EARLIER.bytes });
    pages.set('/card.jpg', { type: SPECIMEN.mediaType, body: SPECIMEN.bytes });
    pages.set('/cards', {
      body: '<title>Cards</title><img id="earlier" src="/earlier.jpg"><img id="card" src="/card.jpg">',
    });
    pages.set('/form', { body: `<title>Apply</title>${FORM}` });
    browser = await launch();
  });

  beforeEach(async () => {
    const cards = await openPage('/cards');
    await readImage(browser, cards, '#earlier');
  });

  afterEach(async () => {
    for (const page of browser.context.pages()) if (page.url().startsWith('http:')) await page.close();
  });

  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  async function openPage(path: string) {
    const page = await browser.context.newPage();
    await page.goto(`${pages.origin}${path}`, { waitUntil: 'networkidle' });
    return page;
  }

  async function startReading(): Promise<string> {
    const cards = browser.context.pages().find((page) => page.url().endsWith('/cards'));
    if (!cards) throw new Error('the page with the cards is gone');
    const before = (await sessionState(browser)).job?.id;
    await chooseOnImage(browser, cards);
    const { job } = await sessionStateWhen(browser, (state) => state.job?.id !== before);
    if (!job) throw new Error('no job');
    return job.id;
  }

  test('the form of another tab is filled with that card as soon as it is read, not with the one before', async () => {
    const form = await openPage('/form');
    const reading = await startReading();
    await grantActiveTab(browser, form);
    const background = await browser.background();
    await background.evaluate(() => {
      // Every event of an extension has `dispatch`; it is not part of the published interface.
      const event = chrome.commands.onCommand as unknown as { dispatch(command: string): void };
      event.dispatch('fill-form');
    });
    const { job } = await endOfJob(browser);
    expect(job).toMatchObject({ id: reading, step: 'done' });
    expect(await formContent(form)).toEqual(FILLED_FORM);
  });

  test('a value that is inserted is that of the new card', async () => {
    const form = await openPage('/form');
    const reading = await startReading();
    await grantActiveTab(browser, form);
    await form.locator('[name=hkid]').focus();
    await dispatchMenuClick(browser, form, { menuItemId: 'insert-value:number', editable: true });
    await sessionStateWhen(browser, ({ job }) => job?.source.kind === 'value' && job.step === 'done');
    expect((await sessionState(browser)).reading?.id).toBe(reading);
    expect(await formContent(form)).toEqual({ ...EMPTY_FORM, hkid: SPECIMEN.truth.number });
  });

  test('a value that is inserted does not cut the filling of that card’s page short', async () => {
    pages.set('/both', { body: `<title>Both</title>${FORM}<img id="card" src="/card.jpg">` });
    const both = await openPage('/both');
    const form = await openPage('/form');
    const before = (await sessionState(browser)).job?.id;
    await both.bringToFront();
    await chooseOnImage(browser, both);
    await sessionStateWhen(browser, ({ job }) => job?.id !== before);
    await grantActiveTab(browser, form);
    await form.locator('[name=hkid]').focus();
    await dispatchMenuClick(browser, form, { menuItemId: 'insert-value:number', editable: true });
    await sessionStateWhen(browser, ({ job }) => job?.source.kind === 'value' && job.step === 'done');
    expect(await formContent(form)).toEqual({ ...EMPTY_FORM, hkid: SPECIMEN.truth.number });
    expect(await formContent(both)).toEqual(FILLED_FORM);
  });

  test('where the next picture is no card, the one before is filled in only once the user means it', async () => {
    pages.set('/view.png', { type: 'image/png', body: await withoutCard(800, 500) });
    pages.set('/both', { body: `<title>Both</title>${FORM}<img id="card" src="/view.png">` });
    const both = await openPage('/both');
    await readImage(browser, both);
    expect((await sessionState(browser)).job).toMatchObject({
      step: 'failed',
      failure: { reason: 'no-card' },
    });

    const background = await browser.background();
    await background.evaluate(() => {
      // Every event of an extension has `dispatch`; it is not part of the published interface.
      const event = chrome.commands.onCommand as unknown as { dispatch(command: string): void };
      event.dispatch('fill-form');
    });
    await both.locator('[name=hkid]').focus();
    await dispatchMenuClick(browser, both, { menuItemId: 'insert-value:number', editable: true });
    const { job } = await sessionStateWhen(
      browser,
      (state) => state.job?.source.kind === 'value' && state.job.step === 'done',
    );
    expect(job?.failure).toEqual({ reason: 'earlier-card' });
    expect(await formContent(both)).toEqual(EMPTY_FORM);

    const popup = await openPopup(browser, both);
    await popup.until('document.body.innerText.includes("This card was read earlier.")');
    await popup.press(/^Fill with this earlier card$/);
    await expect.poll(async () => (await formContent(both)).hkid).toBe(EARLIER.truth.number);
    expect((await sessionState(browser)).reading?.isEarlier).toBeUndefined();
  });
});
