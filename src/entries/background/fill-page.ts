import type { FillPlan, WriteOutcome } from '../../autofill/fill-plan.ts';
import { composeReport } from '../../autofill/plan/compose-report.ts';
import { growthPatience, isChoice } from '../../autofill/plan/growth-patience.ts';
import type { FillReport } from '../../autofill/report.ts';
import { matchRule } from '../../autofill/rules/match-rule.ts';
import { ruleSelectors, widgetSelectors } from '../../autofill/rules/rule-selectors.ts';
import type { SiteRule } from '../../autofill/rules/site-rule.ts';
import type { HkIdCardResult } from '../../card/result.ts';
import type { Failure } from '../../messages/failure.ts';
import { comparedFrameSchema, type FrameRequest, writtenFrameSchema } from '../../messages/frame.ts';
import { tabState } from '../../platform/tabs.ts';
import { failure, type Result, success } from '../../result.ts';
import { effectivePreferences, type Preferences } from '../../settings/preferences.ts';
import { effectiveSiteRules } from '../../settings/site-rules.ts';
import { currentReading } from './current-reading.ts';
import { describePage } from './describe-page.ts';
import { keepReport } from './keep-report.ts';
import { lookAgainLater } from './look-again.ts';
import { planFilling } from './on-device-reader.ts';
import { askPresentFrame, rethrowFault } from './page-script.ts';
import { reachableFrames } from './reachable-frames.ts';

/** What holds a filling to the job that asked for it. */
interface Bounds {
  /** Only this reading may be filled in; without one, whichever is the last. */
  readonly readingId: string | undefined;
  /** It is about a picture of the page itself. */
  readonly isOfPicture: boolean;
  /** Whether the job still runs: it may be cancelled, replaced or forgotten at any time. */
  readonly goesOn: () => Promise<boolean>;
}

/**
 * Writes the last reading into the forms of the page that a job was started on, unless the tab shows another page by
 * now, and keeps the report of what went where.
 */
export async function fillTarget(
  { tabId, url, page }: { tabId: number; url: string; page?: number },
  { readingId, isOfPicture, goesOn }: Bounds,
): Promise<Result<FillReport, Failure>> {
  const [tab, reading, preferences, rules] = await Promise.all([
    tabState(tabId),
    currentReading(),
    effectivePreferences(),
    effectiveSiteRules(),
  ]);
  if (tab === undefined || addressOfPage(tab.url) !== addressOfPage(url)) {
    return failure({ reason: 'page-navigated' });
  }
  if (reading === null || (readingId !== undefined && reading.id !== readingId)) {
    return failure({ reason: 'no-reading' });
  }
  const filling = {
    tabId,
    url: tab.url,
    page,
    result: reading.result,
    card: reading.id,
    isOfPicture,
    rule: matchRule(rules, tab.url),
    preferences,
    goesOn,
  };
  const filled = await planAndWrite(filling);
  if (filled.ok) {
    await keepReport(reading.id, { tabId, report: filled.value });
    lookAgainLater(reading.id, tabId, filled.value);
  }
  return filled;
}

interface Filling {
  readonly tabId: number;
  readonly url: string;
  /** The document that was meant, where the user asked for it some time ago. */
  readonly page: number | undefined;
  readonly result: HkIdCardResult;
  /** The id of the reading. */
  readonly card: string;
  /** The picture that it was read from stands on this page. */
  readonly isOfPicture: boolean;
  readonly rule: SiteRule | undefined;
  readonly preferences: Preferences;
  readonly goesOn: Bounds['goesOn'];
}

/** How often a form is described again because it grew after a choice (a document type, a wizard step). */
const MOST_ROUNDS = 3;

