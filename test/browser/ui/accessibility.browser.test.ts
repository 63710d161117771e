import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/ui/translation/language.ts';
import { checkAccessibility } from '../../ui/pages/check-accessibility.ts';
import { launchBrowser } from '../../ui/pages/launch-browser.ts';
import { openPage, stored } from '../../ui/pages/open-page.ts';
import { POLICY, RULES } from '../../ui/pages/options-states.ts';
import { startPageServer } from '../../ui/pages/page-server.ts';
import { POPUP_STATES, type SeededSession, TRIAL } from '../../ui/pages/popup-states.ts';
import { CHROMIUM } from '../support/browser.ts';

const THEMES = ['light', 'dark'] as const;

describe.skipIf(!CHROMIUM)('accessibility', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startPageServer>>;

  beforeAll(async () => {
    server = await startPageServer();
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** In both colour schemes; each complaint with the scheme in which it is true. */
  async function complaints(page: Page): Promise<string[]> {
    const found: string[] = [];
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      found.push(...(await checkAccessibility(page)).map((complaint) => `${theme}: ${complaint}`));
    }
    return found;
  }

  test.each(LANGUAGES)('popup, every state, %s', async (language) => {
    const replies = { 'try-rule': TRIAL };
    const local = { 'site-rules': [{ ...RULES[0], host: 'apply.example', path: '/form' }] };
    const page = await openPage(browser, { origin: server.origin, page: 'popup', language, replies, local });
    // Tall enough that the footer covers nothing: what is covered is not judged.
    await page.setViewportSize({ width: 400, height: 2000 });
    for (const [name, session] of Object.entries<SeededSession>(POPUP_STATES)) {
      await show(page, session);
      expect.soft(await complaints(page), name).toEqual([]);
    }
    await page.context().close();
  });

  test.each(LANGUAGES)('a field being edited, %s', async (language) => {
    const session = { ...POPUP_STATES.doubtful };
    const page = await openPage(browser, { origin: server.origin, page: 'popup', language, session });
    await page.getByRole('button', { name: /^(Edit|修改)/ }).evaluateAll((buttons) => {
      for (const button of buttons) (button as HTMLButtonElement).click();
    });
    await expect.poll(() => page.locator('form').count()).toBe(10);
    expect(await complaints(page)).toEqual([]);
    await page.context().close();
  });

  test.each(LANGUAGES)('settings, %s', async (language) => {
    const local = { 'site-rules': RULES };
    const page = await openPage(browser, {
      origin: server.origin,
      page: 'options',
      language,
      managed: POLICY,
      local,
    });
    expect(await complaints(page), 'as it opens').toEqual([]);
    await page.locator('.rule .icon-button').first().click();
    await page.locator('.selectors').first().fill('input[[');
    await page.locator('.rule-end .button-primary').click();
    expect(await complaints(page), 'a rule being edited').toEqual([]);
    await page.getByRole('radio').nth(1).check();
    await page.locator('.presets button').nth(1).click();
    await page.locator('.server-form .button-primary').click();
    expect(await complaints(page), 'an OCR server being set up').toEqual([]);
    await page.context().close();
  });
});

/** Brings the popup into another state without loading it anew, and opens what is folded. */
async function show(page: Page, session: SeededSession): Promise<void> {
  const { job, reading, report, teaching } = session;
  const items = { job, reading, report, teaching };
  const values = Object.entries(items).map(
    ([key, value]) => [key, value === undefined ? undefined : stored(value)] as const,
  );
  await page.evaluate((entries) => {
    // Put there by the fake browser.
    const { __store } = globalThis as unknown as { __store(area: string, key: string, value: unknown): void };
    for (const [key, value] of entries) __store('session', key, value);
  }, values);
  const expected = session.job?.id ?? '';
  await page.waitForTimeout(expected === '' ? 50 : 80);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
