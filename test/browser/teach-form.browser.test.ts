import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SiteRule } from '../../src/autofill/rules/site-rule.ts';
import type { ExtensionBrowser } from '../../src/dev/browser/launch-extension.ts';
import { CHROMIUM, launch } from './support/browser.ts';
import { hiddenPages } from './support/hidden-pages.ts';
import { readMail, serveMail } from './support/mail.ts';
import { SPECIMEN } from './support/pictures.ts';
import { openPopup, type Popup, popupAfter } from './support/popup.ts';
import { type PageServer, servePages } from './support/serve-pages.ts';
import { storedRules, storeRules } from './support/site-rules.ts';

/** `Box 1` and `Box 2` say nothing of what they are for; the other boxes do. */
const FORM = `<!doctype html><html lang="en"><title>Intake</title>
  <style>label { display: block; margin: 30px } x-box { display: block; margin: 30px }</style>
  <form>
    <label>Box 1 <input id="b1" name="first"></label>
    <label>Box 2 <input id=":r4711:" name="second"></label>
    <label>Date of birth <input id="dob" placeholder="DD/MM/YYYY"></label>
    <label>Surname <input name="surname"></label>
    <label>Password <input id="secret" type="password"></label>
  </form>
  <x-box id="shell"></x-box>
  <iframe id="part" src="/part" width="500" height="120"></iframe>
  <script>
    window.heard = [];
    for (const name of ['pointerdown', 'mousedown', 'click', 'keydown'])
      document.addEventListener(name, ({ type }) => window.heard.push(type));
    document.querySelector('#shell').attachShadow({ mode: 'open' }).innerHTML = '<label>Box 3 <input name="third"></label>';
  </script>`;

/** A list of the page's own, which comes 200 ms after it was asked for, and one box for what the card has in two. */
const WIDGET = `<!doctype html><html lang="en"><title>Widget</title>
  <form action="/sent"><div id="sex-button">Please choose</div><div id="place"></div>
    <label>Box 5 <input id="who"></label><label>Box 6 <input id="more"></label><button id="go">Send</button></form>
  <script>
    const button = document.querySelector('#sex-button');
    button.addEventListener('click', () => setTimeout(() => {
      document.querySelector('#place').innerHTML = '<ul id="sex-menu"><li data-value="M">Gentleman</li><li data-value="F">Lady</li></ul>';
      for (const item of document.querySelectorAll('#sex-menu li')) item.addEventListener('click', () => {
        button.textContent = item.textContent;
        document.querySelector('#sex-menu').remove();
      });
    }, 200));
  </script>`;

