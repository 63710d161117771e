import * as z from 'zod/mini';
import { type SiteRule, siteRuleSchema } from '../autofill/rules/site-rule.ts';
import { storedSiteRules } from '../settings/site-rules.ts';

/** Keeps a rule of the user, new or changed. False when it is not valid. */
export async function saveRule(rule: SiteRule): Promise<boolean> {
  const parsed = z.safeParse(siteRuleSchema, rule);
  if (!parsed.success) return false;
  const rules = await storedSiteRules.get();
  const known = rules.some(({ id }) => id === rule.id);
  await storedSiteRules.set(
    known ? rules.map((one) => (one.id === rule.id ? parsed.data : one)) : [...rules, parsed.data],
  );
  return true;
}
