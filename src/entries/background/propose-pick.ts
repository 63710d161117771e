import { fieldsOf, type NamedControl } from '../../autofill/rules/extend-rule.ts';
import { proposedFrameSchema } from '../../messages/frame.ts';
import type { SuggestedTargets } from '../../messages/reader.ts';
import type { Teaching } from '../../messages/teaching.ts';
import { countMatches, describePage } from './describe-page.ts';
import { suggestTargets } from './on-device-reader.ts';
import { askPresentFrame } from './page-script.ts';
import { reachableFrames } from './reachable-frames.ts';

interface PickedControl {
  readonly tabId: number;
  readonly frameId: number;
  readonly controlId: string;
  /** Also name what is filled on the page without a rule. */
  readonly withOthers: boolean;
}

type Suggestion = SuggestedTargets['suggestions'][number];

/** How a rule may name the picked control, and the others of its page. `undefined` when the page was left. */
export async function proposePick(
  picked: PickedControl,
): Promise<Required<Pick<Teaching, 'pick' | 'others'>> | undefined> {
  const { tabId, frameId, controlId, withOthers } = picked;
  const frames = await reachableFrames(tabId);
  if (frames === undefined) return undefined;
  try {
    const { suggestions } = await suggestTargets({ frames: await describePage(tabId, frames, []) });
    const isPicked = (one: Suggestion) => one.frameId === frameId && one.controlId === controlId;
    const own = suggestions.find(isPicked);
    if (own === undefined) return undefined;
    const wanted = suggestions.filter((one) => isPicked(one) || (withOthers && one.filled));
    const selectors = await askForSelectors(tabId, wanted);
    const counts = countMatches(await describePage(tabId, frames, [...selectors.values()].flat()));
    const once = (selector: string) => counts[selector] === 1;
    // The other boxes of a value whose one box was picked would be a split with a part missing.
    const isOfPicked = (one: Suggestion) => own.isPart && one.isPart && one.target === own.target;
    const others = wanted.flatMap((one): NamedControl[] => {
      const selector = selectors.get(keyOf(one))?.find(once);
      const { target, isPart } = one;
      return isPicked(one) || isOfPicked(one) || target === undefined || selector === undefined
        ? []
        : [{ target, isPart, selector }];
    });
    const proposals = (selectors.get(keyOf(own)) ?? []).map((selector) => ({
      selector,
      matches: counts[selector] ?? 0,
    }));
    const suggested = own.target === undefined ? {} : { suggested: own.target };
    return {
      // What matches this control alone comes first; a frame's own selector may match in another frame too.
      pick: {
        frameId,
        controlId,
        label: own.label,
        proposals: proposals.sort((one, other) => Number(one.matches !== 1) - Number(other.matches !== 1)),
        ...suggested,
      },
      others: fieldsOf(others),
    };
  } catch {
    return undefined;
  }
}

async function askForSelectors(
  tabId: number,
  controls: readonly Suggestion[],
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

function keyOf({ frameId, controlId }: { frameId: number; controlId: string }): string {
  return `${frameId} ${controlId}`;
}
