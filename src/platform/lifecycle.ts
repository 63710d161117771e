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

/**
 * Puts the end of an idle background worker off by 30 seconds, as any call of the browser does. A fetch that is
 * awaited does not: a call to a server that is repeated would outlive the worker.
 */
export function stayAwake(): void {
  void browser.runtime.getPlatformInfo();
}
