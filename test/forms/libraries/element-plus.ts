import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'Element Plus',
  html: '<div id="root"></div>',
  application: './applications/element-plus.js',
  expected: {
    'state:surname': 'LOK',
    'state:given': 'Wing Ching',
    'state:nameZh': '樂永晴',
    'state:idType': 'H',
    'state:hkid': 'Z683365(5)',
    'state:sex': '2',
    'state:dob': '1985-06-03',
    'state:first': '1996-06',
  },
  forbidden: ['state:spouseId'],
  reported: ['number'],
};
