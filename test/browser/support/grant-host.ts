import type { ExtensionBrowser } from '../../../src/dev/browser/launch-extension.ts';

/**
 * Grants a host as the browser's own settings page does. The prompt that a person would answer cannot be answered in
 * a headless browser; a request for what is granted already is answered without it.
 */
export function grantHost(browser: ExtensionBrowser, pattern: string): Promise<void> {
  return onExtensionsPage(browser, 'addHostPermission', pattern);
}

export function revokeHost(browser: ExtensionBrowser, pattern: string): Promise<void> {
  return onExtensionsPage(browser, 'removeHostPermission', pattern);
}

async function onExtensionsPage(
  browser: ExtensionBrowser,
  method: 'addHostPermission' | 'removeHostPermission',
  pattern: string,
): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  // `developerPrivate` exists on this page alone and is in no published interface.
  await page.evaluate(
    `chrome.developerPrivate.${method}(${JSON.stringify(browser.extensionId)}, ${JSON.stringify(pattern)})`,
  );
  await page.close();
}
