import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/dev/browser/launch-extension.ts';
import { renderSpecimen } from '../specimens/render-specimen.ts';
import { CHROMIUM, launch, readImage } from './support/browser.ts';
import { SPECIMEN } from './support/pictures.ts';
import { openPopup } from './support/popup.ts';
import { type PageServer, servePages } from './support/serve-pages.ts';

/** Another person's card. */
const OTHER = renderSpecimen({ seed: 11, edition: '2018', condition: 'clean' });

/** The card of somebody who has no Chinese name. */
const WITHOUT_CHINESE = renderSpecimen({ seed: 3, edition: '2018', condition: 'clean' });

const PART = (title: string, name: string): string => `
  <fieldset><legend>${title}</legend>
    <label>Name in English <input name="${name}_english"></label>
    <label>HKID card no. <input name="${name}_hkid"></label>
  </fieldset>`;

describe.skipIf(!CHROMIUM)('of two applicants, the one that was clicked', () => {
  let browser: ExtensionBrowser;
  let pages: PageServer;
  let page: Page;

  beforeAll(async () => {
    pages = await servePages();
    pages.set('/card.jpg', { type: SPECIMEN.mediaType, body: SPECIMEN.bytes });
    pages.set('/other.jpg', { type: OTHER.mediaType, body: OTHER.bytes });
    pages.set('/without.jpg', { type: WITHOUT_CHINESE.mediaType, body: WITHOUT_CHINESE.bytes });
    pages.set('/one', {
      body: `<title>One</title><form>
          <label>Chinese name <input name="chinese"></label><label>Name in English <input name="english"></label>
          <label>HKID card no. <input name="number"></label><label>Remarks <textarea name="remarks"></textarea></label>
        </form><img id="card" src="/card.jpg" width="300"><img id="other" src="/without.jpg" width="300">`,
    });
    pages.set('/own', {
      body: `<title>Own</title><form>${PART('First applicant', 'first')}
        <div>${PART('Second applicant', 'second')}<img id="card" src="/card.jpg" width="300"></div></form>`,
    });
    pages.set('/record', {
      body: `<title>Record</title><form>
          <label>Chinese name <input name="chinese"></label>
          <label>HKID card no. <input name="number" value="${OTHER.truth.number}"></label>
        </form><img id="card" src="/card.jpg" width="300">`,
    });
    pages.set('/joint', {
      body: `<title>Joint account</title>
        <form>${PART('First applicant', 'first')}${PART('Second applicant', 'second')}</form>
        <img id="card" src="/card.jpg" width="300"><img id="other" src="/other.jpg" width="300">`,
    });
    browser = await launch();
  });

  beforeEach(async () => {
    page = await browser.context.newPage();
    await page.goto(`${pages.origin}/joint`, { waitUntil: 'networkidle' });
  });

  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  /** The mouse takes the focus from the box to the page, as it does when the native menu opens. */
  async function rightClick(selector: string): Promise<void> {
    await page.locator(selector).click({ button: 'right' });
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await readImage(browser, page, selector);
  }

  function content(): Promise<Record<string, unknown>> {
    return page.locator('form').evaluate((form) => Object.fromEntries(new FormData(form as HTMLFormElement)));
  }

  async function numbers(): Promise<Record<string, unknown>> {
    const { first_hkid, second_hkid } = await content();
    return { first_hkid, second_hkid };
  }

  test('is filled, though the right-click on the picture takes the focus away', async () => {
    await page.locator('[name=second_english]').click();
    await rightClick('#card');
    expect(await numbers()).toEqual({ first_hkid: '', second_hkid: SPECIMEN.truth.number });
  });

  test('is not asked for: the second card goes into the part that is empty, and undo takes back that one alone', async () => {
    await rightClick('#card');
    await rightClick('#other');
    const both = { first_hkid: SPECIMEN.truth.number, second_hkid: OTHER.truth.number };
    expect(await numbers()).toEqual(both);
    const popup = await openPopup(browser, page);
    await popup.press(/^Undo$/);
    await expect.poll(numbers).toEqual({ ...both, second_hkid: '' });
  });

  test('has the card’s picture in the same part of the page', async () => {
    await page.goto(`${pages.origin}/own`, { waitUntil: 'networkidle' });
    await page.locator('[name=first_hkid]').click();
    await rightClick('#card');
    expect(await numbers()).toEqual({ first_hkid: '', second_hkid: SPECIMEN.truth.number });
  });

  test('is another person than the one before: nothing of that card is left, and typing goes on', async () => {
    await page.goto(`${pages.origin}/one`, { waitUntil: 'networkidle' });
    await rightClick('#card');
    expect(await content()).toMatchObject({ chinese: SPECIMEN.truth.name, number: SPECIMEN.truth.number });
    await page.locator('#other').click({ button: 'right' });
    await page.locator('[name=remarks]').click();
    await readImage(browser, page, '#other');
    expect(await content()).toMatchObject({ chinese: '', number: WITHOUT_CHINESE.truth.number });
    await page.keyboard.type('called at five');
    expect(await content()).toMatchObject({ remarks: 'called at five' });
  });

  test('is somebody whom the page knows: a card with another number is not mixed in', async () => {
    await page.goto(`${pages.origin}/record`, { waitUntil: 'networkidle' });
    const { job } = await readImage(browser, page, '#card');
    expect(job?.failure).toEqual({ reason: 'form-of-another-card' });
    expect(await content()).toEqual({ chinese: '', number: OTHER.truth.number });
  });

  test('gets the second card, and the first one keeps its own', async () => {
    await rightClick('#card');
    expect(await numbers()).toEqual({ first_hkid: SPECIMEN.truth.number, second_hkid: '' });
    await page.locator('[name=second_hkid]').click();
    await rightClick('#other');
    expect(await numbers()).toEqual({
      first_hkid: SPECIMEN.truth.number,
      second_hkid: OTHER.truth.number,
    });
  });
});
