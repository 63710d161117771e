import { useState } from 'preact/hooks';
import type { FieldName } from '../../card/result.ts';
import type { StoredReading } from '../../messages/state.ts';
import { Icon, type IconName } from '../icon.tsx';
import { type Translation, useTranslation } from '../translation/translations.ts';
import { FieldCrop } from './card-picture.tsx';
import type { ConfidenceLevel } from './confidence-level.ts';
import { CopyButton } from './copy-button.tsx';
import { FieldEditor } from './field-editor.tsx';
import type { FieldNote } from './field-notes.ts';
import { fieldText } from './field-text.ts';

const LEVEL_ICONS: Record<ConfidenceLevel, IconName> = {
  sure: 'tick',
  check: 'warning',
  'not-read': 'missing',
  absent: 'missing',
  edited: 'pencil',
};

interface FieldRowProps {
  readonly reading: StoredReading;
  readonly field: FieldName;
  readonly level: ConfidenceLevel;
  readonly notes: readonly FieldNote[];
  readonly confidenceThreshold: number;
  readonly active: boolean;
  onActive(active: boolean): void;
  onCopy(text: string): Promise<boolean>;
  onEdit(value: string): void;
}

/** One field: how sure, its name, its value, what is known about it, and copy and edit. */
export function FieldRow(props: FieldRowProps) {
  const { reading, field, level, notes, active } = props;
  const translation = useTranslation();
  const [editing, setEditing] = useState(false);
  const box = reading.observations.fieldBoxes[field];
  const label = translation.fieldNames[field];
  const shown = shownValue(reading, field, level, translation);
  return (
    // Pointing at a row lights its place on the picture; everything that can be done is a button inside.
    // biome-ignore lint/a11y/noStaticElementInteractions: decoration on hover only
    <div
      class={`field field-${level} ${active ? 'field-active' : ''}`}
      onMouseEnter={() => props.onActive(true)}
      onMouseLeave={() => props.onActive(false)}
      onFocusIn={() => props.onActive(true)}
      onFocusOut={() => props.onActive(false)}
    >
      <dt>
        <span
          class="level"
          role="img"
          aria-label={translation.popup.confidence[level]}
          title={levelDetail(props, translation)}
        >
          <Icon name={LEVEL_ICONS[level]} />
        </span>
        {label}
      </dt>
      <dd>
        {editing ? (
          <FieldEditor
            field={field}
            value={fieldText(reading.result, field)}
            onSave={(value) => {
              setEditing(false);
              props.onEdit(value);
            }}
            onDiscard={() => setEditing(false)}
          />
        ) : (
          <div class="value-line">
            <span class="value-and-remarks">
              <span class={`value value-${field}`} {...shown.attributes}>
                {shown.text}
              </span>
              {notes.filter(isRemark).map((note) => (
                <span key={note.text} class={`note note-${note.kind}`}>
                  {note.text}
                </span>
              ))}
            </span>
            {shown.copied !== '' && (
              <CopyButton label={translation.popup.copy(label)} onCopy={() => props.onCopy(shown.copied)} />
            )}
            <button
              type="button"
              class="icon-button"
              aria-label={translation.popup.edit(label)}
              title={translation.popup.edit(label)}
              onClick={() => setEditing(true)}
            >
              <Icon name="pencil" />
            </button>
          </div>
        )}
        {box !== undefined && (editing || level === 'check') && <FieldCrop reading={reading} box={box} />}
        {notes
          .filter((note) => !isRemark(note))
          .map((note) => (
            <p key={note.text} class={`note note-${note.kind}`}>
              {note.text}
            </p>
          ))}
      </dd>
    </div>
  );
}

/** Short and of no concern: it stands beside the value. */
function isRemark({ kind }: FieldNote): boolean {
  return kind === 'good' || kind === 'meaning';
}

function shownValue(
  reading: StoredReading,
  field: FieldName,
  level: ConfidenceLevel,
  { popup, permanence }: Translation,
): { text: string; copied: string; attributes: { lang?: string; class?: string } } {
  if (level === 'not-read' || level === 'absent') {
    return { text: popup.confidence[level], copied: '', attributes: { class: 'value value-missing' } };
  }
  const text = fieldText(reading.result, field);
  if (field === 'permanent') {
    const answer = text === 'true' ? permanence.yes : permanence.no;
    return { text: answer, copied: answer, attributes: {} };
  }
  // The card's characters keep their Hong Kong forms whatever the language of the page.
  const attributes = field === 'name' ? { lang: 'zh-HK' } : {};
  const grouped = field === 'name_telegraph_code' ? text.replace(/\d{4}(?=\d)/g, '$& ') : text;
  return { text: grouped, copied: text, attributes };
}

function levelDetail(
  { reading, field, level, confidenceThreshold }: FieldRowProps,
  { popup }: Translation,
): string {
  if (level === 'edited') return popup.confidence.edited;
  const confidence = reading.result.confidence[field];
  const detail = `${popup.confidence[level]} · ${popup.confidenceDetail(Math.round(confidence * 100))}`;
  if (level !== 'check' || confidence >= confidenceThreshold) return detail;
  return `${detail}. ${popup.belowThreshold(Math.round(confidenceThreshold * 100))}`;
}
