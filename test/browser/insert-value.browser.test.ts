import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clickMenuItem, grantActiveTab } from '../../src/dev/browser/click-menu-item.ts';
import type { ExtensionBrowser } from '../../src/dev/browser/launch-extension.ts';
import { endOfJob, type SessionState, sessionState } from '../../src/dev/browser/session-state.ts';
import { CHROMIUM, launch, readImage } from './support/browser.ts';
import { frameIdOf } from './support/frame-id.ts';
import { serveMail } from './support/mail.ts';
import { openPopup, popupAfter } from './support/popup.ts';
import { type PageServer, servePages } from './support/serve-pages.ts';

const BOXES = `<!doctype html><html lang="en"><title>Notes</title>
  <p><label>Reference <input id="reference" value="old"></label></p>
  <p><label>HKID card no. <input id="hkid" maxlength="8"></label></p>
  <p><label>Date of birth <input id="birth" placeholder="YYYY/MM/DD"></label></p>
  <p><label>Surname <input id="surname"></label></p>
  <p><label>Any remarks <textarea id="remarks">Card:  seen.</textarea></label></p>
  <p><label>Password <input id="secret" type="password"></label></p>
  <p><label>Locked <input id="locked" readonly value="kept"></label></p>
  <div id="rich" contenteditable>Number: <b>here</b></div>
  <div id="shell"></div>
  <iframe src="/inner" width="400" height="80"></iframe>
  <script>
    const root = document.querySelector('#shell').attachShadow({ mode: 'closed' });
    root.innerHTML = '<label>Name <input></label>';
    window.inShell = root.querySelector('input');
  </script>`;

