import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FillReport } from '../../src/autofill/report.ts';
import type { ExtensionBrowser } from '../../src/dev/browser/launch-extension.ts';
import { CHROMIUM, launch } from './support/browser.ts';
import { readMail, serveMail } from './support/mail.ts';
import { openPopup } from './support/popup.ts';
import { type PageServer, servePages } from './support/serve-pages.ts';

/** As a page does whose server has refused the number. */
const FORM = `<!doctype html><html lang="en"><title>Intake</title><form>
  <label>Surname <input name="surname"></label>
  <label>HKID card no. <input name="hkid"></label></form>
  <script>
    const number = document.querySelector('[name=hkid]');
    number.addEventListener('input', () => setTimeout(() => { number.value = ''; }, 400));
  </script>`;

describe.skipIf(!CHROMIUM)('a page that takes a value back late', () => {
  let browser: ExtensionBrowser;
  let pages: PageServer;

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

  test('is found out, and the report says so', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${pages.origin}/intake`, { waitUntil: 'networkidle' });
    await (await openPopup(browser, page)).press(/^Fill this page$/);
    const observer = await browser.observer();
    const outcomes = async () => {
      const { report } = await observer.evaluate(() => chrome.storage.session.get('report'));
      // As the extension under test keeps it.
      const lines = (report as { value: { report: FillReport } } | undefined)?.value.report.lines ?? [];
      const named = lines.filter(({ field }) => field === 'number' || field === 'name_en');
      return named.map((line) => (line.status === 'filled' ? 'filled' : line.reason));
    };
    await expect.poll(outcomes, { timeout: 10_000 }).toEqual(['filled', 'page-put-it-back']);
  });
});
