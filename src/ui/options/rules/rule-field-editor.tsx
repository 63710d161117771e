import { Icon } from '../../icon.tsx';
import { useTranslation } from '../../translation/translations.ts';
import { ClickSteps } from './click-steps.tsx';
import { FormatChoice } from './format-choice.tsx';
import { draftSelectors, type FieldDraft } from './rule-draft.ts';
import type { SelectorRemark } from './selector-remark.ts';
import { SelectorRemarks } from './selector-remarks.tsx';
import { TargetChoice } from './target-choice.tsx';
import { useTargetName } from './target-name.ts';

interface RuleFieldEditorProps {
  readonly field: FieldDraft;
  readonly problems: readonly string[];
  remarksOn(selector: string): readonly SelectorRemark[];
  onChange(changes: Partial<FieldDraft>): void;
  onRemove(): void;
}

/** One value of a rule: which, into which boxes, and how it is written. */
export function RuleFieldEditor({ field, problems, remarksOn, onChange, onRemove }: RuleFieldEditorProps) {
  const { rules: texts } = useTranslation();
  const name = useTargetName(field.target);
  return (
    <fieldset class="rule-field">
      <legend class="visually-hidden">{name}</legend>
      <div class="rule-field-head">
        <TargetChoice
          target={field.target}
          onChange={(target) => onChange({ target, format: '', options: {} })}
        />
        {!field.skip && <FormatChoice field={field} onChange={onChange} />}
        <button
          type="button"
          class="icon-button"
          aria-label={texts.removeValue(name)}
          title={texts.removeValue(name)}
          onClick={onRemove}
        >
          <Icon name="bin" />
        </button>
      </div>
      {!field.skip && (
        <label class="stacked">
          {texts.selectors}
          <textarea
            class="selectors"
            rows={Math.max(1, field.selectors.split('\n').length)}
            value={field.selectors}
            spellcheck={false}
            autocapitalize="off"
            placeholder="#hkid-number"
            onInput={({ currentTarget }) => onChange({ selectors: currentTarget.value })}
          />
        </label>
      )}
      {!field.skip && <ClickSteps field={field} onChange={onChange} />}
      <label class="check">
        <input
          type="checkbox"
          checked={field.skip}
          onChange={({ currentTarget }) => onChange({ skip: currentTarget.checked })}
        />
        {texts.skip}
      </label>
      {problems.map((text) => (
        <p key={text} class="problem" role="alert">
          <Icon name="warning" />
          {text}
        </p>
      ))}
      <SelectorRemarks selectors={draftSelectors(field)} remarksOn={remarksOn} />
    </fieldset>
  );
}
