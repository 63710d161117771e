import { FORM } from '../../../../test/browser/support/form.ts';
import { type PageServer, servePages } from '../../../../test/browser/support/serve-pages.ts';
import type { EncodedPicture } from '../../../ocr/picture.ts';
import { grantActiveTab } from '../../browser/click-menu-item.ts';
import type { ExtensionBrowser } from '../../browser/launch-extension.ts';
import { median } from '../summary/accuracy.ts';

/** Medians in milliseconds, from the choice in the context menu on. */
export interface ClickToFill {
  /** Until the last field of the form was written. */
  readonly lastField: number;
  /** Of that, the reading. */
  readonly reading: number;
  /** What is left: the picture fetched, the page described, planned and written. */
  readonly beyondReading: number;
}

const CLICKS = 8;
/** The toolbar's popup, which the browser opens with the permission for the tab, is closed and has settled. */
const SETTLED = 700;

/** Times the whole way on a page with a card and a form, with the models in memory. */
export async function timeClickToFill(browser: ExtensionBrowser, card: EncodedPicture): Promise<ClickToFill> {
  const pages = await servePages();
  try {
    pages.set('/card.jpg', { type: card.mediaType, body: card.bytes });
    const clicks: ClickToFill[] = [];
    for (let click = 0; click < CLICKS; click += 1) clicks.push(await timeClick(browser, pages, click));
    const of = (part: keyof ClickToFill) => median(clicks.map((click) => click[part]));
    return { lastField: of('lastField'), reading: of('reading'), beyondReading: of('beyondReading') };
  } finally {
    await pages.close();
  }
}

async function timeClick(browser: ExtensionBrowser, pages: PageServer, click: number): Promise<ClickToFill> {
  pages.set('/page', { body: `<title>Form ${click}</title>${FORM}<img id="card" src="/card.jpg">` });
  const page = await browser.context.newPage();
  const url = `${pages.origin}/page`;
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    addEventListener('change', () => document.body.setAttribute('data-last', String(Date.now())), true);
  });
  await grantActiveTab(browser, page);
  await closePopup(browser);
  const background = await browser.background();
  const { began, reading } = await background.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const began = Date.now();
    const steps = new Map<string, number>();
    const done = new Promise<void>((resolve, reject) => {
      chrome.storage.session.onChanged.addListener((changes) => {
        const job = changes.job?.newValue as { value?: { step: string } } | undefined;
        const step = job?.value?.step;
        if (step !== undefined && !steps.has(step)) steps.set(step, Date.now());
        if (step === 'done') resolve();
        if (step === 'failed') reject(new Error('the card was not read'));
      });
    });
    // Every event of an extension has `dispatch`; it is not part of the published interface.
    const event = chrome.contextMenus.onClicked as unknown as { dispatch(...values: unknown[]): void };
    const srcUrl = address.replace('/page', '/card.jpg');
    event.dispatch({ frameId: 0, editable: false, pageUrl: address, menuItemId: 'read-card', srcUrl }, tab);
    await done;
    return { began, reading: (steps.get('filling') ?? 0) - (steps.get('reading') ?? 0) };
  }, url);
  const lastField = Number(await page.locator('body').getAttribute('data-last')) - began;
  await page.close();
  return { lastField, reading, beyondReading: lastField - reading };
}

async function closePopup(browser: ExtensionBrowser): Promise<void> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser is gone');
  const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLED));
  await settle();
  const { targetInfos } = await session.send('Target.getTargets', {});
  for (const { url, targetId } of targetInfos) {
    if (url.includes('/entries/popup/')) await session.send('Target.closeTarget', { targetId });
  }
  await session.detach();
  await settle();
}
