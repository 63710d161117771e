import type { FormCase } from '../form-case.ts';

/** The card prints the month of the first registration and no day, which such a box would make up. */
export const form: FormCase = {
  name: 'Element Plus: a calendar of days for the first registration',
  html: '<div id="root"></div>',
  application: './applications/day-for-month.js',
  expected: { 'state:name': '樂永晴', 'state:hkid': 'Z683365(5)' },
  forbidden: ['state:first'],
  refused: { initial_issue_date: 'unknown-format' },
};
