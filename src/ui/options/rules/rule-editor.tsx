import { useEffect, useRef, useState } from 'preact/hooks';
import type { SiteRule } from '../../../messages/site-rules.ts';
import { Icon } from '../../icon.tsx';
import { useTranslation } from '../../translation/translations.ts';
import {
  type DraftProblem,
  draftProblems,
  draftSelectors,
  type FieldDraft,
  newFieldDraft,
  type RuleDraft,
  ruleOfDraft,
} from './rule-draft.ts';
import { RuleFieldEditor } from './rule-field-editor.tsx';
import { OFFERED_TARGETS } from './rule-targets.ts';
import type { SelectorRemark } from './selector-remark.ts';

interface RuleEditorProps {
  readonly draft: RuleDraft;
  readonly isNew: boolean;
  remarksOn(selector: string): readonly SelectorRemark[];
  onSave(rule: SiteRule): Promise<boolean>;
  onDiscard(): void;
}

/** Writes or changes one rule. What is wrong is said when the user tries to save, and from then on while typing. */
export function RuleEditor({ draft: initial, isNew, remarksOn, onSave, onDiscard }: RuleEditorProps) {
  const { rules: texts, ruleProblems, options } = useTranslation();
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const problems = tried ? draftProblems(draft) : [];
  const problemOf = (problem: DraftProblem) =>
    problems.some((one) => one.problem === problem) ? ruleProblems[problem] : undefined;
  const setField = (key: string, changes: Partial<FieldDraft>) =>
    setDraft({
      ...draft,
      fields: draft.fields.map((field) => (field.key === key ? { ...field, ...changes } : field)),
    });
  const used = draft.fields.map(({ target }) => target);
  const submit = async () => {
    setTried(true);
    if (draftProblems(draft).length > 0 || hasUselessSelector(draft, remarksOn)) return;
    setRefused(!(await onSave(ruleOfDraft(draft))));
  };
  return (
    <form
      ref={form}
      class="rule-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3>{isNew ? texts.newHeading : texts.editHeading}</h3>
      <label class="stacked">
        {texts.name}
        <input
          value={draft.name}
          maxLength={200}
          placeholder={texts.namePlaceholder}
          onInput={({ currentTarget }) => setDraft({ ...draft, name: currentTarget.value })}
        />
      </label>
      <label class="stacked">
        {texts.address}
        <input
          value={draft.address}
          placeholder={texts.addressPlaceholder}
          spellcheck={false}
          autocapitalize="off"
          aria-invalid={problemOf('address') !== undefined}
          aria-describedby="address-detail"
          onInput={({ currentTarget }) => setDraft({ ...draft, address: currentTarget.value })}
        />
      </label>
      <p class="quiet" id="address-detail">
        {texts.addressDetail}
      </p>
      <Problem text={problemOf('address')} />
      {draft.fields.map((field) => (
        <RuleFieldEditor
          key={field.key}
          field={field}
          problems={problems
            .filter(({ key }) => key === field.key)
            .map(({ problem }) => ruleProblems[problem])}
          remarksOn={remarksOn}
          onChange={(changes) => setField(field.key, changes)}
          onRemove={() => setDraft({ ...draft, fields: draft.fields.filter(({ key }) => key !== field.key) })}
        />
      ))}
      <p class="quiet">{texts.selectorsDetail}</p>
      <Problem text={problemOf('no-fields')} />
      <div class="button-row">
        <button
          type="button"
          class="button"
          onClick={() => {
            const target = OFFERED_TARGETS.find((one) => !used.includes(one)) ?? 'number';
            setDraft({ ...draft, fields: [...draft.fields, newFieldDraft(target)] });
          }}
        >
          <Icon name="add" />
          {texts.addValue}
        </button>
      </div>
      <Problem text={refused ? options.notSaved : undefined} />
      <div class="button-row rule-end">
        <button type="submit" class="button button-primary">
          {texts.save}
        </button>
        <button type="button" class="button" onClick={onDiscard}>
          {texts.discard}
        </button>
      </div>
    </form>
  );
}

function hasUselessSelector(draft: RuleDraft, remarksOn: RuleEditorProps['remarksOn']): boolean {
  return draft.fields
    .flatMap(draftSelectors)
    .some((selector) => remarksOn(selector).some(({ severity }) => severity === 'error'));
}

function Problem({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : (
    <p class="problem" role="alert">
      <Icon name="warning" />
      {text}
    </p>
  );
}
