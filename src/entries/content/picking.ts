import { pageMemory } from '../../autofill/page/page-memory.ts';
import { pickControl } from '../../autofill/page/pick-control.ts';
import { proposeSelectors } from '../../autofill/page/propose-selectors.ts';
import type { FrameEvent } from '../../messages/frame.ts';
import { sendToExtension } from '../../platform/messaging.ts';

let stop: (() => void) | undefined;

/** Lets the user point at a control of this frame. The frames of a page all do so at once; the top one says how. */
export function startPicking({ teachingId, hint }: { teachingId: string; hint: string }): void {
  stopPicking();
  stop = pickControl(window === window.top ? hint : undefined, (controlId) => {
    stop = undefined;
    const picked = controlId === undefined ? {} : { controlId };
    void sendToExtension({ type: 'control-picked', teachingId, ...picked } satisfies FrameEvent);
  });
}

export function stopPicking(): void {
  stop?.();
  stop = undefined;
}

export function proposalsFor(controlId: string): { controlId: string; selectors: string[] } {
  const control = pageMemory().controls.get(controlId);
  return { controlId, selectors: control?.element.isConnected ? proposeSelectors(control) : [] };
}
