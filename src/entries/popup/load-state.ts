import { dateInHongKong } from '../../card/dates.ts';
import type { StoredReading } from '../../messages/state.ts';
import { activeTab } from '../../platform/tabs.ts';
import { effectivePreferences } from '../../settings/preferences.ts';
import { storedServerConnection } from '../../settings/server-settings.ts';
import type { PopupState } from '../../ui/popup/popup-state.ts';
import type { LanguageSetting } from '../../ui/translation/language.ts';
import { remainingTime } from '../reading-age.ts';
import { sessionJob, sessionReading, sessionReport } from '../session-state.ts';
import { loadPageRule } from './load-page-rule.ts';

/** What the popup shows, from everything that is stored. */
export async function loadState(): Promise<PopupState & { readonly language: LanguageSetting }> {
  const inOwnTab = location.hash === '#tab';
  const active = activeTab();
  const [job, reading, stored, preferences, server, page, tab] = await Promise.all([
    sessionJob.get(),
    sessionReading.get(),
    sessionReport.get(),
    effectivePreferences(),
    storedServerConnection.get(),
    inOwnTab ? {} : loadPageRule(active),
    active,
  ]);
  // Over another tab than the one that was filled, its report would offer to undo what nobody sees.
  const report = inOwnTab || stored?.tabId === tab?.tabId ? stored?.report : undefined;
  const current = reading !== null && remainingTime(reading, preferences) > 0 ? reading : null;
  return {
    ...preferences,
    job: job ?? undefined,
    reading: current ?? undefined,
    report: current === null ? undefined : report,
    serverHost: server === null ? undefined : new URL(server.address).host,
    assessment: current === null ? undefined : await assessReading(current),
    inOwnTab,
    ...page,
  };
}

/** Loaded only with a reading: the table of telegraph codes would delay the first paint. */
async function assessReading(reading: StoredReading) {
  const { assess } = await import('../../card/assessment.ts');
  const { result, observations } = reading;
  return assess({ result, observations, today: dateInHongKong(new Date()) });
}