describe.skipIf(!CHROMIUM)('insert one value by a right-click in a box', () => {
  let browser: ExtensionBrowser;
  let pages: PageServer;
  let page: Page;

  beforeAll(async () => {
    pages = await servePages();
    serveMail(pages);
    pages.set('/boxes', { body: BOXES });
    pages.set('/inner', { body: '<title>Inner</title><label>Card number <input id="inner"></label>' });
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  beforeEach(async () => {
    page = await browser.context.newPage();
    await page.goto(`${pages.origin}/boxes`, { waitUntil: 'networkidle' });
    return () => page.close();
  });

  /** Right-clicks a box, which gives it the focus, and chooses the field from the submenu. */
  async function insert(field: string, selector: string): Promise<SessionState> {
    const before = (await sessionState(browser)).job?.id;
    await page.locator(selector).click({ button: 'right' });
    await clickMenuItem(browser, page, { menuItemId: `insert-value:${field}`, editable: true });
    return endOfJob(browser, { after: before });
  }

  test('registers one item for images and one submenu for boxes, however often', async () => {
    const background = await browser.background();
    const items = await background.evaluate(async () => {
      const { create } = chrome.contextMenus;
      const seen: chrome.contextMenus.CreateProperties[] = [];
      chrome.contextMenus.create = (item, ...rest) => {
        seen.push(item);
        return create.call(chrome.contextMenus, item, ...rest);
      };
      // Every event of an extension has `dispatch`; it is not part of the published interface.
      const installed = chrome.runtime.onInstalled as unknown as { dispatch(details: object): void };
      installed.dispatch({ reason: 'update' });
      for (let turn = 0; turn < 100 && seen.length < 12; turn++) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      chrome.contextMenus.create = create;
      return seen.map(({ id, parentId, contexts, title }) => ({ id, parentId, contexts, title }));
    });
    const matching = (context: string) =>
      items.filter(
        ({ parentId, contexts }) => parentId === undefined && contexts?.some((one) => one === context),
      );
    expect(matching('image').map(({ id }) => id)).toEqual(['read-card']);
    expect(matching('editable').map(({ id }) => id)).toEqual(['insert-value']);
    expect(matching('all')).toEqual([]);
    const submenu = items.filter(({ parentId }) => parentId === 'insert-value');
    expect(submenu.map(({ title }) => title)).toEqual([
      'Chinese name',
      'English name',
      'Sex',
      'Date of birth',
      'Card number',
      'Symbols',
      'Commercial code',
      'Permanent card',
      'First registered',
      'Date of issue',
    ]);
  });

  test('says that there is nothing to insert before a card was read', async () => {
    const popup = await popupAfter(browser, async () => {
      const { job } = await insert('number', '#reference');
      expect(job).toMatchObject({ step: 'done', failure: { reason: 'no-reading' } });
    });
    await expect(page.locator('#reference').inputValue()).resolves.toBe('old');
    await popup.until('document.body.innerText.includes("There is no reading to fill in.")');
  });

  describe('after a reading', () => {
    beforeAll(async () => {
      const mail = await browser.context.newPage();
      await mail.goto(`${pages.origin}/picture`, { waitUntil: 'networkidle' });
      await readImage(browser, mail);
      await mail.close();
    });

    test('writes the value as the box wants it, over what stands there', async () => {
      await insert('number', '#reference');
      await insert('number', '#hkid');
      await insert('birth_date', '#birth');
      await insert('name_en', '#surname');
      expect(await page.locator('#reference').inputValue()).toBe('K261445(6)');
      expect(await page.locator('#hkid').inputValue()).toBe('K2614456');
      expect(await page.locator('#birth').inputValue()).toBe('2009/10/10');
      expect(await page.locator('#surname').inputValue()).toBe('IP');
    });

    test('puts it at the caret of a longer text', async () => {
      await page.locator('#remarks').evaluate((box) => {
        const { value } = box as HTMLTextAreaElement;
        (box as HTMLTextAreaElement).focus();
        (box as HTMLTextAreaElement).setSelectionRange(6, value.length - 6);
      });
      const before = (await sessionState(browser)).job?.id;
      await clickMenuItem(browser, page, { menuItemId: 'insert-value:number', editable: true });
      await endOfJob(browser, { after: before });
      expect(await page.locator('#remarks').inputValue()).toBe('Card: K261445(6) seen.');
      await insert('number', '#rich b');
      expect(await page.locator('#rich').textContent()).toMatch(/K261445\(6\)/);
      expect(await page.locator('#rich b').count()).toBe(1);
    });

    test('finds the box in a closed shadow root', async () => {
      await page.evaluate(() => (globalThis as unknown as { inShell: HTMLElement }).inShell.focus());
      const before = (await sessionState(browser)).job?.id;
      await clickMenuItem(browser, page, { menuItemId: 'insert-value:name', editable: true });
      await endOfJob(browser, { after: before });
      const typed = await page.evaluate(
        () => (globalThis as unknown as { inShell: HTMLInputElement }).inShell.value,
      );
      expect(typed).toBe('葉素蔚');
    });

    test('reaches a frame of the same origin, and leaves one of another origin alone', async () => {
      for (const [origin, expected] of [
        [pages.origin, 'K261445(6)'],
        [pages.otherOrigin, ''],
      ] as const) {
        await page.locator('iframe').evaluate((frame, address) => {
          (frame as HTMLIFrameElement).src = address;
          return new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
        }, `${origin}/inner`);
        await grantActiveTab(browser, page);
        const box = page.frameLocator('iframe').locator('#inner');
        await box.click({ button: 'right' });
        const before = (await sessionState(browser)).job?.id;
        // The extension cannot see a frame of another origin, nor can the test ask it for the number.
        const inside = origin === pages.origin ? await frameIdOf(browser, `${origin}/inner`) : 4711;
        await clickMenuItem(browser, page, {
          menuItemId: 'insert-value:number',
          editable: true,
          frameId: inside,
        });
        const { job } = await endOfJob(browser, { after: before });
        expect(await box.inputValue()).toBe(expected);
        expect(job?.failure?.reason).toBe(expected === '' ? 'box-not-writable' : undefined);
      }
    });

    test('is undone with the rest, and leaves the report of the rest as it was', async () => {
      await insert('symbols', '#reference');
      const { report } = await insert('number', '#hkid');
      expect(report?.lines.map(({ field, status }) => [field, status])).toEqual([
        ['number', 'filled'],
        ['symbols', 'filled'],
      ]);
      const popup = await openPopup(browser, page);
      await popup.press(/^Undo$/);
      await expect.poll(() => page.locator('#reference').inputValue()).toBe('old');
      await expect.poll(() => page.locator('#hkid').inputValue()).toBe('');
    });

    test.each(['#secret', '#locked'])('never writes into %s', async (selector) => {
      const { job } = await insert('number', selector);
      expect(job?.failure).toEqual({ reason: 'box-not-writable' });
      expect(await page.locator(selector).inputValue()).not.toContain('K261445');
    });
  });
});
