import { ruleSelectors, widgetSelectors } from '../../autofill/rules/rule-selectors.ts';
import type { SiteRule } from '../../autofill/rules/site-rule.ts';
import type { TrialReply } from '../../messages/teaching.ts';
import { activeTab } from '../../platform/tabs.ts';
import { effectivePreferences } from '../../settings/preferences.ts';
import { currentReading } from './current-reading.ts';
import { countMatches, type DescribedFrame, describePage } from './describe-page.ts';
import { previewRule } from './on-device-reader.ts';
import { reachableFrames } from './reachable-frames.ts';

/** Tells how a rule fits the page in front, and what it would write there. Nothing is written. */
export async function tryRule(rule: SiteRule): Promise<TrialReply> {
  const tab = await activeTab();
  const frames = tab === undefined ? undefined : await reachableFrames(tab.tabId);
  if (tab === undefined || frames === undefined) return { ok: false, failure: { reason: 'page-forbidden' } };
  const described = await describePage(tab.tabId, frames, ruleSelectors(rule), widgetSelectors(rule)).catch(
    () => undefined,
  );
  if (described === undefined) return { ok: false, failure: { reason: 'page-navigated' } };
  const preview = await previewOf(rule, described);
  return { ok: true, trial: { matches: countMatches(described), ...(preview && { preview }) } };
}

async function previewOf(rule: SiteRule, frames: DescribedFrame[]) {
  const reading = await currentReading();
  if (reading === null) return undefined;
  const { confidenceThreshold: threshold } = await effectivePreferences();
  return (await previewRule({ frames, result: reading.result, rule, threshold })).preview;
}
