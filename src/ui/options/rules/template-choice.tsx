import { useState } from 'preact/hooks';
import { isTemplate } from '../../../messages/site-rules.ts';
import { useTranslation } from '../../translation/translations.ts';
import type { FieldDraft } from './rule-draft.ts';
import { FORM_EXAMPLES } from './rule-targets.ts';

interface TemplateChoiceProps {
  readonly field: FieldDraft;
  onChange(changes: Partial<FieldDraft>): void;
}

/** No form is called so: forms have no braces. */
const TEMPLATE = '{}';

/** One of the forms that a value is known in, or a text of one's own with values in it. */
export function FormOrTemplate({
  forms,
  field,
  onChange,
}: TemplateChoiceProps & { readonly forms: readonly string[] }) {
  const { rules: texts } = useTranslation();
  // The text says it only as long as a brace stands in it, and people empty the box before they write anew.
  const [asTemplate, setAsTemplate] = useState(isTemplate(field.format));
  return (
    <>
      <label class="stacked">
        {texts.format}
        <select
          value={asTemplate ? TEMPLATE : field.format}
          onChange={({ currentTarget: { value } }) => {
            setAsTemplate(value === TEMPLATE);
            onChange({ format: value === TEMPLATE ? `{${field.target}}` : value });
          }}
        >
          <option value="">{texts.asTheBoxWants}</option>
          {forms.map((form) => (
            <option key={form} value={form}>
              {FORM_EXAMPLES[form]}
            </option>
          ))}
          <option value={TEMPLATE}>{texts.template}</option>
        </select>
      </label>
      {asTemplate && <TemplateInput field={field} onChange={onChange} />}
    </>
  );
}

export function TemplateInput({ field, onChange }: TemplateChoiceProps) {
  const { rules: texts } = useTranslation();
  return (
    <label class="stacked template">
      {texts.templateText}
      <input
        value={field.format}
        maxLength={200}
        placeholder="{english-surname} {english-given-names}"
        spellcheck={false}
        autocapitalize="off"
        onInput={({ currentTarget }) => onChange({ format: currentTarget.value })}
      />
      <span class="quiet">{texts.templateHint}</span>
    </label>
  );
}
