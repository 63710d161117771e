import type { SiteRule } from '../../../src/autofill/rules/site-rule.ts';
import type { ExtensionBrowser } from '../../../src/dev/browser/launch-extension.ts';

/** Puts rules where the extension keeps those of the user, in place of what is there. */
export async function storeRules(browser: ExtensionBrowser, rules: readonly SiteRule[]): Promise<void> {
  const observer = await browser.observer();
  await observer.evaluate(
    (value) => chrome.storage.local.set({ 'site-rules': { version: 1, value } }),
    rules,
  );
}

/** The user's own rules, as the extension keeps them. */
export async function storedRules(browser: ExtensionBrowser): Promise<SiteRule[]> {
  const observer = await browser.observer();
  const stored = await observer.evaluate(() => chrome.storage.local.get('site-rules'));
  // As the test or the popup under test put it there.
  return (stored as { 'site-rules': { value: SiteRule[] } })['site-rules'].value;
}
