import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Locator } from 'playwright-core';

const run = promisify(execFile);

/** How long the native menu may take to open, in milliseconds. */
const MENU_OPENS_WITHIN = 10_000;

/**
 * Right-clicks an element in a headed browser and chooses the menu item whose title starts with a letter, by real
 * key presses of the X server. Needs xdotool. Throws when no menu opens.
 *
 * @param letters one letter; a second one chooses from the submenu that the first one opened
 * @param display X display of the browser, such as `:3`
 */
export async function rightClickNatively(element: Locator, letters: string, display: string): Promise<void> {
  await element.page().bringToFront();
  await element.scrollIntoViewIfNeeded();
  const before = await countWindows(display);
  // The click is answered only when the menu closes: Chromium's native menu has a message loop of its own.
  const clicked = element.click({ button: 'right' });
  await menuWindow(before, display);
  for (const [index, letter] of [...letters].entries()) {
    if (index > 0) await pause(1000);
    await xdotool(display, 'key', letter);
  }
  await clicked;
}

async function menuWindow(windowsBefore: number, display: string): Promise<void> {
  const deadline = Date.now() + MENU_OPENS_WITHIN;
  while ((await countWindows(display)) <= windowsBefore) {
    if (Date.now() > deadline) throw new Error('the context menu did not open');
    await pause(50);
  }
  // A window that is mapped takes keys only once it has grabbed the keyboard.
  await pause(300);
}

async function countWindows(display: string): Promise<number> {
  const listing = await xdotool(display, 'search', '--onlyvisible', '--name', '').catch(() => '');
  return listing.split('\n').filter((line) => line !== '').length;
}

async function xdotool(display: string, ...parameters: string[]): Promise<string> {
  const { stdout } = await run('xdotool', parameters, { env: { ...process.env, DISPLAY: display } });
  return stdout;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
