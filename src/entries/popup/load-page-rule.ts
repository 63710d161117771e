import { matchRule } from '../../autofill/rules/match-rule.ts';
import type { TabState } from '../../platform/tabs.ts';
import { readPolicy } from '../../settings/managed-policy.ts';
import { parsePolicyRules, storedSiteRules } from '../../settings/site-rules.ts';
import type { PageRule, TeachState } from '../../ui/popup/teach/teach-state.ts';
import { sessionTeaching } from '../session-state.ts';

/** What concerns the page behind the popup: the rule that decides on it, and the form that is being taught. */
export async function loadPageRule(
  active: Promise<TabState | undefined>,
): Promise<{ pageRule?: PageRule; teach?: TeachState }> {
  const [tab, own, policy, teaching] = await Promise.all([
    active,
    storedSiteRules.get(),
    readPolicy(),
    sessionTeaching.get(),
  ]);
  if (tab === undefined) return {};
  const company = parsePolicyRules(policy.siteRules);
  const rule = matchRule([...company, ...own], tab.url);
  const pageRule = rule === undefined ? {} : { pageRule: { rule, locked: company.includes(rule) } };
  const { host, pathname: path } = new URL(URL.canParse(tab.url) ? tab.url : 'about:blank');
  const isTaught = teaching?.tabId === tab.tabId && teaching.host === host && teaching.path === path;
  if (!isTaught) return pageRule;
  const known = matchRule(own, tab.url);
  return {
    ...pageRule,
    teach: {
      pick: teaching.pick,
      rule: known ?? { id: teaching.id, name: '', enabled: true, host, path, fields: {} },
      isNew: known === undefined,
      isOverruled: pageRule.pageRule?.locked === true,
      others: teaching.others,
    },
  };
}
