import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'react-select and react-datepicker',
  html: '<div id="root"></div>',
  application: './applications/react-select.jsx',
  expected: {
    'state:title': 'ms',
    'state:surname': 'LOK',
    'state:given': 'Wing Ching',
    'state:chinese': '樂永晴',
    'state:sex': 'F',
    'state:idType': 'HKID',
    'state:hkid': 'Z683365(5)',
    'state:dob': '1985-06-03',
    'state:issue': '2018-11-26',
    'state:permanent': 'Y',
  },
  forbidden: ['state:email', 'state:nationality', 'state:district'],
};
