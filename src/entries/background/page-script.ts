import * as z from 'zod/mini';
import type { FrameRequest } from '../../messages/frame.ts';
import { frameHelloSchema } from '../../messages/frame.ts';
import { injectScript } from '../../platform/inject-script.ts';
import { sendToFrame } from '../../platform/messaging.ts';
import { BUILD } from '../build.ts';
import pageScript from '../content/page-script.ts?iife';

/**
 * Asks the script in one frame, and puts it there first when it is not, or is one of an older build. Rejects where
 * the browser does not let extensions run, and when the page is left before it answers.
 */
export async function askFrame<Schema extends z.ZodMiniType>(
  tabId: number,
  frameId: number,
  request: FrameRequest,
  reply: Schema,
): Promise<z.infer<Schema>> {
  if (!(await isPresent(tabId, frameId))) await injectScript(tabId, frameId, pageScript);
  return z.parse(reply, await sendToFrame(tabId, frameId, request));
}

/** Asks a script that was put there before, and never puts a new one: a page that has changed since has no answer. */
export async function askPresentFrame<Schema extends z.ZodMiniType>(
  tabId: number,
  frameId: number,
  request: FrameRequest,
  reply: Schema,
): Promise<z.infer<Schema>> {
  return z.parse(reply, await sendToFrame(tabId, frameId, request));
}

/** Throws on what is a fault of ours, a message of the wrong shape. The browser's own rejection says that the page was left. */
export function rethrowFault(error: unknown): void {
  if (error instanceof z.core.$ZodError) throw error;
}

/** Tells the document in a tab from every other; `undefined` where extensions may not run. */
export async function identifyPage(tabId: number): Promise<number | undefined> {
  try {
    return (await askFrame(tabId, 0, { type: 'frame-hello' }, frameHelloSchema)).page;
  } catch {
    return undefined;
  }
}

async function isPresent(tabId: number, frameId: number): Promise<boolean> {
  try {
    const hello: FrameRequest = { type: 'frame-hello' };
    return z.parse(frameHelloSchema, await sendToFrame(tabId, frameId, hello)).build === BUILD;
  } catch {
    return false;
  }
}
