import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'Mantine with its date pickers',
  html: '<div id="root"></div>',
  application: './applications/mantine.jsx',
  expected: {
    'state:title': 'Ms 女士',
    'state:surname': 'LOK',
    'state:given': 'Wing Ching',
    'state:chinese': '樂永晴',
    'state:sex': 'F',
    'state:dob': '1985-06-03',
    'state:issue': '2018-11-26',
    'state:first': '1996-06-01',
    'state:hkid': 'Z683365(5)',
    'state:permanent': 'yes',
  },
  forbidden: ['state:email', 'state:phone', 'state:nationality', 'state:district'],
};
