import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './launch-extension.ts';

/** What Chromium tells of a right-click; the members that it leaves out for a given click are left out here. */
export interface MenuClickInfo {
  readonly menuItemId: string;
  readonly srcUrl?: string;
  readonly frameId?: number;
  readonly editable?: boolean;
}

/**
 * Chooses an item of the context menu in a headless browser, where no native menu opens. `activeTab` is granted by
 * the same code of the browser that grants it to a click on the toolbar button; the click event is then dispatched.
 */
export async function clickMenuItem(
  browser: ExtensionBrowser,
  page: Page,
  info: MenuClickInfo,
): Promise<void> {
  await grantActiveTab(browser, page);
  await dispatchMenuClick(browser, page, info);
}

/** What a click on the toolbar button grants: `activeTab` for the page's tab. */
export async function grantActiveTab(browser: ExtensionBrowser, page: Page): Promise<void> {
  const connected = browser.context.browser();
  if (!connected) throw new Error('the browser is gone');
  await page.bringToFront();
  const pageSession = await browser.context.newCDPSession(page);
  const { targetInfo } = await pageSession.send('Target.getTargetInfo');
  await pageSession.detach();
  const session = await connected.newBrowserCDPSession();
  const tabs = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  // A tab and the page in it are two targets, told to belong together by nothing but their address and title.
  const tab = tabs.targetInfos.find(({ url, title }) => url === targetInfo.url && title === targetInfo.title);
  if (!tab) throw new Error(`no tab shows ${targetInfo.url}`);
  const parameters = { id: browser.extensionId, targetId: tab.targetId };
  // Playwright's list of the protocol's methods does not have this one yet.
  await session.send('Extensions.triggerAction' as never, parameters as never);
  await session.detach();
}

/** The click event alone, without the permission that comes with a real click. */
export async function dispatchMenuClick(
  browser: ExtensionBrowser,
  page: Page,
  info: MenuClickInfo,
): Promise<void> {
  const background = await browser.background();
  await background.evaluate(
    async ({ click, url }) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((candidate) => candidate.active && (candidate.url ?? url) === url);
      if (!tab) throw new Error(`no active tab shows ${url}`);
      // Every event of an extension has `dispatch`; it is not part of the published interface.
      const event = chrome.contextMenus.onClicked as unknown as { dispatch(...values: unknown[]): void };
      event.dispatch({ frameId: 0, editable: false, pageUrl: url, mediaType: 'image', ...click }, tab);
    },
    { click: info, url: page.url() },
  );
}
