import type { FieldRule, RuleTarget, SiteRule } from '../../../messages/site-rules.ts';
import type { RuleTrial } from '../../../messages/teaching.ts';
import { Icon } from '../../icon.tsx';
import { formatPageAddress } from '../../options/rules/page-address.ts';
import { useTargetName } from '../../options/rules/target-name.ts';
import { useTranslation } from '../../translation/translations.ts';
import { type FieldMatches, fieldMatches } from './field-matches.ts';
import type { PageRule, TeachActions } from './teach-state.ts';
import { useTrial } from './use-trial.ts';

interface PageRuleViewProps {
  readonly pageRule: PageRule | undefined;
  readonly actions: TeachActions;
  /** Changes when the page may look different: after a filling. */
  readonly moment: string;
  onTeach(): void;
}

/** The site rule that decides on this page, tested against it, and the way to teach the form. */
export function PageRuleView({ pageRule, actions, moment, onTeach }: PageRuleViewProps) {
  const { teach } = useTranslation();
  return (
    <section class="page-rule" aria-label={teach.section}>
      {pageRule !== undefined && <RuleTest pageRule={pageRule} tryRule={actions.tryRule} moment={moment} />}
      <button type="button" class="button" title={teach.openHint} onClick={onTeach}>
        <Icon name="target" />
        {teach.open}
      </button>
    </section>
  );
}

interface RuleTestProps {
  readonly pageRule: PageRule;
  readonly moment: string;
  tryRule(rule: SiteRule): Promise<RuleTrial | undefined>;
}

function RuleTest({ pageRule: { rule, locked }, tryRule, moment }: RuleTestProps) {
  const { teach, options } = useTranslation();
  const trial = useTrial(rule, tryRule, moment);
  // Object.entries is typed with string keys; the schema has checked them.
  const fields = Object.entries(rule.fields) as [RuleTarget, FieldRule][];
  const found = fields.map(([target, field]) => ({
    target,
    matches: trial === undefined ? undefined : fieldMatches(field, trial.matches),
  }));
  const wrong = found.filter(({ matches }) => matches?.kind === 'none' || matches?.kind === 'several').length;
  return (
    <details class="report rule-test">
      <summary>
        <span class={wrong > 0 ? 'rule-test-wrong' : ''}>
          <Icon name={wrong > 0 ? 'warning' : locked ? 'lock' : 'target'} />
          {teach.ruleFor(rule.name || formatPageAddress(rule))}
        </span>
        {wrong > 0 && <span class="report-missing">{teach.wrongCount(wrong)}</span>}
      </summary>
      {locked && <p class="quiet">{options.locked}</p>}
      <ul>
        {found.map(({ target, matches }) => (
          <FieldLine key={target} target={target} matches={matches} />
        ))}
      </ul>
    </details>
  );
}

function FieldLine({
  target,
  matches,
}: {
  readonly target: RuleTarget;
  readonly matches: FieldMatches | undefined;
}) {
  const { teach } = useTranslation();
  const name = useTargetName(target);
  const isWrong = matches?.kind === 'none' || matches?.kind === 'several';
  return (
    <li class="report-line">
      <div class="report-row">
        <span class="report-field">{name}</span>
        <span class={isWrong ? 'report-outcome rule-test-wrong' : 'report-outcome'}>
          {matches === undefined ? '…' : matchText(matches, teach)}
        </span>
      </div>
    </li>
  );
}

function matchText(matches: FieldMatches, teach: ReturnType<typeof useTranslation>['teach']): string {
  switch (matches.kind) {
    case 'skipped':
      return teach.skipped;
    case 'none':
      return teach.noMatch;
    case 'several':
      return teach.severalMatch(matches.count);
    case 'found':
      return teach.matches(matches.count);
  }
}
