import { expect, test } from 'vitest';
import { FIELD_NAMES, type HkIdCardResult } from '../../../src/card/result.ts';
import { resultTable } from '../../../src/dev/start/result-table.ts';

const result: HkIdCardResult = {
  name: '樂永晴',
  name_en: 'LOK, Wing Ching',
  sex: 'F',
  birth_date: '1985',
  number: 'Z683365(5)',
  symbols: '***AZ',
  name_telegraph_code: '',
  permanent: false,
  initial_issue_date: '(06-96)',
  issue_date: '26-11-18',
  // Every key of a record is one of the names it was made from.
  confidence: Object.fromEntries(FIELD_NAMES.map((field) => [field, 0.987])) as HkIdCardResult['confidence'],
};

test('one line a field, columns under each other also with Chinese characters', () => {
  const lines = resultTable(result, {
    host: 'bank.example',
    filledAt: 0,
    lines: [
      {
        status: 'filled',
        field: 'name',
        control: { frameId: 0, controlId: '1', label: '中文姓名' },
        written: '樂永晴',
      },
      { status: 'not-filled', field: 'sex', reason: 'ambiguous' },
    ],
  }).split('\n');
  expect(lines).toHaveLength(2 + FIELD_NAMES.length);
  expect(lines[0]).toBe('field               | value           | confidence | filled into');
  expect(lines[2]).toBe('name                | 樂永晴          | 0.99       | 中文姓名: 樂永晴');
  expect(lines[4]).toBe('sex                 | F               | 0.99       | (ambiguous)');
  expect(lines[8]).toMatch(/^name_telegraph_code \| - +\| 0\.99 +\| \(not on this form\)$/);
  expect(lines[9]).toMatch(/^permanent +\| false /);
});
