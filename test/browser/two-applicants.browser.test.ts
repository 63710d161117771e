import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/dev/browser/launch-extension.ts';
import { renderSpecimen } from '../specimens/render-specimen.ts';
import { CHROMIUM, launch, readImage } from './support/browser.ts';
import { SPECIMEN } from './support/pictures.ts';
import { type PageServer, servePages } from './support/serve-pages.ts';

/** Another person's card. */
const OTHER = renderSpecimen({ seed: 11, edition: '2018', condition: 'clean' });

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

  function numbers(): Promise<Record<string, unknown>> {
    return page
      .locator('form')
      .evaluate((form) => Object.fromEntries(new FormData(form as HTMLFormElement)))
      .then(({ first_hkid, second_hkid }) => ({ first_hkid, second_hkid }));
  }

  test('is filled, though the right-click on the picture takes the focus away', async () => {
    await page.locator('[name=second_english]').click();
    await rightClick('#card');
    expect(await numbers()).toEqual({ first_hkid: '', second_hkid: SPECIMEN.truth.number });
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
