import type { CDPSession, Page } from 'playwright-core';
import { grantActiveTab } from '../../../src/dev/browser/click-menu-item.ts';
import type { ExtensionBrowser } from '../../../src/dev/browser/launch-extension.ts';

const POPUP = 'src/entries/popup/index.html';

/** The real popup, which belongs to no tab, so that Playwright does not list it among its pages. */
export interface Popup {
  /** Runs an expression in the popup, awaits it and gives its value. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Waits until an expression is truthy. */
  until(expression: string): Promise<void>;
  /** Waits for a button by its name, and presses it. */
  press(name: RegExp): Promise<void>;
  /** What a person reads in it. */
  text(): Promise<string>;
}

/**
 * Clicks the toolbar button while a page's tab is in front. A popup that the extension opened by itself at the same
 * moment is closed by that click, as it is for a person, who clicks again; so does this, whenever it finds it closed.
 */
export async function openPopup(browser: ExtensionBrowser, page: Page): Promise<Popup> {
  const open = async (): Promise<Popup> => {
    const click = async (): Promise<void> => {
      await grantActiveTab(browser, page);
      await new Promise((resolve) => setTimeout(resolve, CLICK_CLOSES_WITHIN));
    };
    // Whichever popup is open once the click has had its effect; if it closed one there is none.
    return popupAfter(browser, click, { isNew: false, within: 5000 });
  };
  let popup: Popup | undefined;
  const whileOpen = async <Value>(act: (popup: Popup) => Promise<Value>): Promise<Value> => {
    for (let clicks = 1; ; clicks++) {
      try {
        popup ??= await open();
        return await act(popup);
      } catch (error) {
        if (!(error instanceof PopupClosed) || clicks === 5) throw error;
        popup = undefined;
      }
    }
  };
  await whileOpen(async () => {});
  return {
    evaluate: (expression) => whileOpen((current) => current.evaluate(expression)),
    until: (expression) => whileOpen((current) => current.until(expression)),
    press: (name) => whileOpen((current) => current.press(name)),
    text: () => whileOpen((current) => current.text()),
  };
}

/** How long the click may take to close what was opened, in milliseconds. */
const CLICK_CLOSES_WITHIN = 400;

/** The popup went away before it answered. */
class PopupClosed extends Error {}

/** Does something upon which the extension opens its popup by itself. */
export async function popupAfter(
  browser: ExtensionBrowser,
  act: () => Promise<unknown>,
  { isNew = true, within = 60_000 } = {},
): Promise<Popup> {
  const connected = browser.context.browser();
  if (!connected) throw new Error('the browser is gone');
  const session = await connected.newBrowserCDPSession();
  const openPopups = popupTargets(session, browser.extensionId);
  const before = new Set(isNew ? await openPopups() : []);
  await act();
  const targetId = await firstNew(openPopups, before, within);
  const { sessionId } = await session
    .send('Target.attachToTarget', { targetId, flatten: false })
    .catch(() => {
      throw new PopupClosed('the popup closed at once');
    });
  const evaluate = evaluator(session, sessionId);
  const popup: Popup = {
    evaluate,
    async until(expression) {
      const deadline = Date.now() + 15_000;
      while (!(await evaluate<boolean>(`Boolean(${expression})`))) {
        if (Date.now() > deadline) {
          throw new Error(`not so: ${expression}\nthe popup: ${await evaluate('document.body.innerText')}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async press(name) {
      const button = `[...document.querySelectorAll('button')]
        .find((one) => ${name}.test(one.getAttribute('aria-label') ?? one.innerText) && !one.disabled)`;
      await popup.until(button);
      await evaluate(`${button}.click()`);
    },
    text: () => evaluate('document.body.innerText'),
  };
  await popup.until("document.readyState === 'complete'");
  return popup;
}

function popupTargets(session: CDPSession, extensionId: string): () => Promise<string[]> {
  return async () => {
    const { targetInfos } = await session.send('Target.getTargets', {});
    return targetInfos
      .filter(({ url }) => url.startsWith(`chrome-extension://${extensionId}/${POPUP}`))
      .map(({ targetId }) => targetId);
  };
}

async function firstNew(
  current: () => Promise<string[]>,
  before: ReadonlySet<string>,
  within: number,
): Promise<string> {
  // A picture may be read meanwhile.
  const deadline = Date.now() + within;
  for (;;) {
    const target = (await current()).find((candidate) => !before.has(candidate));
    if (target !== undefined) return target;
    if (Date.now() > deadline) throw new PopupClosed('the popup did not open, or closed at once');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Speaks to the target through the browser's session, since Playwright opens no session of such a target. */
function evaluator(session: CDPSession, sessionId: string): Popup['evaluate'] {
  let last = 0;
  return <Value>(expression: string) =>
    new Promise<Value>((resolve, reject) => {
      const id = ++last;
      const stop = () => {
        session.off('Target.receivedMessageFromTarget', receive);
        session.off('Target.detachedFromTarget', closed);
      };
      const closed = (event: { sessionId: string }) => {
        if (event.sessionId !== sessionId) return;
        stop();
        reject(new PopupClosed('the popup closed before it answered'));
      };
      const receive = (event: { sessionId: string; message: string }) => {
        if (event.sessionId !== sessionId) return;
        const answer = JSON.parse(event.message);
        if (answer.id !== id) return;
        stop();
        const exception = answer.error ?? answer.result.exceptionDetails;
        if (exception) reject(new Error(JSON.stringify(exception)));
        else resolve(answer.result.result.value);
      };
      session.on('Target.receivedMessageFromTarget', receive);
      session.on('Target.detachedFromTarget', closed);
      const parameters = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params: parameters });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
}