describe.skipIf(!CHROMIUM)('teach this form', () => {
  let browser: ExtensionBrowser;
  let pages: PageServer;
  let page: Page;

  beforeAll(async () => {
    pages = await servePages();
    serveMail(pages);
    pages.set('/intake', { body: FORM });
    pages.set('/widget', { body: WIDGET });
    pages.set('/part', { body: '<title>Part</title><label>Box 4 <input id="b1" name="fourth"></label>' });
    browser = await launch();
    await readMail(browser, pages);
  });

  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  beforeEach(async () => {
    await storeRules(browser, []);
    page = await browser.context.newPage();
    await page.goto(`${pages.origin}/intake`, { waitUntil: 'networkidle' });
    return () => page.close();
  });

  /** From the popup into the page; resolves when the page can be pointed at. */
  async function startPointing(popup: Popup, button = /^Teach this form$/): Promise<void> {
    const pressed = popup.press(button);
    // The popup closes itself, with the answer to the press still on its way.
    await Promise.race([pressed, new Promise((resolve) => setTimeout(resolve, 2000))]);
    const isPicking = async () =>
      (await browser.observer()).evaluate(async () => {
        const { teaching } = await chrome.storage.session.get('teaching');
        return JSON.stringify(teaching ?? null);
      });
    await expect.poll(isPicking, { timeout: 10_000 }).toMatch(/"others":\{\}/);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.lastElementChild?.tagName))
      .toBe('DIV');
  }

  /** Moves the real mouse to the middle of an element and clicks. */
  async function clickAt(page: Page, selector: string): Promise<void> {
    const box = await page.locator(selector).boundingBox();
    if (!box) throw new Error(`${selector} is not to be seen`);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  async function choose(popup: Popup, selector: string, value: string): Promise<void> {
    await popup.evaluate(`(() => {
      const list = document.querySelector(${JSON.stringify(selector)});
      list.value = ${JSON.stringify(value)};
      list.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  }

  test('points at two boxes, sees what would be written, and fills by the rule', async () => {
    await startPointing(await openPopup(browser, page));
    const first = await popupAfter(browser, () => clickAt(page, '#b1'));
    await first.until('document.body.innerText.includes("What goes into “Box 1”?")');
    // What the page heard of the pointing: nothing.
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    await choose(first, 'select', 'number');
    await first.until('document.querySelector(".preview-text")?.innerText === "K261445(6)"');
    await choose(first, '.teach-value label:nth-child(2) select', 'plain');
    await first.until('document.querySelector(".preview-text")?.innerText === "K2614456"');
    expect(await first.text()).toContain('Go on filling the 2 other values as now.');
    const next = startPointing(first, /^Save, next box$/);
    await next;
    expect(await storedRules(browser)).toEqual([
      {
        id: expect.any(String),
        name: '',
        enabled: true,
        host: new URL(pages.origin).host,
        path: '/intake',
        fields: {
          birth_date: { selectors: ['#dob'] },
          'english-surname': { selectors: ['input[name="surname"]'] },
          number: { selectors: ['input[name="first"]'], format: 'plain' },
        },
      },
    ]);

    const second = await popupAfter(browser, () => clickAt(page, '[name=second]'));
    await second.until('document.body.innerText.includes("What goes into “Box 2”?")');
    // The generated id comes last, with its warning.
    await second.until('document.querySelector("code").innerText === "input[name=\\"second\\"]"');
    expect(await second.text()).toContain('looks like an id that the website makes anew each time');
    await choose(second, 'select', 'symbols');
    await second.press(/^Save and end$/);
    await second.until('document.querySelector(".rule-test")');
    await second.press(/^Fill this page$/);
    await expect
      .poll(() =>
        page.locator('form').evaluate((form) => Object.fromEntries(new FormData(form as HTMLFormElement))),
      )
      .toEqual({ first: 'K2614456', second: SPECIMEN.truth.symbols, surname: 'IP' });
    expect(await page.locator('#dob').inputValue()).toBe('10/10/2009');
  });

  test('goes by the keyboard, never to a password, and Escape ends it', async () => {
    await startPointing(await openPopup(browser, page));
    for (let turn = 0; turn < 5; turn++) await page.keyboard.press('Tab');
    const popup = await popupAfter(browser, () => page.keyboard.press('Enter'));
    await popup.until('document.body.innerText.includes("What goes into “Box 3”?")');
    expect(await popup.evaluate('document.querySelector("code").innerText')).toBe(
      '#shell >>> input[name="third"]',
    );
    await startPointing(popup, /^Another box$/);
    await page.keyboard.press('Escape');
    const teaching = async () =>
      (await browser.observer()).evaluate(
        async () => (await chrome.storage.session.get('teaching')).teaching ?? null,
      );
    await expect.poll(teaching).toBeNull();
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.tagName)).toBe('BODY');
    expect(await storedRules(browser)).toEqual([]);
  });

  test('names a box in a frame so that it is not taken for its namesake outside', async () => {
    await startPointing(await openPopup(browser, page));
    const popup = await popupAfter(browser, async () => {
      const box = await page.frameLocator('#part').locator('#b1').boundingBox();
      if (!box) throw new Error('the frame is not to be seen');
      await page.mouse.move(box.x + 10, box.y + 10);
      await page.mouse.click(box.x + 10, box.y + 10);
    });
    await popup.until('document.body.innerText.includes("What goes into “Box 4”?")');
    expect(await popup.evaluate('document.querySelector("code").innerText')).toBe('input[name="fourth"]');
    expect(await popup.text()).toContain('2 boxes match, so none is filled');
    await popup.evaluate(`[...document.querySelectorAll('.selector-choice label')]
      .find((label) => label.innerText.includes('#part >>>')).querySelector('input').click()`);
    await choose(popup, 'select', 'name_en');
    await popup.until('document.querySelector(".preview-text")?.innerText === "IP, So Wai"');
    await popup.press(/^Save and end$/);
    await popup.press(/^Fill (this page|again)$/);
    await expect.poll(() => page.frameLocator('#part').locator('#b1').inputValue()).toBe('IP, So Wai');
    expect(await page.locator('#b1').inputValue()).toBe('');
  });

  test('fills by templates and click steps, and sends nothing', async () => {
    await page.goto(`${pages.origin}/widget`, { waitUntil: 'networkidle' });
    const sexMenu = ['#sex-button', "#sex-menu li[data-value='{sex}']"];
    const rule: SiteRule = {
      id: 'widget',
      name: 'Widget',
      enabled: true,
      host: new URL(pages.origin).host,
      path: '/widget',
      fields: {
        sex: { selectors: ['#sex-button'], clicks: sexMenu },
        number: { selectors: ['#who'], format: '{number-prefix}-{number-digits} {english-surname}' },
        symbols: { selectors: ['#more'], clicks: ['#go'] },
      },
    };
    await storeRules(browser, [rule]);
    const popup = await openPopup(browser, page);
    await popup.until('document.querySelector(".rule-test")');
    expect(await popup.evaluate('document.querySelector(".rule-test-wrong")')).toBeNull();
    await popup.press(/^Fill (this page|again)$/);
    await expect
      .poll(() => page.locator('#sex-button').textContent(), { timeout: 15_000 })
      .toBe(SPECIMEN.truth.sex === 'M' ? 'Gentleman' : 'Lady');
    await expect.poll(() => page.locator('#who').inputValue()).toBe('K-261445 IP');
    const opened =
      'document.querySelectorAll("details").forEach((one) => { one.open = true; }), document.body.innerText';
    await popup.until(`(${opened}).includes("a step of your site rule found nothing to press")`);
    expect(await popup.text()).toContain('your site rule does not name it');
    expect(new URL(page.url()).pathname).toBe('/widget');
  });

  test('tests the rule of the page against it, and says which value finds no box or several', async () => {
    const { host } = new URL(pages.origin);
    await storeRules(browser, [
      {
        id: 'own',
        name: 'Intake',
        enabled: true,
        host,
        path: '/intake',
        fields: {
          number: { selectors: ['#gone', '#dob'] },
          sex: { selectors: ['#gone'] },
          name_en: { selectors: ['label > input'] },
          symbols: null,
        },
      },
    ]);
    const popup = await openPopup(browser, page);
    await popup.until('document.querySelector(".rule-test-wrong")');
    await popup.evaluate('document.querySelector(".rule-test").open = true');
    const text = await popup.text();
    expect(text).toMatch(/Site rule: Intake\s+2 values not found/);
    expect(text).toMatch(/Card number\s+1 box/);
    expect(text).toMatch(/Sex\s+no box found/);
    expect(text).toMatch(/English name\s+6 boxes match, so none is filled/);
    expect(text).toMatch(/Symbols\s+left empty on purpose/);
  });

  test('the card may be forgotten meanwhile, and no hidden page is opened again to stay', async () => {
    await startPointing(await openPopup(browser, page));
    const observer = await browser.observer();
    await observer.evaluate(() => chrome.runtime.sendMessage({ type: 'forget' }));
    await expect.poll(() => hiddenPages(browser), { timeout: 5000 }).toBe(0);
    const popup = await popupAfter(browser, () => clickAt(page, '#b1'));
    await popup.until('document.body.innerText.includes("What goes into “Box 1”?")');
    await expect.poll(() => hiddenPages(browser), { timeout: 5000 }).toBe(0);
  });
});
