import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/dev/browser/launch-extension.ts';
import { CHROMIUM, launch } from './support/browser.ts';
import { readMail, serveMail } from './support/mail.ts';
import { openPopup } from './support/popup.ts';
import { type PageServer, servePages } from './support/serve-pages.ts';
import { storedRules, storeRules } from './support/site-rules.ts';

/** The box labelled as the card's number is for something else here; what the number is for says nothing of itself. */
const FORM = `<!doctype html><html lang="en"><title>Intake</title>
  <style>label { display: block; margin: 30px }</style>
  <form>
    <label>HKID card no. <input name="hkid"></label>
    <label>Box 7 <input name="seven"></label>
    <label>Surname <input name="surname"></label>
    <label>Given names <input name="given"></label>
    <label>Date of birth <input name="dob" placeholder="DD/MM/YYYY"></label>
    <label>Chinese name <input name="chinese"></label>
    <label>Remarks <input name="remarks"></label>
  </form>`;

describe.skipIf(!CHROMIUM)('a wrong fill that the user corrects', () => {
  let browser: ExtensionBrowser;
  let pages: PageServer;
  let page: Page;

  beforeAll(async () => {
    pages = await servePages();
    serveMail(pages);
    pages.set('/intake', { body: FORM });
    browser = await launch();
    await readMail(browser, pages);
  });

  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  beforeEach(async () => {
    await storeRules(browser, []);
    const observer = await browser.observer();
    await observer.evaluate(() => chrome.storage.session.remove('report'));
    page = await browser.context.newPage();
    await page.goto(`${pages.origin}/intake`, { waitUntil: 'networkidle' });
    await fill();
    return () => page.close();
  });

  async function fill(): Promise<void> {
    await (await openPopup(browser, page)).press(/^Fill (?:this page|again)$/);
    const observer = await browser.observer();
    const isReported = () =>
      observer.evaluate(async () => 'report' in (await chrome.storage.session.get('report')));
    await expect.poll(isReported, { timeout: 10_000 }).toBe(true);
  }

  function content(): Promise<Record<string, string>> {
    return page.locator('form').evaluate((form) => {
      // The form of this page holds texts alone.
      return Object.fromEntries(new FormData(form as HTMLFormElement)) as Record<string, string>;
    });
  }

  test('is remembered where the user says so: moved, written otherwise, left out', async () => {
    expect(await content()).toMatchObject({ hkid: 'K261445(6)', seven: '', surname: 'IP' });
    await page.fill('[name=hkid]', '');
    await page.fill('[name=seven]', 'K2614456');
    await page.fill('[name=dob]', '2009/10/10');
    await page.fill('[name=chinese]', '');
    await page.fill('[name=remarks]', 'Calls back on Monday');
    const popup = await openPopup(browser, page);
    await popup.until('document.body.innerText.includes("You corrected what was filled")');
    const lines = '[...document.querySelectorAll(".corrections li")].map((line) => line.innerText.trim())';
    expect(await popup.evaluate(lines)).toEqual([
      'HKID card no.: left empty on purpose',
      'Box 7: Card number',
      'Date of birth: Date of birth',
      'Chinese name: left empty on purpose',
    ]);
    await popup.press(/^Remember for this form$/);
    await popup.until('document.body.innerText.includes("Remembered.")');
    expect(await storedRules(browser)).toEqual([
      {
        id: expect.any(String),
        name: '',
        enabled: true,
        host: new URL(pages.origin).host,
        path: '/intake',
        fields: {
          'english-surname': { selectors: ['input[name="surname"]'] },
          'english-given-names': { selectors: ['input[name="given"]'] },
          number: { selectors: ['input[name="seven"]'], format: 'plain' },
          birth_date: { selectors: ['input[name="dob"]'], format: 'YYYY/MM/DD' },
          name: null,
        },
      },
    ]);
    await page.reload();
    await (await openPopup(browser, page)).press(/^Fill (?:this page|again)$/);
    await expect.poll(content, { timeout: 10_000 }).toMatchObject({
      hkid: '',
      seven: 'K2614456',
      surname: 'IP',
      given: 'So Wai',
      dob: '2009/10/10',
      chinese: '',
    });
  });

  test('is not asked about where nothing of the card was corrected', async () => {
    await page.fill('[name=remarks]', 'Calls back on Monday');
    await page.fill('[name=surname]', 'YIP');
    const popup = await openPopup(browser, page);
    await popup.until('document.querySelector(".report")');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await popup.text()).not.toContain('You corrected');
  });
});
