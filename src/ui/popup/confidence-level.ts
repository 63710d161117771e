import type { Assessment } from '../../card/assessment.ts';
import type { FieldName } from '../../card/result.ts';
import type { StoredReading } from '../../messages/state.ts';
import { fieldText } from './field-text.ts';

/**
 * How sure a field is, in the words of a clerk. `absent`: the reader is sure that the card does not have it.
 * A field that was read surely is still to be checked when it contradicts another one, or itself.
 */
export type ConfidenceLevel = 'sure' | 'check' | 'not-read' | 'absent' | 'edited';

/** From here on 99 in 100 fields are right (see `FieldConfidence`). */
const SURE = 0.9;

/** What cards of people without a Chinese name leave out. */
const OPTIONAL_FIELDS: readonly FieldName[] = ['name', 'name_telegraph_code'];

export function confidenceLevel(
  reading: StoredReading,
  field: FieldName,
  assessment?: Assessment,
): ConfidenceLevel {
  if (reading.edited.includes(field)) return 'edited';
  const confidence = reading.result.confidence[field];
  if (fieldText(reading.result, field) === '') {
    return confidence >= SURE && OPTIONAL_FIELDS.includes(field) ? 'absent' : 'not-read';
  }
  const contradicted = assessment?.findings.some(({ fields }) => fields.includes(field)) ?? false;
  return confidence >= SURE && !contradicted ? 'sure' : 'check';
}
