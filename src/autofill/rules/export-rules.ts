import { SITE_RULES_VERSION, type SiteRule } from './site-rule.ts';

/** The site rules as a JSON file, for another computer or a company's policy. */
export function exportRules(rules: readonly SiteRule[]): string {
  return `${JSON.stringify({ version: SITE_RULES_VERSION, rules }, null, 2)}\n`;
}
