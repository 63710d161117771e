import { useState } from 'preact/hooks';
import type { Assessment } from '../../card/assessment.ts';
import type { FieldName } from '../../card/result.ts';
import type { StoredReading } from '../../messages/state.ts';
import { useTranslation } from '../translation/translations.ts';
import { CardPicture } from './card-picture.tsx';
import { confidenceLevel } from './confidence-level.ts';
import { fieldNotes } from './field-notes.ts';
import { FieldRow } from './field-row.tsx';

/** What a clerk needs first, then the order of the card. */
const SHOWN_ORDER: readonly FieldName[] = [
  'number',
  'name_en',
  'name',
  'name_telegraph_code',
  'birth_date',
  'sex',
  'symbols',
  'permanent',
  'initial_issue_date',
  'issue_date',
];

interface FieldListProps {
  readonly reading: StoredReading;
  readonly assessment: Assessment | undefined;
  readonly confidenceThreshold: number;
  onCopy(text: string): Promise<boolean>;
  onEdit(field: FieldName, value: string): void;
}

/** The picture and the ten fields: pointing at one lights it in the other. */
export function FieldList({ reading, assessment, confidenceThreshold, onCopy, onEdit }: FieldListProps) {
  const translation = useTranslation();
  const [active, setActive] = useState<FieldName>();
  return (
    <>
      <CardPicture reading={reading} assessment={assessment} active={active} onActive={setActive} />
      <dl class="fields" aria-label={translation.popup.fields}>
        {SHOWN_ORDER.map((field) => (
          <FieldRow
            key={field}
            reading={reading}
            field={field}
            level={confidenceLevel(reading, field, assessment)}
            notes={assessment === undefined ? [] : fieldNotes(field, reading.result, assessment, translation)}
            confidenceThreshold={confidenceThreshold}
            active={field === active}
            onActive={(isActive) => setActive(isActive ? field : undefined)}
            onCopy={onCopy}
            onEdit={(value) => onEdit(field, value)}
          />
        ))}
      </dl>
    </>
  );
}
