import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../ui/pages/launch-browser.ts';
import { type OpenPageOptions, openPage } from '../../ui/pages/open-page.ts';
import { POLICY, RULES } from '../../ui/pages/options-states.ts';
import { startPageServer } from '../../ui/pages/page-server.ts';
import { CHROMIUM } from '../support/browser.ts';

describe.skipIf(!CHROMIUM)('settings page', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startPageServer>>;
  let page: Page | undefined;

  beforeAll(async () => {
    server = await startPageServer();
    browser = await launchBrowser();
  });

  afterEach(() => page?.context().close());

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function open(options: Partial<OpenPageOptions> = {}): Promise<Page> {
    page = await openPage(browser, { origin: server.origin, page: 'options', ...options });
    return page;
  }

  /** What is stored under a key of `storage.local`. */
  async function kept(opened: Page, key: string): Promise<unknown> {
    const stored = await opened.evaluate(
      // Put there by the fake browser.
      (name) =>
        (globalThis as unknown as { __stored(area: string, key: string): unknown }).__stored('local', name),
      key,
    );
    return (stored as { value?: unknown } | undefined)?.value;
  }

  test('keeps each change at once, and says so', async () => {
    const settings = await open();
    await settings.getByLabel('Forget a reading after').fill('30');
    await settings.getByLabel('Forget a reading after').blur();
    await settings.getByRole('status').getByText('Saved').waitFor();
    await settings.getByLabel('Write over what is already typed').check();
    await settings.getByLabel('Fill in only fields that are at least').focus();
    await settings.keyboard.press('ArrowRight');
    await expect
      .poll(() => kept(settings, 'preferences'))
      .toMatchObject({ forgetAfterMinutes: 30, overwriteTyped: true, confidenceThreshold: 0.81 });
    await settings.getByText('81 % certain').waitFor();
  });

  test('refuses a value outside its limits, and keeps the old one', async () => {
    const settings = await open();
    const minutes = settings.getByLabel('Forget a reading after');
    for (const wrong of ['0', '1000', '']) {
      await minutes.fill(wrong);
      await minutes.blur();
      await settings.getByRole('status').getByText('Not saved').waitFor();
      expect(await kept(settings, 'preferences')).toBeUndefined();
      expect(await minutes.inputValue()).toBe('15');
    }
  });

  test('changes its language at once', async () => {
    const settings = await open();
    await settings.getByLabel('Language').selectOption('zh-HK');
    await settings.getByRole('heading', { name: '設定' }).waitFor();
    expect(await settings.evaluate(() => document.documentElement.lang)).toBe('zh-HK');
  });

  test('shows what the company fixed, and does not let it be changed', async () => {
    const settings = await open({ managed: POLICY, local: { 'site-rules': RULES } });
    expect(await settings.getByLabel('Write over what is already typed').isDisabled()).toBe(true);
    expect(await settings.getByLabel('Forget a reading after').isDisabled()).toBe(false);
    const rule = settings.locator('.rule', { hasText: 'Head office onboarding' });
    await rule.getByText('Set by your organisation').waitFor();
    expect(await rule.getByRole('button').count()).toBe(0);
  });

  test('adds a rule: page address, a number split over two boxes, choices for sex', async () => {
    const settings = await open();
    await settings.getByRole('button', { name: 'Add a rule' }).click();
    await settings.getByRole('textbox', { name: 'Name', exact: true }).fill('Harbour Bank');
    await settings.getByLabel('Pages').fill('https://apply.example.com/open-account?step=1#top');
    await settings.getByLabel('Boxes (CSS selectors)').fill('#hkid ; #check\ninput[name="a;b"]');
    await settings.getByLabel('Written as').selectOption('A1234563');
    await settings.getByRole('button', { name: 'Add a value' }).click();
    await settings.getByRole('combobox', { name: 'Value' }).nth(1).selectOption('Sex');
    await settings.getByLabel('Boxes (CSS selectors)').nth(1).fill('select.gender');
    await settings.getByLabel('Choice for Male').fill('1');
    await settings.getByRole('button', { name: 'Save the rule' }).click();
    await settings.locator('.rule', { hasText: 'Harbour Bank' }).waitFor();
    expect(await kept(settings, 'site-rules')).toEqual([
      {
        id: expect.any(String),
        name: 'Harbour Bank',
        enabled: true,
        host: 'apply.example.com',
        path: '/open-account',
        fields: {
          number: { selectors: [['#hkid', '#check'], 'input[name="a;b"]'], format: 'plain' },
          sex: { selectors: ['select.gender'], options: { M: '1' } },
        },
      },
    ]);
  });

  test('says what is missing, and keeps no rule that could not work', async () => {
    const settings = await open();
    await settings.getByRole('button', { name: 'Add a rule' }).click();
    await settings.getByRole('button', { name: 'Save the rule' }).click();
    await settings.getByText('This is not the address of a page').waitFor();
    await settings.getByText('Give at least one selector').waitFor();
    await settings.getByLabel('Pages').fill('apply.example.com');
    await settings.getByLabel('Boxes (CSS selectors)').fill('input[[');
    await settings.getByText('is not a valid CSS selector.').waitFor();
    await settings.getByRole('button', { name: 'Save the rule' }).click();
    expect(await kept(settings, 'site-rules')).toBeUndefined();
    await settings.getByLabel('Boxes (CSS selectors)').fill('#ok');
    await settings.getByRole('button', { name: 'Save the rule' }).click();
    await expect.poll(() => kept(settings, 'site-rules')).toHaveLength(1);
  });

  test('edits, switches off and deletes a rule', async () => {
    const settings = await open({ local: { 'site-rules': RULES } });
    await settings.getByText('Never used: “Account opening, Harbour Bank”').waitFor();
    await settings.getByRole('button', { name: 'Edit the rule Account opening, Harbour Bank' }).click();
    await settings.getByRole('button', { name: 'Remove Date of birth' }).click();
    await settings.getByRole('button', { name: 'Save the rule' }).click();
    const { birth_date: _removed, ...fields } = RULES[0]?.fields ?? {};
    await expect.poll(() => kept(settings, 'site-rules')).toMatchObject([{ ...RULES[0], fields }, {}, {}]);
    await settings.getByLabel('Use the rule Account opening, Harbour Bank').uncheck();
    await settings.getByText('Never used').waitFor({ state: 'detached' });
    await settings.getByRole('button', { name: 'Delete the rule 診所登記' }).click();
    await expect.poll(() => kept(settings, 'site-rules')).toHaveLength(2);
  });

  test('gives the rules out as a file, and takes them in again', async () => {
    const settings = await open({ local: { 'site-rules': RULES } });
    const download = settings.waitForEvent('download');
    await settings.getByRole('button', { name: 'Export' }).click();
    const exported = await readFile(await (await download).path());
    const file = { name: 'site-rules.json', mimeType: 'application/json', buffer: exported };
    expect(JSON.parse(exported.toString())).toEqual({ version: 1, rules: RULES });
    await settings.context().close();
    const empty = await open();
    await empty.locator('input[type=file]').setInputFiles(file);
    await empty.getByText('3 rules imported.').waitFor();
    expect(await kept(empty, 'site-rules')).toEqual(RULES);
    await empty
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"rules":[1]}') });
    await empty.getByText('This file holds no site rules. Nothing was changed.').waitFor();
    expect(await kept(empty, 'site-rules')).toEqual(RULES);
  });
});
