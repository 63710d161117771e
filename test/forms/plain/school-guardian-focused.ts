import type { FormCase } from '../form-case.ts';
import { form as school } from './school-guardian.ts';

export const form: FormCase = {
  ...school,
  name: 'school admission, the guardian in focus',
  focus: '#g_job',
  expected: {},
  // The list of sexes holds its prompt.
  forbidden: [...Object.keys(school.expected), ...(school.forbidden ?? [])].filter(
    (selector) => selector !== '#s_sex',
  ),
  refused: { number: 'focus-in-other-section' },
};
