import type { ExtensionBrowser } from '../../../src/dev/browser/launch-extension.ts';

/** The browser's number for the frame that shows an address, in a tab that the extension has been granted. */
export async function frameIdOf(browser: ExtensionBrowser, frameUrl: string): Promise<number> {
  const background = await browser.background();
  return background.evaluate(async (wanted) => {
    for (const { id: tabId, active } of await chrome.tabs.query({})) {
      if (tabId === undefined || !active) continue;
      const target = { tabId, allFrames: true };
      const frames = await chrome.scripting.executeScript({ target, func: () => location.href });
      const frame = frames.find(({ result }) => result === wanted);
      if (frame) return frame.frameId;
    }
    throw new Error(`no frame shows ${wanted}`);
  }, frameUrl);
}
