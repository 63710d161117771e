import type { RuleTarget } from '../../../messages/site-rules.ts';
import { useTranslation } from '../../translation/translations.ts';

/** What a rule's target is called; the finest ones, which only imported rules have, by their name in the rule. */
export function useTargetName(target: RuleTarget): string {
  const { ruleTargets } = useTranslation();
  const names: Readonly<Record<string, string>> = ruleTargets;
  return names[target] ?? target;
}