async function planAndWrite(filling: Filling): Promise<Result<FillReport, Failure>> {
  let { page } = filling;
  const plans: FillPlan[] = [];
  const outcomes: WriteOutcome[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const planned = await planRound(filling, page);
    // What was written before is reported, and can be undone, whatever has become of the page since.
    if (!planned.ok && outcomes.length > 0) break;
    if (!planned.ok) return planned;
    const { plan } = planned.value;
    page = planned.value.page;
    if (round === 0 && (await isOfAnotherCard(filling, plan)))
      return failure({ reason: 'form-of-another-card' });
    const { written, isLeft } = await writePlan(filling, plan, growthPatience(plan, plans));
    if (isLeft && written.length === 0 && outcomes.length === 0)
      return failure({ reason: 'page-left-while-filling' });
    plans.push(plan);
    outcomes.push(...written);
    if (isLeft || !written.some(({ formGrew }) => formGrew)) break;
  }
  return success(composeReport({ plans, outcomes, host: hostOf(filling.url), filledAt: Date.now() }));
}

/** Describes the page as it is now, frames that have come and gone since included, and plans what is to be written. */
async function planRound(
  filling: Filling,
  page: number | undefined,
): Promise<Result<{ plan: FillPlan; page: number | undefined }, Failure>> {
  const frames = await reachableFrames(filling.tabId);
  if (frames === undefined) return failure({ reason: 'page-forbidden' });
  const described = await describeFrames(filling, frames);
  const top = described?.find(({ frameId }) => frameId === 0)?.page;
  // The script that writes is the one that described, and is in no later document.
  if (described === undefined || (page !== undefined && page !== top))
    return failure({ reason: 'page-navigated' });
  const { controls, plan } = await planFilling({
    frames: described.map(({ frameId, description }) => ({ frameId, description })),
    result: filling.result,
    rule: filling.rule,
    threshold: filling.preferences.confidenceThreshold,
    overwrite: filling.preferences.overwriteTyped,
  });
  if (controls === 0) return failure({ reason: 'no-form' });
  return (await filling.goesOn()) ? success({ plan, page: top }) : failure({ reason: 'cancelled' });
}

/** `undefined` when the page was left meanwhile. */
async function describeFrames({ tabId, rule, card, isOfPicture }: Filling, frameIds: readonly number[]) {
  try {
    return await describePage(
      tabId,
      frameIds,
      rule === undefined ? [] : ruleSelectors(rule),
      rule === undefined ? [] : widgetSelectors(rule),
      { card, isOfPicture },
    );
  } catch (error) {
    rethrowFault(error);
    return undefined;
  }
}

/** Whether a number or a date of birth stands in the form already that is not this card's. */
async function isOfAnotherCard({ tabId }: Filling, { checks = [] }: FillPlan): Promise<boolean> {
  for (const frameId of new Set(checks.map((step) => step.frameId))) {
    const steps = checks.filter((step) => step.frameId === frameId);
    const request: FrameRequest = { type: 'frame-compare', steps };
    try {
      if ((await askPresentFrame(tabId, frameId, request, comparedFrameSchema)).differs) return true;
    } catch (error) {
      // A page that has been left is found out when it is written to.
      rethrowFault(error);
    }
  }
  return false;
}

/** Each frame gets its own steps. Where the page was left since it was described no more is written. */
async function writePlan(
  { tabId, card, preferences }: Filling,
  plan: FillPlan,
  patience: number,
): Promise<{ written: readonly WriteOutcome[]; isLeft: boolean }> {
  const written: WriteOutcome[] = [];
  try {
    for (const frameId of new Set(plan.steps.map((step) => step.frameId))) {
      const steps = plan.steps.filter((step) => step.frameId === frameId);
      const overwrite = preferences.overwriteTyped;
      const request: FrameRequest = {
        type: 'frame-write',
        steps,
        card,
        overwrite,
        patience: steps.some(isChoice) ? patience : 0,
      };
      written.push(...(await askPresentFrame(tabId, frameId, request, writtenFrameSchema)).outcomes);
    }
    return { written, isLeft: false };
  } catch (error) {
    rethrowFault(error);
    return { written, isLeft: true };
  }
}

/** What tells one page from another: applications that route by the fragment write a path into it. */
function addressOfPage(url: string): string {
  const [address = url, fragment = ''] = url.split('#', 2);
  return /^[/!]/.test(fragment) ? url : address;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
