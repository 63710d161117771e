import * as z from 'zod/mini';
import type { FillPlan, WriteOutcome } from '../../autofill/fill-plan.ts';
import { composeReport } from '../../autofill/plan/compose-report.ts';
import type { FillReport } from '../../autofill/report.ts';
import { matchRule } from '../../autofill/rules/match-rule.ts';
import { ruleSelectors } from '../../autofill/rules/rule-selectors.ts';
import type { SiteRule } from '../../autofill/rules/site-rule.ts';
import type { HkIdCardResult } from '../../card/result.ts';
import type { Failure } from '../../messages/failure.ts';
import { writtenFrameSchema } from '../../messages/frame.ts';
import { tabState } from '../../platform/tabs.ts';
import { failure, type Result, success } from '../../result.ts';
import { effectivePreferences, type Preferences } from '../../settings/preferences.ts';
import { effectiveSiteRules } from '../../settings/site-rules.ts';
import { sessionReport } from '../session-state.ts';
import { currentReading } from './current-reading.ts';
import { describePage } from './describe-page.ts';
import { planFilling } from './on-device-reader.ts';
import { askPresentFrame } from './page-script.ts';
import { reachableFrames } from './reachable-frames.ts';

/** Fills the page that a job was started on, unless the tab shows another page by now. */
export async function fillTarget(target: {
  tabId: number;
  url: string;
}): Promise<Result<FillReport, Failure>> {
  const tab = await tabState(target.tabId);
  if (tab === undefined || withoutFragment(tab.url) !== withoutFragment(target.url)) {
    return failure({ reason: 'page-navigated' });
  }
  return fillTab(target.tabId);
}

/** Writes the last reading into the forms of a tab, and keeps the report of what went where. */
async function fillTab(tabId: number): Promise<Result<FillReport, Failure>> {
  const reading = await currentReading();
  if (reading === null) return failure({ reason: 'no-reading' });
  const tab = await tabState(tabId);
  if (tab === undefined) return failure({ reason: 'page-navigated' });
  const [preferences, rules] = await Promise.all([effectivePreferences(), effectiveSiteRules()]);
  const filling = {
    tabId,
    url: tab.url,
    result: reading.result,
    rule: matchRule(rules, tab.url),
    preferences,
  };
  const filled = await planAndWrite(filling);
  if (filled.ok) await sessionReport.set({ tabId, report: filled.value });
  return filled;
}

interface Filling {
  readonly tabId: number;
  readonly url: string;
  readonly result: HkIdCardResult;
  readonly rule: SiteRule | undefined;
  readonly preferences: Preferences;
}

/** How often a form is described again because it grew after a choice (a document type, a wizard step). */
const MOST_ROUNDS = 3;

async function planAndWrite(filling: Filling): Promise<Result<FillReport, Failure>> {
  const frames = await reachableFrames(filling.tabId);
  if (frames === undefined) return failure({ reason: 'page-forbidden' });
  const plans: FillPlan[] = [];
  const outcomes: WriteOutcome[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const described = await describeFrames(filling, frames);
    if (described === undefined) return failure({ reason: 'page-navigated' });
    const { controls, plan } = await planFilling({
      frames: described,
      result: filling.result,
      rule: filling.rule,
      threshold: filling.preferences.confidenceThreshold,
      overwrite: filling.preferences.overwriteTyped,
    });
    if (controls === 0) return failure({ reason: 'no-form' });
    const written = await writePlan(filling, plan);
    if (written === undefined) return failure({ reason: 'page-navigated' });
    plans.push(plan);
    outcomes.push(...written);
    if (!written.some(({ formGrew }) => formGrew)) break;
  }
  return success(composeReport({ plans, outcomes, host: hostOf(filling.url), filledAt: Date.now() }));
}

/** `undefined` when the page was left meanwhile. */
async function describeFrames({ tabId, rule }: Filling, frameIds: readonly number[]) {
  try {
    return await describePage(tabId, frameIds, rule === undefined ? [] : ruleSelectors(rule));
  } catch (error) {
    return undefinedUnlessBug(error);
  }
}

/** Each frame gets its own steps. `undefined` when the page was left since it was described: no more is written. */
async function writePlan(
  { tabId, preferences }: Filling,
  plan: FillPlan,
): Promise<WriteOutcome[] | undefined> {
  const outcomes: WriteOutcome[] = [];
  try {
    for (const frameId of new Set(plan.steps.map((step) => step.frameId))) {
      const steps = plan.steps.filter((step) => step.frameId === frameId);
      const request = { type: 'frame-write', steps, overwrite: preferences.overwriteTyped } as const;
      outcomes.push(...(await askPresentFrame(tabId, frameId, request, writtenFrameSchema)).outcomes);
    }
    return outcomes;
  } catch (error) {
    return undefinedUnlessBug(error);
  }
}

/** The browser rejects a message to a page that is gone; a reply of the wrong shape is a fault of ours. */
function undefinedUnlessBug(error: unknown): undefined {
  if (error instanceof z.core.$ZodError) throw error;
  return undefined;
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
