import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'Vant and its wheels',
  html: '<div id="root"></div>',
  application: './applications/vant.js',
  expected: {
    'state:title': '女士',
    'state:surname': 'LOK',
    'state:given': 'Wing Ching',
    'state:chinese': '樂永晴',
    'state:sex': 'F',
    'state:dob': '1985-06-03',
    'state:first': '1996-06',
    'state:hkid': 'Z683365(5)',
    'state:permanent': 'Y',
  },
  forbidden: ['state:email', 'state:district'],
};
