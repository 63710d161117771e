import { expect, test } from 'vitest';
import { dateForm } from '../../../src/autofill/rules/date-form.ts';

test.each([
  ['DD/MM/YYYY', 'DD/MM/YYYY'],
  ['dd/mm/yyyy', 'DD/MM/YYYY'],
  ['yyyy-mm-dd', 'YYYY-MM-DD'],
  ['d MMM YYYY', 'D MMM YYYY'],
  ['ddmmyyyy', 'DDMMYYYY'],
  ['MM/YY', 'MM/YY'],
  ['YYYY年MM月DD日', 'YYYY年MM月DD日'],
])('%s is kept as %s', (text, form) => {
  expect(dateForm(text)).toBe(form);
});

test.each(['XYZ', '%d/%m/%Y', 'DD/DD/YYYY', 'YYY', 'date', '1985', ''])(
  '%j is no way to write a date',
  (text) => {
    expect(dateForm(text)).toBeUndefined();
  },
);
