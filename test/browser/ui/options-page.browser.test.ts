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

  test('takes a template and click steps, and says what is wrong with them', async () => {
    const settings = await open();
    await settings.getByRole('button', { name: 'Add a rule' }).click();
    await settings.getByLabel('Pages').fill('apply.example.com');
    await settings.getByLabel('Boxes (CSS selectors)').fill('#no');
    await settings.getByLabel('Written as').selectOption('Template …');
    await settings.getByLabel('Template', { exact: false }).last().fill('');
    await settings.getByLabel('Template', { exact: false }).last().fill('{surname}');
    await settings.getByText('Click steps').click();
    await settings.getByLabel('What is pressed').fill("#menu\nli[title='{sex}'], li");
    await settings.getByRole('button', { name: 'Save the rule' }).click();
    await settings.getByText('A name in braces is not one of the values').waitFor();
    await settings.getByText('means several boxes at once').waitFor();
    await settings.getByLabel('Template', { exact: false }).last().fill('{number-prefix} {number-digits}');
    await settings.getByLabel('What is pressed').fill("#menu\nli[title='{sex}']");
    await settings.getByRole('button', { name: 'Save the rule' }).click();
    await expect
      .poll(() => kept(settings, 'site-rules'))
      .toMatchObject([
        {
          fields: {
            number: {
              selectors: ['#no'],
              format: '{number-prefix} {number-digits}',
              clicks: ['#menu', "li[title='{sex}']"],
            },
          },
        },
      ]);
    await settings.getByRole('button', { name: /^Edit/ }).click();
    expect(await settings.getByLabel('What is pressed').isVisible()).toBe(true);
    expect(await settings.getByLabel('Template', { exact: false }).last().inputValue()).toBe(
      '{number-prefix} {number-digits}',
    );
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

  test('asks before a file changes rules of the user', async () => {
    const changed = { ...RULES[0], name: 'Head office version' };
    const buffer = Buffer.from(JSON.stringify({ version: 1, rules: [changed] }));
    const settings = await open({ local: { 'site-rules': RULES } });
    const takeIn = () =>
      settings.getByLabel('Import').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
    await takeIn();
    await settings.getByText('This file has other versions of rules that you have.').waitFor();
    expect(await kept(settings, 'site-rules')).toEqual(RULES);
    await settings.getByRole('button', { name: 'Keep both' }).click();
    await settings.getByText('Rules added: 1.').waitFor();
    expect(await kept(settings, 'site-rules')).toEqual([...RULES, { ...changed, id: 'bank-2' }]);
    await takeIn();
    await settings.getByRole('button', { name: 'Replace mine' }).click();
    await settings.getByText('Rules of yours replaced: 1.').waitFor();
    expect(await kept(settings, 'site-rules')).toMatchObject([changed, {}, {}, { id: 'bank-2' }]);
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
    await empty.getByText('Rules added: 3.').waitFor();
    expect(await kept(empty, 'site-rules')).toEqual(RULES);
    await empty
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"rules":[1]}') });
    await empty.getByText('This file holds no site rules that can be used. Nothing was changed.').waitFor();
    expect(await kept(empty, 'site-rules')).toEqual(RULES);
  });

  describe('OCR server', () => {
    const ADDRESS = 'https://ocr.company.example';

    /** Fills the form with a token for a server that answers as told. */
    async function serverForm(settings: Page, answer: { status: number; body: object }): Promise<void> {
      await settings.route(`${ADDRESS}/**`, (route) =>
        route.fulfill({
          status: answer.status,
          json: answer.body,
          headers: {
            'access-control-allow-origin': '*',
            'access-control-allow-headers': '*',
            'access-control-expose-headers': '*',
            'x-request-id': 'request-7',
          },
        }),
      );
      await settings.getByLabel('On an OCR server').check();
      await settings.getByLabel('Address').fill(`${ADDRESS}/`);
      await settings.getByLabel('Region').fill('ap-southeast-1');
      await settings.getByLabel('Project ID', { exact: true }).fill('p1');
      await settings.getByRole('textbox', { name: 'Token' }).fill('secret-token');
    }

    const NO_CARD = {
      status: 400,
      body: { error_code: 'AIS.0104', error_msg: 'The image is not supported or the image quality is poor.' },
    };

    function sent(settings: Page): Promise<unknown[]> {
      // Put there by the fake browser.
      return settings.evaluate(() => (globalThis as unknown as { __sent: unknown[] }).__sent);
    }

    test('asks for the host in the click, keeps the address, and the secret only in memory', async () => {
      const settings = await open();
      await serverForm(settings, NO_CARD);
      await settings.getByRole('button', { name: 'Save and test' }).click();
      await settings.getByText(/It works. The server answered in \d+ ms./).waitFor();
      expect(await sent(settings)).toEqual([
        { type: 'permissions.request', request: { origins: ['https://ocr.company.example/*'] } },
      ]);
      expect(await kept(settings, 'preferences')).toMatchObject({ engine: 'server' });
      expect(await kept(settings, 'server-connection')).toMatchObject({
        address: ADDRESS,
        projectId: 'p1',
        urlAllowed: false,
      });
      expect(await kept(settings, 'server-credentials')).toBeUndefined();
      await settings.getByLabel('Keep the sign-in on this computer').check();
      await settings.getByRole('button', { name: 'Save and test' }).click();
      await expect
        .poll(() => kept(settings, 'server-credentials'))
        .toEqual({ kind: 'token', token: 'secret-token' });
      await settings.getByRole('button', { name: 'Delete the sign-in' }).click();
      await expect.poll(() => kept(settings, 'server-credentials')).toBeUndefined();
    });

    test('changes nothing without the permission', async () => {
      const settings = await open({ permissionAnswer: false });
      await serverForm(settings, NO_CARD);
      await settings.getByRole('button', { name: 'Save and test' }).click();
      await settings.getByText('was not allowed to contact this server').waitFor();
      expect(await kept(settings, 'preferences')).toBeUndefined();
      expect(await kept(settings, 'server-connection')).toBeUndefined();
    });

    test('names the field that is missing, and asks for nothing', async () => {
      const settings = await open();
      await serverForm(settings, NO_CARD);
      const project = settings.getByLabel('Project ID', { exact: true });
      await project.fill('');
      await settings.getByRole('button', { name: 'Save and test' }).click();
      await settings.getByText('This is missing or not right: Project ID').waitFor();
      expect(await project.getAttribute('aria-invalid')).toBe('true');
      expect(await sent(settings)).toEqual([]);
      await settings.getByLabel('Address').fill('http://ocr.company.example');
      await settings.getByRole('button', { name: 'Save and test' }).click();
      await settings.getByText('This is missing or not right: Address').waitFor();
    });

    test('says in words why the test failed, with the codes for the administrator', async () => {
      const settings = await open();
      const body = { error_code: 'APIG.0101', error_msg: 'The API does not exist', request_id: 'request-7' };
      await serverForm(settings, { status: 404, body });
      await settings.getByRole('button', { name: 'Save and test' }).click();
      const alert = settings.getByRole('alert');
      await alert.getByText('This server does not offer the reading of Hong Kong identity cards.').waitFor();
      await alert.getByText('Code APIG.0101 · Request request-7').waitFor();
    });

    test('says what is known about the vendor’s cloud before anything is sent there', async () => {
      const settings = await open();
      await settings.getByLabel('On an OCR server').check();
      expect(await settings.getByText('reported in August 2024').count()).toBe(0);
      await settings.getByRole('button', { name: 'The vendor’s cloud' }).click();
      await settings.getByText('reported in August 2024').waitFor();
      await settings.getByRole('button', { name: 'Our own server' }).click();
      expect(await settings.getByText('reported in August 2024').count()).toBe(0);
      expect(await settings.getByLabel('Address').inputValue()).toBe('http://127.0.0.1:8787');
    });

    test('goes back to this computer at once', async () => {
      const settings = await open();
      await serverForm(settings, NO_CARD);
      await settings.getByRole('button', { name: 'Save and test' }).click();
      await settings.getByText('It works').waitFor();
      await settings.getByRole('radio', { name: 'On this computer' }).check();
      await expect.poll(() => kept(settings, 'preferences')).toMatchObject({ engine: 'on-device' });
    });
  });
});
