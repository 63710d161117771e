import { launchExtension } from '../browser/launch-extension.ts';

/**
 * Opens the demo page in a Chromium window with the extension and waits until the window is closed. False where the
 * display that the environment names lets no window open: one of a session that has ended, or of another user.
 */
export async function showToPerson(setting: {
  readonly executablePath: string;
  readonly extensionPath: string;
  readonly address: string;
}): Promise<boolean> {
  // What made it fail comes up again without a window, unless it was the window.
  const browser = await launchExtension({ ...setting, headless: false }).catch(() => undefined);
  if (!browser) {
    console.error('Chromium could not open a window on this display, so the job is done without one.');
    return false;
  }
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(setting.address);
  console.log(`
The demo page is open: ${setting.address}
Right-click the card, then "Read Hong Kong ID card and fill this form".
Close the window, or press Ctrl-C here, to end.`);
  await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  await browser.close();
  return true;
}
