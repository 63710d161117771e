import { useState } from 'preact/hooks';
import { useTranslation } from '../../translation/translations.ts';
import type { FieldDraft } from './rule-draft.ts';

/** What is pressed before a value is written, or instead; put away, for few forms need it. */
export function ClickSteps({
  field,
  onChange,
}: {
  readonly field: FieldDraft;
  onChange(changes: Partial<FieldDraft>): void;
}) {
  const { rules: texts } = useTranslation();
  // Whether it is open is the user's; only at first it follows from there being steps.
  const [isOpen] = useState(field.clicks !== '');
  return (
    <details class="click-steps" open={isOpen}>
      <summary>{texts.clicks}</summary>
      <label class="stacked">
        {texts.clickSelectors}
        <textarea
          class="selectors"
          rows={Math.max(2, field.clicks.split('\n').length)}
          value={field.clicks}
          spellcheck={false}
          autocapitalize="off"
          placeholder={"#sex-button\n#sex-menu li[data-value='{sex}']"}
          onInput={({ currentTarget }) => onChange({ clicks: currentTarget.value })}
        />
      </label>
      <p class="quiet">{texts.clicksDetail}</p>
    </details>
  );
}
