import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../src/dev/browser/launch-extension.ts';
import { peopleConfig } from '../api/fixtures/people.ts';
import { startTestServer } from '../api/fixtures/start-test-server.ts';
import { CHROMIUM, launch } from './support/browser.ts';
import { grantHost } from './support/grant-host.ts';

describe.skipIf(!CHROMIUM)('the settings of an OCR server', () => {
  let browser: ExtensionBrowser;
  let page: Page;
  let address: string;

  beforeAll(async () => {
    const server = await startTestServer(await peopleConfig(), { lasts: 'file' });
    ({ address } = server);
    browser = await launch();
    await grantHost(browser, 'http://127.0.0.1/*');
    page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/src/entries/options/index.html`);
    // granted already, so no prompt comes when the server is saved
    await page.evaluate(() => chrome.permissions.request({ origins: ['http://127.0.0.1/*'] }));
    await page.locator('#engine-server').check();
  }, 60_000);

  afterAll(() => browser?.close());

  const saved = () =>
    page.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    );

  test('an address without encryption elsewhere is refused at its box, and nothing is kept', async () => {
    await page.locator('#server-address').fill('http://cards.example.com');
    await page.locator('#server-region').fill('ap-southeast-1');
    await page.locator('#server-projectId').fill('project-a');
    await page.locator('#server-token').fill('a token');
    await page.locator('.server-form [type=submit]').click();
    await expect.poll(() => page.locator('#server-address').getAttribute('aria-invalid')).toBe('true');
    expect(await saved()).not.toContain('cards.example.com');
  });

  test('a wrong password is named in words, and the right one works', async () => {
    await page.locator('#server-address').fill(address);
    await page.locator('.server-form select').selectOption('iam-user');
    await page.locator('#server-domain').fill('acme');
    await page.locator('#server-user').fill('clerk');
    await page.locator('#server-password').fill('wrong horse');
    await page.locator('.server-form [type=submit]').click();
    await page
      .getByText(/name or (?:the )?password|password/i)
      .and(page.locator('p'))
      .first()
      .waitFor();
    expect(await page.locator('.server-form').textContent()).not.toMatch(/It works/);
    await page.locator('#server-password').fill('correct horse');
    await page.locator('.server-form [type=submit]').click();
    await page.getByText(/It works\. The server answered in \d+ ms\./).waitFor();
    expect(await saved()).toContain(address);
  });

  test('another server inherits neither the secrets nor the leave to fetch pictures itself', async () => {
    await page.locator('#server-url-allowed').check();
    await page.getByRole('button', { name: 'The vendor’s cloud' }).click();
    expect(await page.locator('#server-address').inputValue()).not.toBe(address);
    expect(await page.locator('#server-password').inputValue()).toBe('');
    expect(await page.locator('#server-url-allowed').isChecked()).toBe(false);
    expect(await page.locator('#server-user').inputValue()).toBe('clerk');
    await page.getByText(/The vendor reported in August 2024/).waitFor();
  });
});
