import { isTemplate } from '../../../messages/site-rules.ts';
import { useTranslation } from '../../translation/translations.ts';
import type { FieldDraft } from './rule-draft.ts';
import { DATE_FORMS, targetShape } from './rule-targets.ts';
import { FormOrTemplate, TemplateInput } from './template-choice.tsx';

/** How the value of a rule is written, where there is a choice. */
export function FormatChoice({
  field,
  onChange,
}: {
  readonly field: FieldDraft;
  onChange(changes: Partial<FieldDraft>): void;
}) {
  const { rules: texts } = useTranslation();
  const shape = targetShape(field.target);
  switch (shape.kind) {
    case 'plain':
      return <FormOrTemplate key={field.target} forms={[]} field={field} onChange={onChange} />;
    case 'date':
      return (
        <>
          <label class="stacked">
            {texts.format}
            <input
              list="date-forms"
              value={field.format}
              placeholder={texts.asTheBoxWants}
              onInput={({ currentTarget }) => onChange({ format: currentTarget.value })}
            />
            <datalist id="date-forms">
              {DATE_FORMS.map((form) => (
                <option key={form} value={form} />
              ))}
            </datalist>
          </label>
          {isTemplate(field.format) && <p class="quiet template-hint">{texts.templateHint}</p>}
        </>
      );
    case 'form':
      return <FormOrTemplate key={field.target} forms={shape.forms} field={field} onChange={onChange} />;
    case 'choice':
      return (
        <>
          {shape.values.map((value) => (
            <ChoiceInput key={value} value={value} field={field} onChange={onChange} />
          ))}
          {/* Not offered, for a choice needs none; but a rule that came in a file may have one. */}
          {isTemplate(field.format) && <TemplateInput field={field} onChange={onChange} />}
        </>
      );
  }
}

function ChoiceInput({
  value,
  field,
  onChange,
}: {
  readonly value: string;
  readonly field: FieldDraft;
  onChange(changes: Partial<FieldDraft>): void;
}) {
  const { rules: texts, sexes, permanence } = useTranslation();
  const names: Readonly<Record<string, string>> = {
    M: sexes.M,
    F: sexes.F,
    true: permanence.yes,
    false: permanence.no,
  };
  return (
    <label class="stacked choice">
      {texts.choiceFor(names[value] ?? value)}
      <input
        value={field.options[value] ?? ''}
        placeholder={texts.asTheBoxWants}
        onInput={({ currentTarget }) =>
          onChange({ options: { ...field.options, [value]: currentTarget.value } })
        }
      />
    </label>
  );
}
