import { browser } from './browser.ts';

export function onInstalled(handler: () => void): void {
  browser.runtime.onInstalled.addListener(handler);
}

export function onBrowserStart(handler: () => void): void {
  browser.runtime.onStartup.addListener(handler);
}

export function onCommand(handler: (command: string) => void): void {
  browser.commands.onCommand.addListener(handler);
}

/** A text of `public/_locales`, in the browser's language. */
export function localized(key: string, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** The address of a file packaged with the extension. */
export function packagedFile(path: string): string {
  return browser.runtime.getURL(path);
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
