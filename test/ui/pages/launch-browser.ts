import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../../src/dev/browser/find-browser.ts';

/** Chromium without the extension: the pages are tested over the fake browser. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium');
  return chromium.launch({ executablePath, chromiumSandbox: false });
}
