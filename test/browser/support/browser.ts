import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { clickMenuItem } from '../../../src/dev/browser/click-menu-item.ts';
import { findChromium } from '../../../src/dev/browser/find-browser.ts';
import {
  type ExtensionBrowser,
  type LaunchOptions,
  launchExtension,
} from '../../../src/dev/browser/launch-extension.ts';
import { endOfJob, type SessionState, sessionState } from '../../../src/dev/browser/session-state.ts';
import { projectRoot } from '../../../src/dev/project-root.ts';

/** `undefined` where no Chromium is installed: tests that need it are skipped, and `npm test` says so. */
export const CHROMIUM = findChromium();

/** `CHROME_BUILD` names another build, for work on a tree whose `dist/` belongs to somebody else's tests. */
export const CHROME_BUILD = process.env.CHROME_BUILD ?? join(projectRoot, 'dist/chrome');

/** Starts Chromium with the built extension, headless unless told otherwise. */
export function launch(options: Partial<LaunchOptions> = {}): Promise<ExtensionBrowser> {
  if (!CHROMIUM) throw new Error('no Chromium');
  return launchExtension({
    executablePath: CHROMIUM,
    extensionPath: CHROME_BUILD,
    headless: true,
    ...options,
  });
}

/** Chooses the menu item on an image of the page, as a right-click would, and waits until the job has ended. */
export async function readImage(
  browser: ExtensionBrowser,
  page: Page,
  selector = '#card',
): Promise<SessionState> {
  const before = (await sessionState(browser)).job?.id;
  await chooseOnImage(browser, page, selector);
  return endOfJob(browser, { after: before });
}

/** Chooses the menu item on an image, and does not wait. */
export async function chooseOnImage(
  browser: ExtensionBrowser,
  page: Page,
  selector = '#card',
): Promise<void> {
  const srcUrl = await page.locator(selector).evaluate((element) => {
    return element instanceof HTMLImageElement ? element.currentSrc : '';
  });
  await clickMenuItem(browser, page, { menuItemId: 'read-card', srcUrl });
}
