import { browser } from './browser.ts';

/** Runs a packaged script in one frame's isolated world. Rejects where the browser does not let extensions run. */
export async function injectScript(tabId: number, frameId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}

/** The frames of a tab that may be reached, each with its origin as the browser's engine knows it. */
export async function frameOrigins(tabId: number): Promise<readonly { frameId: number; origin: string }[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => globalThis.origin,
  });
  return results.map(({ frameId, result }) => ({ frameId, origin: String(result) }));
}
