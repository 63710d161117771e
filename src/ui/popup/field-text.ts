import type { FieldName } from '../../card/result.ts';
import type { StoredReading } from '../../messages/state.ts';

/** The value of a field as text, as `edit-field` takes it: `permanent` as `true` or `false`, empty where not read. */
export function fieldText(result: StoredReading['result'], field: FieldName): string {
  const value = result[field];
  return value === undefined ? '' : String(value);
}
