import type { RuleTarget } from '../../../messages/site-rules.ts';
import { useTranslation } from '../../translation/translations.ts';
import { OFFERED_TARGETS } from './rule-targets.ts';

/** Which value of the card. */
export function TargetChoice({
  target,
  onChange,
}: {
  readonly target: RuleTarget;
  onChange(target: RuleTarget): void;
}) {
  const { rules: texts, ruleTargets } = useTranslation();
  const offered: readonly RuleTarget[] = OFFERED_TARGETS;
  return (
    <label class="stacked">
      {texts.value}
      {/* The values of the options are exactly the targets. */}
      <select value={target} onChange={({ currentTarget }) => onChange(currentTarget.value as RuleTarget)}>
        {OFFERED_TARGETS.map((one) => (
          <option key={one} value={one}>
            {ruleTargets[one]}
          </option>
        ))}
        {!offered.includes(target) && <option value={target}>{target}</option>}
      </select>
    </label>
  );
}
