import { frameOrigins } from '../../platform/inject-script.ts';

/**
 * The top frame and those of its origin: a form of another origin, such as a payment frame, is none of ours.
 * `undefined` where extensions may not run.
 */
export async function reachableFrames(tabId: number): Promise<readonly number[] | undefined> {
  try {
    const frames = await frameOrigins(tabId);
    const top = frames.find(({ frameId }) => frameId === 0);
    // Every frame without an origin of its own calls it `null`: two of them have nothing in common.
    const isOfTop = (origin: string) => origin === top?.origin && origin !== 'null';
    return frames
      .filter(({ frameId, origin }) => frameId === 0 || isOfTop(origin))
      .map(({ frameId }) => frameId);
  } catch {
    return undefined;
  }
}
