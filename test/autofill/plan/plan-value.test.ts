import { describe, expect, test } from 'vitest';
import type { ControlDescription } from '../../../src/autofill/description.ts';
import { planValue } from '../../../src/autofill/plan/plan-value.ts';
import type { FieldName, HkIdCardResult } from '../../../src/card/result.ts';
import { CARD, describedControl, describedFrame } from '../described.ts';

function insert(field: FieldName, known: Partial<ControlDescription>, card: Partial<HkIdCardResult> = {}) {
  const description = describedFrame([
    describedControl({ controlId: 'other', label: 'Email' }),
    describedControl({ controlId: 'chosen', ...known }),
  ]);
  const frame = { frameId: 3, description };
  const planned = planValue({ frame, controlId: 'chosen', field, result: { ...CARD, ...card } });
  if (!planned.ok) return planned.failure;
  expect(planned.value).toMatchObject({ frameId: 3, controlId: 'chosen', field });
  return planned.value.write.kind === 'text' ? planned.value.write.text : planned.value.write;
}

describe('planValue', () => {
  test.each([
    ['birth_date', { placeholder: 'YYYY/MM/DD' }, '1985/06/03'],
    ['birth_date', { inputType: 'date' }, '1985-06-03'],
    ['birth_date', { label: 'Year of birth' }, '1985'],
    ['name_en', { label: 'Surname' }, 'LOK'],
    ['number', { label: 'HKID card number', maxLength: 8 }, 'Z6833655'],
    // What the box says of other things does not matter: the user has chosen.
    ['number', { label: 'Remarks' }, 'Z683365(5)'],
    ['symbols', {}, '***AZ'],
    // Without a sign of the order of day and month it goes in as the card prints it.
    ['birth_date', {}, '03-06-1985'],
    ['initial_issue_date', {}, '(06-96)'],
    ['permanent', {}, 'Yes'],
    ['permanent', { language: 'zh-HK' }, '是'],
    ['permanent', { label: '永久居民 Y/N', maxLength: 1 }, 'Y'],
    ['sex', {}, 'F'],
    // What is too short for the whole takes the part that fits.
    ['birth_date', { maxLength: 4, placeholder: 'YYYY' }, '1985'],
    ['number', { maxLength: 6 }, '683365'],
  ] as const)('%s into %j is %s', (field, control, expected) => {
    expect(insert(field, control)).toBe(expected);
  });

  test('writes what was read even where it does not parse', () => {
    expect(insert('number', {}, { number: 'Z68336?(5)' })).toBe('Z68336?(5)');
  });

  test('refuses what was not read', () => {
    expect(insert('symbols', {}, { symbols: '' })).toBe('not-read');
    expect(insert('birth_date', { inputType: 'date' }, { birth_date: '1985' })).toBe('not-read');
  });

  test('refuses what the box cannot hold', () => {
    expect(insert('name_en', { maxLength: 3 })).toBe('unknown-format');
  });

  test('refuses a control that is gone', () => {
    const frame = { frameId: 0, description: describedFrame([]) };
    expect(planValue({ frame, controlId: 'c1', field: 'number', result: CARD })).toEqual({
      ok: false,
      failure: 'control-gone',
    });
  });
});
