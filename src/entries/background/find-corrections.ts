import { fieldsOf, type NamedControl } from '../../autofill/rules/extend-rule.ts';
import { matchRule } from '../../autofill/rules/match-rule.ts';
import {
  type Correction,
  heldWay,
  rememberCorrections,
  withoutBoxes,
} from '../../autofill/rules/remember-corrections.ts';
import { ruleSelectors } from '../../autofill/rules/rule-selectors.ts';
import type { SiteRule } from '../../autofill/rules/site-rule.ts';
import type { WayToWrite } from '../../autofill/rules/ways-to-write.ts';
import type { CorrectionOffer } from '../../messages/corrections.ts';
import { changedFrameSchema } from '../../messages/frame.ts';
import type { SuggestedTargets } from '../../messages/reader.ts';
import { tabState } from '../../platform/tabs.ts';
import { effectiveSiteRules, storedSiteRules } from '../../settings/site-rules.ts';
import { sessionReport } from '../session-state.ts';
import { currentReading } from './current-reading.ts';
import { describePage, selectorsOf } from './describe-page.ts';
import { type ControlOfPage, keyOf, nameControls, ownSelector } from './name-controls.ts';
import { suggestTargets, waysToWrite } from './on-device-reader.ts';
import { placeOf } from './page-place.ts';
import { askPresentFrame } from './page-script.ts';
import { reachableFrames } from './reachable-frames.ts';

type Suggestion = SuggestedTargets['suggestions'][number];

/** What a person made of a box since the page was filled. */
interface Changed extends ControlOfPage {
  /** What it may hold now; empty where nothing. */
  readonly ways: readonly WayToWrite[];
  /** It was not filled: the user typed into it, or had a value put in. */
  readonly isTyped: boolean;
}

/**
 * What the user corrected on the page that was filled last, as a rule that fills it so the next time. Nothing where
 * nothing was corrected, and where a rule of the company is for this page.
 */
export async function findCorrections(): Promise<CorrectionOffer | undefined> {
  const [stored, reading] = await Promise.all([sessionReport.get(), currentReading()]);
  const tab = stored === null ? undefined : await tabState(stored.tabId);
  const place = placeOf(tab?.url ?? '');
  if (stored === null || reading === null || tab === undefined || place === undefined) return undefined;
  const own = await storedSiteRules.get();
  const known = matchRule(await effectiveSiteRules(), tab.url);
  if (known !== undefined && !own.some(({ id }) => id === known.id)) return undefined;
  try {
    const frames = await reachableFrames(stored.tabId);
    if (frames === undefined) return undefined;
    const ways = await waysToWrite(reading.result);
    const changed = await changesOf(stored.tabId, frames, ways);
    const described = await describePage(
      stored.tabId,
      frames,
      known === undefined ? [] : ruleSelectors(known),
    );
    const { suggestions } = await suggestTargets({ frames: described });
    const filled = new Set(
      stored.report.lines.flatMap((line) => (line.status === 'filled' ? keyOf(line.control) : [])),
    );
    const page = { tabId: stored.tabId, frames, suggestions, filled };
    const rule = known ?? { id: crypto.randomUUID(), name: '', enabled: true, ...place, fields: {} };
    return await offerFor(
      page,
      { rule, isNew: known === undefined, selectorsOf: selectorsOf(described) },
      changed,
    );
  } catch {
    // The page was left, or is not the one that was filled.
    return undefined;
  }
}

interface Page {
  readonly tabId: number;
  readonly frames: readonly number[];
  readonly suggestions: readonly Suggestion[];
  /** The boxes that were filled, by `keyOf`. */
  readonly filled: ReadonlySet<string>;
}

interface RuleOfPage {
  readonly rule: SiteRule;
  readonly isNew: boolean;
  /** The selectors of the rule that match a control. */
  selectorsOf(control: ControlOfPage): readonly string[];
}

async function offerFor(
  { tabId, frames, suggestions, filled: filledBoxes }: Page,
  { rule, isNew, selectorsOf: selectorsOfRule }: RuleOfPage,
  changed: readonly Changed[],
): Promise<CorrectionOffer | undefined> {
  const changeOf = new Map(changed.map((one) => [keyOf(one), one]));
  // A rule decides alone: what another card would fill must be in it, too.
  const filled = suggestions.filter((one) => isNew && (one.filled || filledBoxes.has(keyOf(one))));
  const wanted = [...new Set([...filled, ...suggestions.filter((one) => changeOf.has(keyOf(one)))])];
  const names = await nameControls(tabId, frames, wanted);
  const corrected = new Map<string, Changed>();
  const corrections = suggestions.flatMap((one): Correction[] => {
    const change = changeOf.get(keyOf(one));
    const selector = ownSelector(names, one);
    if (change === undefined || selector === undefined) return [];
    const holds = change.ways.length === 0 ? undefined : heldWay(change.ways, one.target);
    // A text that may be several values says nothing; and what is filled so without a rule needs none.
    if (change.ways.length > 0 && holds === undefined) return [];
    const isKnown = isNew ? one.filled && one.target === holds?.target : selectorsOfRule(one).length > 0;
    if (change.isTyped && isKnown) return [];
    const filledWith = one.target === undefined ? {} : { filledWith: one.target };
    corrected.set(keyOf(one), change);
    return [{ label: one.label, selector, ...filledWith, ...(holds && { holds }) }];
  });
  if (corrections.length === 0) return undefined;
  const isCorrected = (one: Suggestion) =>
    corrected.has(keyOf(one)) || isOfChangedValue(one, suggestions, corrected);
  const others = filled.flatMap((one): NamedControl[] => {
    const selector = ownSelector(names, one);
    const { target, isPart } = one;
    return isCorrected(one) || target === undefined || selector === undefined
      ? []
      : [{ target, isPart, selector }];
  });
  const base = isNew
    ? { ...rule, fields: fieldsOf(others) }
    : withoutBoxes(rule, new Set([...corrected.values()].flatMap(selectorsOfRule)));
  return {
    rule: rememberCorrections(base, corrections),
    lines: corrections.map(({ label, holds }) => ({ label, ...(holds && { target: holds.target }) })),
  };
}

/** The other boxes of a value of which one box was emptied. */
function isOfChangedValue(
  one: Suggestion,
  suggestions: readonly Suggestion[],
  changeOf: ReadonlyMap<string, Changed>,
): boolean {
  return (
    one.isPart &&
    suggestions.some((other) => other.isPart && other.target === one.target && changeOf.has(keyOf(other)))
  );
}

async function changesOf(
  tabId: number,
  frames: readonly number[],
  ways: readonly WayToWrite[],
): Promise<readonly Changed[]> {
  const texts = ways.map(({ text }) => text);
  const answers = await Promise.all(
    frames.map(async (frameId) => {
      const request = { type: 'frame-find-changes', texts } as const;
      const { changes } = await askPresentFrame(tabId, frameId, request, changedFrameSchema);
      return changes.map((change): Changed => {
        const held = change.change === 'emptied' ? [] : change.texts;
        return {
          frameId,
          controlId: change.controlId,
          ways: held.flatMap((index) => ways[index] ?? []),
          isTyped: change.change === 'typed',
        };
      });
    }),
  );
  return answers.flat();
}
