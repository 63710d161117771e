import type { FieldName } from '../../card/result.ts';

/** What a form that asks for a card's data asks for nearly always: where one has no box, it may be yet to come, or elsewhere. */
export const MAIN_FIELDS: ReadonlySet<FieldName> = new Set(['name', 'name_en', 'birth_date', 'number']);
