import type { Page } from 'playwright-core';
import { clickMenuItem } from '../browser/click-menu-item.ts';
import { isInstalled } from '../browser/find-browser.ts';
import { type ExtensionBrowser, launchExtension } from '../browser/launch-extension.ts';
import { rightClickNatively } from '../browser/right-click-natively.ts';
import { endOfJob, type SessionState } from '../browser/session-state.ts';
import { startVirtualDisplay } from '../browser/start-virtual-display.ts';

export interface JobRun {
  readonly state: SessionState;
  /** How the menu item was chosen, for the user to know how real it was. */
  readonly way: string;
}

interface Setting {
  readonly executablePath: string;
  readonly extensionPath: string;
  readonly address: string;
  /** Where the picture of the filled form goes. */
  readonly screenshot: string;
}

/**
 * Right-clicks the card on the demo page, chooses the menu item and waits for the form. A real right-click with the
 * browser's own menu where Xvfb and xdotool are installed, otherwise the same path in a headless browser.
 */
export async function doTheJob(setting: Setting): Promise<JobRun> {
  return isInstalled('Xvfb') && isInstalled('xdotool') ? onVirtualDisplay(setting) : headless(setting);
}

async function onVirtualDisplay(setting: Setting): Promise<JobRun> {
  const display = await startVirtualDisplay();
  try {
    const browser = await launchExtension({ ...setting, headless: false, display: display.name });
    const choose = (page: Page) => rightClickNatively(page.locator('#card'), 'r', display.name);
    const state = await inBrowser(browser, setting, choose);
    return { state, way: 'a real right-click and the browser’s own menu, under Xvfb' };
  } finally {
    display.stop();
  }
}

async function headless(setting: Setting): Promise<JobRun> {
  const browser = await launchExtension({ ...setting, headless: true });
  const choose = async (page: Page) => {
    const srcUrl = await page.locator('#card').evaluate((card) => (card as HTMLImageElement).src);
    await clickMenuItem(browser, page, { menuItemId: 'read-card', srcUrl });
  };
  const state = await inBrowser(browser, setting, choose);
  return {
    state,
    way: 'the menu’s click event in headless Chromium (with Xvfb and xdotool installed: a real right-click)',
  };
}

async function inBrowser(
  browser: ExtensionBrowser,
  { address, screenshot }: Setting,
  choose: (page: Page) => Promise<void>,
): Promise<SessionState> {
  try {
    const page = await browser.context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    await choose(page);
    const state = await endOfJob(browser);
    await page.screenshot({ path: screenshot, fullPage: true });
    return state;
  } finally {
    await browser.close();
  }
}
