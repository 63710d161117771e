import { findChromium, findFirefox, isInstalled } from '../browser/find-browser.ts';
import { canInstallFromDebian, installFromDebian } from '../browser/install-from-debian.ts';

interface Need {
  readonly debianPackage: string;
  readonly isThere: () => boolean;
  /** What is not proven without it. */
  readonly purpose: string;
}

const NEEDS: readonly Need[] = [
  {
    debianPackage: 'chromium',
    isThere: () => findChromium() !== undefined,
    purpose: 'the tests in a real Chromium (set CHROMIUM_PATH if it is in an unusual place)',
  },
  {
    debianPackage: 'firefox-esr',
    isThere: () => findFirefox() !== undefined,
    purpose: 'the tests in a real Firefox (set FIREFOX_PATH if it is in an unusual place)',
  },
  { debianPackage: 'xvfb', isThere: () => isInstalled('Xvfb'), purpose: 'the real right-click' },
  { debianPackage: 'xdotool', isThere: () => isInstalled('xdotool'), purpose: 'the real right-click' },
];

/** Installs what the browser tests need, where that can be done without asking. The lines say what is still missing. */
export function provideBrowsers(): string[] {
  const missing = () => NEEDS.filter(({ isThere }) => !isThere());
  const packages = missing().map(({ debianPackage }) => debianPackage);
  if (packages.length > 0 && canInstallFromDebian()) installFromDebian(packages);
  return missing().map(
    ({ debianPackage, purpose }) => `${debianPackage} is not installed: without ${purpose}`,
  );
}
