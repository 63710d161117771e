import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'MUI with its date picker',
  html: '<div id="root"></div>',
  application: './applications/mui.js',
  expected: {
    'state:title': 'Ms',
    'state:name': 'LOK',
    'state:given': 'Wing Ching',
    'state:document': 'hkid',
    'state:id': 'Z683365(5)',
    'state:gender': 'female',
    'state:dob': '1985-06-03',
    'state:first': '1996-06',
  },
  forbidden: ['state:kin'],
};
