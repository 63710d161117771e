import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'date without any evidence of its order',
  html: `<label>Date of birth <input id="dob"></label><label>Sex <input id="sex" maxlength="1"></label>`,
  expected: { '#sex': 'F' },
  forbidden: ['#dob'],
  refused: { birth_date: 'unknown-format' },
};
