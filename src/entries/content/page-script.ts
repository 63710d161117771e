import * as z from 'zod/mini';
import { frameRequestSchema } from '../../messages/frame.ts';
import { listen } from '../../platform/messaging.ts';
import { answerFrame } from './answer-frame.ts';

/**
 * The script that is put into a page's frame after a gesture, and only then. It runs in the extension's isolated
 * world: the page can neither see nor call it. Put there a second time (after an update), it takes over from the first.
 */

declare global {
  /** How to silence the script that stands here already; a global of the isolated world, not of the page. */
  var stopHkIdCardPageScript: (() => void) | undefined;
}

globalThis.stopHkIdCardPageScript?.();
globalThis.stopHkIdCardPageScript = listen((message, sender) => {
  const request = z.safeParse(frameRequestSchema, message);
  // Only the background asks, which has no tab.
  return request.success && sender.tabId === undefined ? answerFrame(request.data) : undefined;
});
