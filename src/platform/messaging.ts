import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

/** Who sent a message, as the browser says it: never taken from the message's body. */
export interface MessageSender {
  /** A page of this extension (popup, options, reader page) rather than a script in a web page. */
  readonly isExtensionPage: boolean;
  readonly tabId?: number;
  readonly frameId?: number;
}

function describeSender(sender: Runtime.MessageSender): MessageSender {
  return {
    isExtensionPage: sender.url?.startsWith(browser.runtime.getURL('')) === true,
    ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
    ...(sender.frameId === undefined ? {} : { frameId: sender.frameId }),
  };
}

/**
 * Listens to messages of this extension. The handler answers with a promise, or with `undefined` when the message is
 * for another listener. Messages of other extensions never arrive here (they come by `onMessageExternal`).
 */
export function listen(
  handler: (message: unknown, sender: MessageSender) => Promise<unknown> | undefined,
): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    return handler(message, describeSender(sender));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** To every page of the extension and the background; the first that answers wins. */
export function sendToExtension(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** To the script in one frame. Rejects when no script of ours listens there. */
export function sendToFrame(tabId: number, frameId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId });
}
