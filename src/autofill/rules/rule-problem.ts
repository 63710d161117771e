import { sampleSelector } from './click-steps.ts';
import { formatProblem } from './format-problem.ts';
import { lintSelector } from './lint-selector.ts';
import { isHostPattern, isPathPattern } from './page-pattern.ts';
import type { FieldRule, RuleTarget, SiteRule } from './site-rule.ts';

/** Why a rule of the right form cannot work all the same, with the text that is meant. */
export interface RuleProblem {
  readonly reason: 'bad-address' | 'bad-selector' | 'bad-format';
  readonly target?: RuleTarget;
  readonly text: string;
}

/** Looks at a rule that nobody has looked at in the editor. Whether a selector is valid CSS only a browser can say. */
export function ruleProblem(
  rule: SiteRule,
  isValidSelector: (selector: string) => boolean,
): RuleProblem | undefined {
  if (!isHostPattern(rule.host)) return { reason: 'bad-address', text: rule.host };
  if (!isPathPattern(rule.path)) return { reason: 'bad-address', text: rule.path };
  // Object.entries is typed with string keys; the schema has checked them.
  for (const [target, field] of Object.entries(rule.fields) as [RuleTarget, FieldRule][]) {
    if (field === null) continue;
    const { selectors, clicks = [], format } = field;
    const isBad = (selector: string): boolean =>
      !isValidSelector(selector) || lintSelector(selector).some(({ severity }) => severity === 'error');
    const selector = selectors.flat().find(isBad);
    if (selector !== undefined) return { reason: 'bad-selector', target, text: selector };
    const click = clicks.find((text) => {
      const sample = sampleSelector(text);
      return !sample.ok || isBad(sample.value);
    });
    if (click !== undefined) return { reason: 'bad-selector', target, text: click };
    if (format !== undefined && format !== '' && formatProblem(target, format) !== undefined)
      return { reason: 'bad-format', target, text: format };
  }
  return undefined;
}
