import type { ExtensionBrowser } from '../../../src/dev/browser/launch-extension.ts';

/**
 * Ends the background worker at once, as the browser does with one that idles or takes too long. What it held in
 * memory is gone; the next event starts it anew.
 */
export async function killBackground(browser: ExtensionBrowser): Promise<void> {
  const session = await browser.context.newCDPSession(await browser.observer());
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
