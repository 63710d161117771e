import type { FieldName } from '../../card/result.ts';

/** What a control may want of a card, finer than the ten fields, with the field that it comes from. */
export const WANTS = {
  'chinese-name': 'name',
  'chinese-surname': 'name',
  'chinese-given-name': 'name',
  'english-name': 'name_en',
  'english-surname': 'name_en',
  'english-given-names': 'name_en',
  sex: 'sex',
  title: 'sex',
  'birth-date': 'birth_date',
  'birth-day': 'birth_date',
  'birth-month': 'birth_date',
  'birth-year': 'birth_date',
  'birth-character': 'birth_date',
  number: 'number',
  'number-body': 'number',
  'number-check-digit': 'number',
  'number-prefix': 'number',
  'number-digits': 'number',
  'number-first-four': 'number',
  'number-character': 'number',
  'document-type': 'number',
  'issue-place': 'number',
  symbols: 'symbols',
  'telegraph-code': 'name_telegraph_code',
  'telegraph-code-group': 'name_telegraph_code',
  permanent: 'permanent',
  'first-registration': 'initial_issue_date',
  'first-registration-month': 'initial_issue_date',
  'first-registration-year': 'initial_issue_date',
  'issue-date': 'issue_date',
  'issue-day': 'issue_date',
  'issue-month': 'issue_date',
  'issue-year': 'issue_date',
  'issue-character': 'issue_date',
} as const satisfies Record<string, FieldName>;

export type Want = keyof typeof WANTS;

// Object.keys is typed as string[]; the keys of a const object are exactly its type's keys.
export const WANT_NAMES = Object.keys(WANTS) as Want[];
