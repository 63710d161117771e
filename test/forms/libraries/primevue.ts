import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'PrimeVue',
  html: '<div id="root"></div>',
  application: './applications/primevue.js',
  expected: {
    'state:title': '3',
    'state:surname': 'LOK',
    'state:given': 'Wing Ching',
    'state:chinese': '樂永晴',
    'state:sex': 'F',
    'state:dob': '1985-06-03',
    'state:issue': '2018-11-26',
    'state:first': '1996-06-01',
    'state:hkid': 'Z683365(5)',
    'state:permanent': 'Yes',
  },
  forbidden: ['state:email', 'state:nationality', 'state:district'],
};
