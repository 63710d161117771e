import { fieldsOf, type NamedControl } from '../../autofill/rules/extend-rule.ts';
import type { SuggestedTargets } from '../../messages/reader.ts';
import type { Teaching } from '../../messages/teaching.ts';
import { describePage } from './describe-page.ts';
import { keyOf, nameControls, ownSelector } from './name-controls.ts';
import { suggestTargets } from './on-device-reader.ts';
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
    const names = await nameControls(tabId, frames, wanted);
    // The other boxes of a value whose one box was picked would be a split with a part missing.
    const isOfPicked = (one: Suggestion) => own.isPart && one.isPart && one.target === own.target;
    const others = wanted.flatMap((one): NamedControl[] => {
      const selector = ownSelector(names, one);
      const { target, isPart } = one;
      return isPicked(one) || isOfPicked(one) || target === undefined || selector === undefined
        ? []
        : [{ target, isPart, selector }];
    });
    const proposals = (names.selectors.get(keyOf(own)) ?? []).map((selector) => ({
      selector,
      matches: names.counts[selector] ?? 0,
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
