import type { ExtensionBrowser } from '../../../src/dev/browser/launch-extension.ts';
import { readImage } from './browser.ts';
import { SPECIMEN } from './pictures.ts';
import type { PageServer } from './serve-pages.ts';

/** Serves `/picture`, a page with the specimen's picture as `#card` and nothing to fill. */
export function serveMail(pages: PageServer): void {
  pages.set('/picture', { body: '<title>Mail</title><img id="card" src="/card.jpg">' });
  pages.set('/card.jpg', { type: SPECIMEN.mediaType, body: SPECIMEN.bytes });
}

/** Reads the card on the page of `serveMail`, and closes the page. */
export async function readMail(browser: ExtensionBrowser, pages: PageServer): Promise<void> {
  const mail = await browser.context.newPage();
  await mail.goto(`${pages.origin}/picture`, { waitUntil: 'networkidle' });
  await readImage(browser, mail);
  await mail.close();
}
