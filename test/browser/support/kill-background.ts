import type { ExtensionBrowser } from '../../../src/dev/browser/launch-extension.ts';

/** Ends the background worker at once, as the browser does with one that idles or takes too long. */
export async function killBackground(browser: ExtensionBrowser): Promise<void> {
  const worker = await browser.background();
  const [page] = browser.context.pages();
  if (!page) throw new Error('no page to speak through');
  const gone = new Promise((resolve) => worker.once('close', resolve));
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await gone;
  await session.detach();
}
