import { browser, IS_FIREFOX } from './browser.ts';

const READER_PAGE = 'src/entries/offscreen/index.html';

/**
 * Opens the hidden page that hosts the reader's worker, if it is not open. Chromium: the offscreen document, since a
 * service worker can have no Worker. Firefox: a frame inside the event page, which has a document of its own.
 */
export function openReaderPage(): Promise<void> {
  opening ??= openOnce().finally(() => {
    opening = undefined;
  });
  return opening;
}

/** One opening at a time: a page that is still loading counts as open, but no script of ours listens in it yet. */
let opening: Promise<void> | undefined;

async function openOnce(): Promise<void> {
  // What kept the page from being closed keeps nobody from opening it.
  await closing?.catch(() => undefined);
  if (IS_FIREFOX) return openReaderFrame();
  if (await isReaderPageOpen()) return;
  await chrome.offscreen.createDocument({
    url: READER_PAGE,
    reasons: [chrome.offscreen.Reason.WORKERS],
    justification: 'Reads the picture of an identity card in a worker, on this computer.',
  });
}

export async function isReaderPageOpen(): Promise<boolean> {
  if (IS_FIREFOX) return readerFrame() !== null;
  const contexts = await chrome.runtime.getContexts({
    contextTypes: [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT],
  });
  return contexts.length > 0;
}

export function closeReaderPage(): Promise<void> {
  closing ??= closeOnce(opening).finally(() => {
    closing = undefined;
  });
  return closing;
}

/** One closing at a time: to close what is closed already is an error. */
let closing: Promise<void> | undefined;

async function closeOnce(begun: Promise<void> | undefined): Promise<void> {
  await begun?.catch(() => undefined);
  if (IS_FIREFOX) readerFrame()?.remove();
  else if (await isReaderPageOpen()) await chrome.offscreen.closeDocument();
}

function readerFrame(): HTMLIFrameElement | null {
  return document.querySelector('iframe');
}

async function openReaderFrame(): Promise<void> {
  if (readerFrame() !== null) return;
  const frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL(READER_PAGE);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
}
