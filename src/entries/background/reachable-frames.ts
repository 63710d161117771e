import { frameOrigins } from '../../platform/inject-script.ts';

/**
 * The top frame and those of its origin: a form of another origin, such as a payment frame, is none of ours.
 * `undefined` where extensions may not run.
 */
export async function reachableFrames(tabId: number): Promise<readonly number[] | undefined> {
  try {
    const frames = await frameOrigins(tabId);
    const top = frames.find(({ frameId }) => frameId === 0);
    return frames.filter(({ origin }) => origin === top?.origin).map(({ frameId }) => frameId);
  } catch {
    return undefined;
  }
}
