import { findChromium } from '../browser/find-browser.ts';
import { canInstallFromDebian, installFromDebian } from '../browser/install-from-debian.ts';

/** An installed Chromium, or on Debian as root one that is installed now; `undefined` where none can be had. */
export function findOrInstallChromium(): string | undefined {
  const found = findChromium();
  if (found || !canInstallFromDebian()) return found;
  return installFromDebian(['chromium']) ? findChromium() : undefined;
}
