import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldName } from '../../card/result.ts';
import { useTranslation } from '../translation/translations.ts';

interface FieldEditorProps {
  readonly field: FieldName;
  readonly value: string;
  onSave(value: string): void;
  onDiscard(): void;
}

/** Changes one field in place. Enter saves, Escape discards. */
export function FieldEditor({ field, value, onSave, onDiscard }: FieldEditorProps) {
  const { popup, fieldNames } = useTranslation();
  const [text, setText] = useState(value);
  const choices = useChoices(field);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const common = { value: text, 'aria-label': fieldNames[field] };
  return (
    <form
      ref={form}
      class="field-editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Escape would close the popup as well.
        event.preventDefault();
        onDiscard();
      }}
    >
      {choices === undefined ? (
        <input
          {...common}
          class={`value-${field}`}
          lang={field === 'name' ? 'zh-HK' : 'en'}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      ) : (
        <select {...common} onChange={(event) => setText(event.currentTarget.value)}>
          {choices.map(([choice, label]) => (
            <option key={choice} value={choice}>
              {label}
            </option>
          ))}
        </select>
      )}
      <button type="submit" class="button button-small button-primary">
        {popup.save}
      </button>
      <button type="button" class="button button-small" onClick={onDiscard}>
        {popup.discard}
      </button>
    </form>
  );
}

function useChoices(field: FieldName): readonly (readonly [choice: string, label: string])[] | undefined {
  const { sexes, permanence } = useTranslation();
  if (field === 'sex') {
    return [
      ['', '—'],
      ['M', `M ${sexes.M}`],
      ['F', `F ${sexes.F}`],
    ];
  }
  if (field !== 'permanent') return undefined;
  return [
    ['', '—'],
    ['true', permanence.yes],
    ['false', permanence.no],
  ];
}
