import { useState } from 'preact/hooks';
import { type FieldRule, formatProblem, type RuleTarget } from '../../../messages/site-rules.ts';
import type { Pick } from '../../../messages/teaching.ts';
import { Notice } from '../../notice.tsx';
import { FormatChoice } from '../../options/rules/format-choice.tsx';
import { formatPageAddress } from '../../options/rules/page-address.ts';
import { type FieldDraft, newFieldDraft } from '../../options/rules/rule-draft.ts';
import { OFFERED_TARGETS } from '../../options/rules/rule-targets.ts';
import { TargetChoice } from '../../options/rules/target-choice.tsx';
import { useTranslation } from '../../translation/translations.ts';
import type { Outcome } from '../outcome.ts';
import { PreviewLines } from './preview-lines.tsx';
import { SelectorChoice } from './selector-choice.tsx';
import type { TeachActions, TeachState } from './teach-state.ts';
import { useTrial } from './use-trial.ts';

interface PickedViewProps {
  readonly teach: TeachState;
  readonly pick: Pick;
  readonly actions: TeachActions;
  request(outcome: Outcome): Promise<void>;
}

/** The box that the user pointed at: what goes in, how it is found again, and what would be written. */
export function PickedView({ teach, pick, actions, request }: PickedViewProps) {
  const { teach: texts, options, report, ruleProblems } = useTranslation();
  const { rule, others, isNew } = teach;
  const [draft, setDraft] = useState<FieldDraft>(() => newFieldDraft(firstTarget(teach, pick)));
  const [selector, setSelector] = useState(pick.proposals[0]?.selector);
  const [keepOthers, setKeepOthers] = useState(true);
  const [refused, setRefused] = useState(false);
  const field = fieldRule(draft, selector);
  const format = draft.format.trim();
  const problem = format === '' ? undefined : formatProblem(draft.target, format);
  const trial = useTrial({ ...rule, fields: { [draft.target]: field } }, actions.tryRule);
  const otherCount = Object.keys(others).length;
  const save = async (goOn: () => Outcome) => {
    if (problem !== undefined) return;
    const base = isNew && keepOthers ? { ...rule, fields: others } : rule;
    const saved = await actions.saveRule(actions.extendRule(base, draft.target, field));
    setRefused(!saved);
    if (saved) await request(goOn());
  };
  return (
    <form
      class="teach"
      onSubmit={(event) => {
        event.preventDefault();
        void save(actions.teachForm);
      }}
    >
      <h2>{texts.pickedHeading(pick.label || report.unnamedControl)}</h2>
      {selector === undefined ? (
        <Notice kind="attention">
          <p>{texts.nothingProposed}</p>
        </Notice>
      ) : (
        <>
          <div class="teach-value">
            <TargetChoice
              target={draft.target}
              onChange={(target) => setDraft({ ...newFieldDraft(target), key: draft.key })}
            />
            <FormatChoice field={draft} onChange={(changes) => setDraft({ ...draft, ...changes })} />
          </div>
          {problem === undefined ? (
            <PreviewLines trial={trial} />
          ) : (
            <p role="alert" class="problem">
              {ruleProblems[problem]}
            </p>
          )}
          <SelectorChoice
            proposals={pick.proposals}
            chosen={selector}
            remarksOn={actions.remarksOn}
            onChoose={setSelector}
          />
          <p class="quiet">
            {isNew
              ? texts.newRule(formatPageAddress(rule))
              : texts.extendsRule(rule.name || formatPageAddress(rule))}
          </p>
          {isNew && otherCount > 0 && (
            <label class="check teach-others">
              <input
                type="checkbox"
                checked={keepOthers}
                onChange={({ currentTarget }) => setKeepOthers(currentTarget.checked)}
              />
              <span>
                {texts.keepOthers(otherCount)}
                <span class="quiet"> {texts.keepOthersDetail}</span>
              </span>
            </label>
          )}
          {teach.isOverruled && (
            <Notice kind="attention">
              <p>{texts.overruled}</p>
            </Notice>
          )}
          {refused && (
            <p role="alert" class="problem">
              {options.notSaved}
            </p>
          )}
        </>
      )}
      <div class="button-row">
        {selector !== undefined && (
          <>
            <button type="submit" class="button button-primary">
              {texts.saveAndNext}
            </button>
            <button type="button" class="button" onClick={() => void save(actions.stopTeaching)}>
              {texts.save}
            </button>
          </>
        )}
        <button type="button" class="button" onClick={() => void request(actions.teachForm())}>
          {texts.pointAgain}
        </button>
        <button
          type="button"
          class="button button-plain"
          onClick={() => void request(actions.stopTeaching())}
        >
          {texts.stop}
        </button>
      </div>
    </form>
  );
}

/** What the box seems to be for, else the first value that the rule does not have yet. */
function firstTarget({ rule }: TeachState, { suggested }: Pick): RuleTarget {
  return suggested ?? OFFERED_TARGETS.find((target) => rule.fields[target] === undefined) ?? 'number';
}

function fieldRule({ format, options }: FieldDraft, selector: string | undefined): FieldRule {
  const chosen = Object.entries(options).filter(([, text]) => text.trim() !== '');
  return {
    selectors: selector === undefined ? [] : [selector],
    ...(format.trim() === '' ? {} : { format: format.trim() }),
    ...(chosen.length === 0 ? {} : { options: Object.fromEntries(chosen) }),
  };
}
