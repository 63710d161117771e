import type { ExtensionBrowser } from '../../../src/dev/browser/launch-extension.ts';

/** How many hidden pages of the reader are open: one or none. */
export async function hiddenPages(browser: ExtensionBrowser): Promise<number> {
  const background = await browser.background();
  return background.evaluate(
    async () =>
      (
        await chrome.runtime.getContexts({
          contextTypes: [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT],
        })
      ).length,
  );
}
