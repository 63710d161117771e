import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FillReport } from '../../src/autofill/report.ts';
import type { ExtensionBrowser } from '../../src/dev/browser/launch-extension.ts';
import { type SessionState, sessionState, sessionStateWhen } from '../../src/dev/browser/session-state.ts';
import { CHROMIUM, launch, readImage } from './support/browser.ts';
import { EMPTY_FORM, FILLED_FORM, FORM, formContent } from './support/form.ts';
import { hiddenPages } from './support/hidden-pages.ts';
import { serveMail } from './support/mail.ts';
import { SPECIMEN } from './support/pictures.ts';
import { openPopup, type Popup } from './support/popup.ts';
import { type PageServer, servePages } from './support/serve-pages.ts';

/** The life of one reading, from the popup: each test goes on where the one before it ended. */
describe.skipIf(!CHROMIUM)('the popup', () => {
  let browser: ExtensionBrowser;
  let pages: PageServer;
  let withPicture: Page;
  let formOnly: Page;

  beforeAll(async () => {
    pages = await servePages();
    serveMail(pages);
    pages.set('/form', { body: `<title>Apply</title>${FORM}` });
    browser = await launch();
    withPicture = await browser.context.newPage();
    await withPicture.goto(`${pages.origin}/picture`, { waitUntil: 'networkidle' });
    formOnly = await browser.context.newPage();
    await formOnly.goto(`${pages.origin}/form`);
  });

  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  /** Presses the button and waits for the report of that very filling. */
  async function fillAgain(popup: Popup): Promise<FillReport | undefined> {
    const before = (await sessionState(browser)).report?.filledAt;
    await popup.press(/^Fill (this page|again)$/);
    const isNew = ({ report }: SessionState) => report !== undefined && report.filledAt !== before;
    return (await sessionStateWhen(browser, isNew)).report;
  }

  test('says how to begin while there is nothing', async () => {
    const popup = await openPopup(browser, formOnly);
    await popup.until('document.body.innerText.includes("Read an identity card")');
  });

  test('shows every field of the last reading, its picture, and why no form was filled', async () => {
    await readImage(browser, withPicture);
    const popup = await openPopup(browser, withPicture);
    await popup.until('document.querySelector("footer")');
    const text = await popup.text();
    for (const value of [
      SPECIMEN.truth.number,
      SPECIMEN.truth.name,
      SPECIMEN.truth.name_en,
      SPECIMEN.truth.symbols,
      SPECIMEN.truth.birth_date,
      SPECIMEN.truth.issue_date,
      SPECIMEN.truth.initial_issue_date,
      'The form was not filled',
      'Stayed on this computer',
    ]) {
      expect(text).toContain(value);
    }
    const picture = await popup.evaluate<boolean>(
      'Boolean(document.querySelector("main canvas, main svg image, main section img"))',
    );
    expect(picture).toBe(true);
  });

  test('fills the form of another tab', async () => {
    const popup = await openPopup(browser, formOnly);
    await popup.press(/^Fill this page$/);
    await expect.poll(() => formContent(formOnly), { timeout: 10_000 }).toEqual(FILLED_FORM);
  });

  test('undoes the filling, with what the user had there before', async () => {
    await formOnly.reload();
    const popup = await openPopup(browser, formOnly);
    await fillAgain(popup);
    expect(await formContent(formOnly)).toEqual(FILLED_FORM);
    await popup.press(/^Undo$/);
    await expect.poll(() => formContent(formOnly), { timeout: 10_000 }).toEqual(EMPTY_FORM);
  });

  test('tells of the boxes that undoing leaves, because they were changed since', async () => {
    await formOnly.reload();
    const popup = await openPopup(browser, formOnly);
    await fillAgain(popup);
    await formOnly.locator('[name=surname]').fill('CHAN');
    await popup.press(/^Undo$/);
    await popup.until('document.body.innerText.includes("Not every box could be put back.")');
    expect(await formContent(formOnly)).toEqual({ ...EMPTY_FORM, surname: 'CHAN' });
  });

  test('never writes over what the user typed', async () => {
    await formOnly.reload();
    await formOnly.locator('[name=surname]').fill('CHAN');
    const popup = await openPopup(browser, formOnly);
    const report = await fillAgain(popup);
    expect(await formContent(formOnly)).toEqual({ ...FILLED_FORM, surname: 'CHAN' });
    expect(report?.lines).toContainEqual(
      expect.objectContaining({ status: 'not-filled', field: 'name_en', reason: 'already-typed' }),
    );
  });

  test('takes a correction, which the next filling uses', async () => {
    await formOnly.reload();
    const popup = await openPopup(browser, formOnly);
    await popup.press(/^Edit: .*English/i);
    await popup.until('document.querySelector("form input")');
    await popup.evaluate(`(() => {
      const box = document.querySelector('form input');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(box, 'IP, So Wai Peter');
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    })()`);
    await popup.press(/^Save$/);
    await sessionStateWhen(browser, ({ reading }) => reading?.edited.includes('name_en') === true);
    await popup.press(/^Fill (this page|again)$/);
    const expected = { ...FILLED_FORM, given: 'So Wai Peter' };
    await expect.poll(() => formContent(formOnly), { timeout: 10_000 }).toEqual(expected);
  });

  test('forgets: nothing of the card is left', async () => {
    const popup = await openPopup(browser, formOnly);
    await popup.press(/^Forget$/);
    await popup.until('document.body.innerText.includes("Read an identity card")');
    const background = await browser.background();
    const left = await background.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));
    expect(left).not.toContain(SPECIMEN.truth.number);
    expect(left).not.toContain('data:image');
    // The browser takes a moment to end a page.
    await expect.poll(() => hiddenPages(browser), { timeout: 5000 }).toBe(0);
  });
});
