import type { SiteRule } from '../../../messages/site-rules.ts';

/** The rules that never hold, because an earlier one is for exactly the same pages; each with that earlier one. */
export function ruleConflicts(rules: readonly SiteRule[]): ReadonlyMap<string, SiteRule> {
  const first = new Map<string, SiteRule>();
  const conflicts = new Map<string, SiteRule>();
  for (const rule of rules) {
    if (!rule.enabled) continue;
    const place = `${rule.host.toLowerCase()} ${rule.path}`;
    const earlier = first.get(place);
    if (earlier === undefined) first.set(place, rule);
    else conflicts.set(rule.id, earlier);
  }
  return conflicts;
}
