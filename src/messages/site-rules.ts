export type { FieldRule, RuleTarget, SiteRule } from '../autofill/rules/site-rule.ts';
