import type { SiteRule } from './site-rule.ts';

/** Every selector of a rule, for the page to resolve. */
export function ruleSelectors(rule: SiteRule): string[] {
  const selectors = Object.values(rule.fields).flatMap((field) =>
    field === null ? [] : field.selectors.flat(),
  );
  return [...new Set(selectors)];
}

/** The selectors that may mean a widget of the page's own: the rule says what to press there. */
export function widgetSelectors(rule: SiteRule): string[] {
  const selectors = Object.values(rule.fields).flatMap((field) =>
    field?.clicks === undefined ? [] : field.selectors.flat(),
  );
  return [...new Set(selectors)];
}
