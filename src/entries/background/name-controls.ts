import { proposedFrameSchema } from '../../messages/frame.ts';
import { countMatches, describePage } from './describe-page.ts';
import { askPresentFrame } from './page-script.ts';

export interface ControlOfPage {
  readonly frameId: number;
  readonly controlId: string;
}

/** How rules may name controls of a page. */
export interface ControlNames {
  /** For each control, by `keyOf`: selectors that match it, the most lasting first. */
  readonly selectors: ReadonlyMap<string, readonly string[]>;
  /** How many controls of the whole page each of them matches. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Asks the frames of a page how a rule may name these controls. Rejects when the page is left. */
export async function nameControls(
  tabId: number,
  frames: readonly number[],
  controls: readonly ControlOfPage[],
): Promise<ControlNames> {
  const selectors = await askForSelectors(tabId, controls);
  return {
    selectors,
    counts: countMatches(await describePage(tabId, frames, [...selectors.values()].flat())),
  };
}

/** The most lasting selector that matches this control alone. */
export function ownSelector({ selectors, counts }: ControlNames, control: ControlOfPage): string | undefined {
  return selectors.get(keyOf(control))?.find((selector) => counts[selector] === 1);
}

async function askForSelectors(
  tabId: number,
  controls: readonly ControlOfPage[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const frameId of new Set(controls.map((one) => one.frameId))) {
    const controlIds = controls.filter((one) => one.frameId === frameId).map((one) => one.controlId);
    const request = { type: 'frame-propose', controlIds } as const;
    const { proposals } = await askPresentFrame(tabId, frameId, request, proposedFrameSchema);
    for (const { controlId, selectors } of proposals) found.set(keyOf({ frameId, controlId }), selectors);
  }
  return found;
}

export function keyOf({ frameId, controlId }: ControlOfPage): string {
  return `${frameId} ${controlId}`;
}
