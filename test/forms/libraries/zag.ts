import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'Zag (Chakra UI, Ark UI)',
  html: '<div id="root"></div>',
  application: './applications/zag.jsx',
  expected: {
    'state:surname': 'LOK',
    'state:birth': '1985-06-03',
    'state:issued': '2018-11-26',
  },
  forbidden: ['state:joined'],
  reported: ['birth_date', 'issue_date'],
};
