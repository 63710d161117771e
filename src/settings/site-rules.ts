import * as z from 'zod/mini';
import {
  SITE_RULES_VERSION,
  type SiteRule,
  siteRuleSchema,
  siteRulesSchema,
} from '../autofill/rules/site-rule.ts';
import { readPolicy } from './managed-policy.ts';
import { defineStoredItem } from './stored-item.ts';

/** The user's own site rules. They hold selectors, never a person's data, so they may stay on the disk. */
export const storedSiteRules = defineStoredItem<SiteRule[]>({
  key: 'site-rules',
  area: 'local',
  version: SITE_RULES_VERSION,
  schema: z.array(siteRuleSchema),
  initial: [],
});

/** The rules that hold: the company's first, so that they win over the user's among equals. */
export async function effectiveSiteRules(): Promise<readonly SiteRule[]> {
  const [own, policy] = await Promise.all([storedSiteRules.get(), readPolicy()]);
  return [...parsePolicyRules(policy.siteRules), ...own];
}

/** Rules as exported on the options page; a policy that is no such text sets none. */
export function parsePolicyRules(text: unknown): readonly SiteRule[] {
  if (typeof text !== 'string') return [];
  try {
    const parsed = z.safeParse(siteRulesSchema, JSON.parse(text));
    return parsed.success ? parsed.data.rules : [];
  } catch {
    return [];
  }
}
