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

/** The visible part of a tab as a PNG `data:` URL, in device pixels. Rejects while another tab is in front of it. */
export async function captureVisibleTab(tabId: number): Promise<string> {
  const { windowId } = await tabInFront(tabId);
  const capture = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  await tabInFront(tabId);
  return capture;
}

/** The browser captures whichever tab is in front: another one is nobody's business. */
async function tabInFront(tabId: number) {
  const tab = await browser.tabs.get(tabId);
  if (!tab.active) throw new Error('another tab is in front');
  return tab;
}
