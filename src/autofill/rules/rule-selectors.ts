import type { SiteRule } from './site-rule.ts';

/** Every selector of a rule, for the page to resolve. */
export function ruleSelectors(rule: SiteRule): string[] {
  const selectors = Object.values(rule.fields).flatMap((field) =>
    field === null ? [] : field.selectors.flat(),
  );
  return [...new Set(selectors)];
}
