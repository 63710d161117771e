import { useTranslation } from '../../translation/translations.ts';
import type { FieldDraft } from './rule-draft.ts';
import { DATE_FORMS, FORM_EXAMPLES, targetShape } from './rule-targets.ts';

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
      return null;
    case 'date':
      return (
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
      );
    case 'form':
      return (
        <label class="stacked">
          {texts.format}
          <select
            value={field.format}
            onChange={({ currentTarget }) => onChange({ format: currentTarget.value })}
          >
            <option value="">{texts.asTheBoxWants}</option>
            {shape.forms.map((form) => (
              <option key={form} value={form}>
                {FORM_EXAMPLES[form]}
              </option>
            ))}
          </select>
        </label>
      );
    case 'choice':
      return (
        <>
          {shape.values.map((value) => (
            <ChoiceInput key={value} value={value} field={field} onChange={onChange} />
          ))}
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
