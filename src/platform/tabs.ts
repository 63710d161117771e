import { browser } from './browser.ts';

export interface TabState {
  readonly tabId: number;
  /** Empty where the extension may not know it: no gesture on that tab yet. */
  readonly url: string;
}

export async function activeTab(): Promise<TabState | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? undefined : { tabId: tab.id, url: tab.url ?? '' };
}

/** `undefined` when the tab was closed. */
export async function tabState(tabId: number): Promise<TabState | undefined> {
  try {
    const tab = await browser.tabs.get(tabId);
    return { tabId, url: tab.url ?? '' };
  } catch {
    return undefined;
  }
}

/** The visible part of the tab's window as a PNG `data:` URL, in device pixels. */
export async function captureVisibleTab(tabId: number): Promise<string> {
  const { windowId } = await browser.tabs.get(tabId);
  return browser.tabs.captureVisibleTab(windowId, { format: 'png' });
}
