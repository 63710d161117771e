import { browser } from './browser.ts';

/** The match pattern of one host, such as `https://img.example.com/*`. Match patterns hold no port. */
export function hostPattern(url: string): string | undefined {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined;
}

export function hasHostPermission(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Must be the first thing awaited in a click handler: the browser asks only in a user's gesture. */
export function requestHostPermission(...patterns: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patterns });
}

/** Calls back after the user allowed a host, also when the page that asked is gone by then. */
export function onHostPermission(handler: () => void): void {
  browser.permissions.onAdded.addListener(handler);
}
