import type { ReaderEvent, ReaderRequest } from '../../../messages/reader.ts';
import type { ExtensionBrowser } from '../../browser/launch-extension.ts';

const READER_PAGE = 'src/entries/offscreen/index.html';

/** Opens the hidden page that hosts the reader, as the background does before the first reading. */
export async function openReaderPage(browser: ExtensionBrowser): Promise<void> {
  const background = await browser.background();
  await background.evaluate(async (url) => {
    await chrome.offscreen.createDocument({
      url,
      reasons: [chrome.offscreen.Reason.WORKERS],
      justification: 'measure the reader',
    });
  }, READER_PAGE);
}

/**
 * Milliseconds from the background's request to the outcome, for a picture given as a `data:` URL: what a user waits
 * for, messages and the copy for the popup included. Throws when the picture was not read.
 */
export async function timeExtensionReading(browser: ExtensionBrowser, picture: string): Promise<number> {
  const background = await browser.background();
  return background.evaluate(async (dataUrl) => {
    const jobId = crypto.randomUUID();
    const began = performance.now();
    const finished = new Promise<number>((resolve, reject) => {
      // Left in place afterwards: a function that is given a name here would need a helper of the TypeScript runner.
      chrome.runtime.onMessage.addListener((message: ReaderEvent) => {
        if (message.type !== 'reader-finished' || message.jobId !== jobId) return;
        if (message.outcome.ok) resolve(performance.now() - began);
        else reject(new Error(`the extension did not read the picture: ${message.outcome.failure.reason}`));
      });
    });
    await chrome.runtime.sendMessage({
      type: 'reader-read',
      jobId,
      picture: dataUrl,
    } satisfies ReaderRequest);
    return finished;
  }, picture);
}
