import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled } from '../../src/dev/browser/find-browser.ts';
import type { ExtensionBrowser } from '../../src/dev/browser/launch-extension.ts';
import { rightClickNatively } from '../../src/dev/browser/right-click-natively.ts';
import { endOfJob, sessionStateWhen } from '../../src/dev/browser/session-state.ts';
import { startVirtualDisplay, type VirtualDisplay } from '../../src/dev/browser/start-virtual-display.ts';
import { serveDemo } from '../../src/dev/demo/serve-demo.ts';
import { CHROMIUM, launch } from './support/browser.ts';
import { SPECIMEN } from './support/pictures.ts';
import { popupAfter } from './support/popup.ts';
import { servePages } from './support/serve-pages.ts';

const canRun = CHROMIUM && isInstalled('Xvfb') && isInstalled('xdotool');

describe.skipIf(!canRun)('a person at the computer', () => {
  let display: VirtualDisplay;
  let browser: ExtensionBrowser;
  let demo: Awaited<ReturnType<typeof serveDemo>>;

  beforeAll(async () => {
    display = await startVirtualDisplay();
    browser = await launch({ headless: false, display: display.name });
    demo = await serveDemo(0);
  });

  afterAll(async () => {
    await browser?.close();
    display?.stop();
    await demo?.close();
  });

  test('right-clicks the card, takes the one menu item, and the form of the demo is filled', async () => {
    const page = await browser.context.newPage();
    await page.goto(demo.address, { waitUntil: 'networkidle' });
    await rightClickNatively(page.locator('#card'), 'r', display.name);
    const { job, reading, report } = await endOfJob(browser);

    expect(job).toMatchObject({ step: 'done' });
    expect(job?.failure).toBeUndefined();
    expect(reading?.result).toMatchObject({
      name: '邱軒',
      name_en: 'YAU, Hin',
      sex: 'M',
      birth_date: '14-01-1986',
      number: 'F756302(3)',
      symbols: 'AO',
      name_telegraph_code: '67266513',
      permanent: true,
      initial_issue_date: '(11-12)',
      issue_date: '06-01-20',
    });
    const content = await page
      .locator('#application')
      .evaluate((form) => Object.fromEntries(new FormData(form as HTMLFormElement)));
    expect(content).toEqual({
      surname: 'YAU',
      given_names: 'Hin',
      chinese_name: '邱軒',
      hkid_body: 'F756302',
      hkid_check_digit: '3',
      sex: 'M',
      date_of_birth: '1986-01-14',
      date_of_issue: '06/01/2020',
      date_of_first_issue: '11/12',
      permanent_resident: 'Y',
      chinese_commercial_code: '6726 6513',
      card_symbols: 'AO',
      email: '',
      mobile: '',
      emergency_name: '',
      emergency_relationship: '',
      emergency_hkid: '',
      emergency_date_of_birth: '',
    });
    expect(report?.host).toBe(new URL(demo.address).host);
  });

  test('right-clicks a box, opens the one submenu, and takes a field from it', async () => {
    const pages = await servePages();
    pages.set('/note', {
      body: '<title>Note</title><label>Client <textarea id="client"></textarea></label>',
    });
    // Not an input: there the browser's own menu has another item that begins with the same letter.
    const page = await browser.context.newPage();
    await page.goto(`${pages.origin}/note`);
    const before = (await sessionStateWhen(browser, ({ job }) => job?.step === 'done')).job?.id;
    await rightClickNatively(page.locator('#client'), 'ie', display.name);
    await endOfJob(browser, { after: before });
    await expect.poll(() => page.locator('#client').inputValue()).toBe('YAU, Hin');
    await page.close();
    await pages.close();
  });

  test('fills the form of another tab by the keyboard', async () => {
    const page = await browser.context.newPage();
    await page.goto(demo.address, { waitUntil: 'networkidle' });
    const before = (await sessionStateWhen(browser, ({ report }) => report !== undefined)).report?.filledAt;
    await page.bringToFront();
    execFileSync('xdotool', ['key', 'alt+shift+f'], { env: { ...process.env, DISPLAY: display.name } });
    await sessionStateWhen(browser, ({ report }) => report !== undefined && report.filledAt !== before);
    await expect.poll(() => page.locator('[name=surname]').inputValue()).toBe('YAU');
  });

  test('right-clicks a card on a page without a form: the popup opens by itself, and says what to do', async () => {
    const pages = await servePages();
    const { mediaType: type, bytes: body } = SPECIMEN;
    pages.set('/card.jpg', { type, body });
    const page = await browser.context.newPage();
    await page.goto(`${pages.origin}/card.jpg`);
    const popup = await popupAfter(browser, () => rightClickNatively(page.locator('img'), 'r', display.name));
    await popup.until(`document.querySelector('.notice, [role=alert]')`);
    expect(await popup.text()).toMatch(/There is no form on this page[\s\S]*Open the form/);
    await page.close();
    await pages.close();
  });
});
