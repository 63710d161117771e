export { sampleSelector } from '../autofill/rules/click-steps.ts';
export { dateForm } from '../autofill/rules/date-form.ts';
export { type FormatProblem, formatProblem } from '../autofill/rules/format-problem.ts';
export type { ImportFailure, SameId } from '../autofill/rules/import-rules.ts';
export type { SelectorProblem, SelectorRemark } from '../autofill/rules/lint-selector.ts';
export { isHostPattern } from '../autofill/rules/page-pattern.ts';
export type { FieldRule, RuleTarget, SiteRule } from '../autofill/rules/site-rule.ts';
export { isTemplate } from '../autofill/rules/value-template.ts';
