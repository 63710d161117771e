import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/card/assessment.ts';
import { FIELD_NAMES, type FieldName } from '../../../src/card/result.ts';
import type { StoredReading } from '../../../src/messages/state.ts';
import { confidenceLevel } from '../../../src/ui/popup/confidence-level.ts';
import { fieldNotes } from '../../../src/ui/popup/field-notes.ts';
import { translations } from '../../../src/ui/translation/translations.ts';

const certain = Object.fromEntries(FIELD_NAMES.map((field) => [field, 0.95])) as Record<FieldName, number>;

/** The official specimen of LOK, Wing Ching: like all of them it bears a wrong check digit. */
const SPECIMEN: StoredReading['result'] = {
  name: '樂永晴',
  name_en: 'LOK, Wing Ching',
  sex: 'F',
  birth_date: '03-06-1985',
  number: 'Z683365(5)',
  symbols: '***AZ',
  name_telegraph_code: '286730572532',
  permanent: true,
  initial_issue_date: '(06-96)',
  issue_date: '26-11-18',
  confidence: certain,
};

function readingOf(result: StoredReading['result'], edited: FieldName[] = []): StoredReading {
  return {
    id: 'reading',
    takenAt: 0,
    engine: 'on-device',
    result,
    edited,
    observations: { fieldBoxes: {}, warnings: [] },
    picture: { dataUrl: 'data:,', width: 1, height: 1 },
  };
}

function assessed(result: StoredReading['result']) {
  return assess({
    result,
    observations: { warnings: [] },
    today: { year: 2026, month: 11, day: 22 },
  });
}

function notes(field: FieldName, result = SPECIMEN): string[] {
  return fieldNotes(field, result, assessed(result), translations.en).map(
    ({ kind, text }) => `${kind}: ${text}`,
  );
}

describe('fieldNotes', () => {
  test('say what is wrong with a number, and never rewrite it', () => {
    expect(notes('number')).toEqual([
      'bad: Check digit does not fit: (A) was expected. Compare each character',
    ]);
    expect(notes('number', { ...SPECIMEN, number: 'Z683365(A)' })).toEqual(['good: Check digit is right']);
    expect(notes('number', { ...SPECIMEN, number: '' })).toEqual([]);
  });

  test('explain symbols, sex and age', () => {
    expect(notes('symbols')).toEqual([
      'explanation: aged 18 or over, may get a Re-entry Permit, right of abode, born in Hong Kong',
    ]);
    expect(notes('sex')).toEqual(['meaning: Female']);
    expect(notes('birth_date')).toEqual(['meaning: 41 years old']);
    expect(notes('birth_date', { ...SPECIMEN, birth_date: '1985' })).toEqual([]);
  });

  test('compare the name with its code, and the dates with each other', () => {
    expect(notes('name_telegraph_code')).toEqual(['good: Fits the name']);
    expect(notes('name', { ...SPECIMEN, name: '樂永明' })).toEqual([
      'bad: Chinese name and commercial code do not fit each other',
    ]);
    expect(notes('name_telegraph_code', { ...SPECIMEN, name: '樂永明' })).toEqual([]);
    expect(notes('issue_date')).toEqual(['good: Fits the other dates']);
    expect(notes('issue_date', { ...SPECIMEN, birth_date: '' })).toEqual([]);
  });
});

describe('confidenceLevel', () => {
  const doubtful = { ...SPECIMEN, confidence: { ...certain, name_en: 0.89, sex: 0 }, sex: '' as const };

  test.each<[FieldName, string]>([
    ['name', 'sure'],
    ['name_en', 'check'],
    ['sex', 'not-read'],
    ['number', 'check'],
    ['issue_date', 'edited'],
  ])('of %s is %s', (field, level) => {
    expect(confidenceLevel(readingOf(doubtful, ['issue_date']), field, assessed(doubtful))).toBe(level);
  });

  test('knows a card without a Chinese name from a name that was not read', () => {
    const without = { ...SPECIMEN, name: '', name_telegraph_code: '' };
    expect(confidenceLevel(readingOf(without), 'name')).toBe('absent');
    const unread = { ...without, confidence: { ...certain, name: 0.2 } };
    expect(confidenceLevel(readingOf(unread), 'name')).toBe('not-read');
    expect(confidenceLevel(readingOf({ ...SPECIMEN, birth_date: '' }), 'birth_date')).toBe('not-read');
  });
});
