import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'Headless UI',
  html: '<div id="root"></div>',
  application: './applications/headless-ui.jsx',
  expected: {
    'state:title': 'Ms',
    'state:surname': 'LOK',
    'state:given': 'Wing Ching',
    'state:chinese': '樂永晴',
    'state:sex': 'Female',
    'state:hkid': 'Z683365(5)',
    'state:day': '3',
    'state:month': 'June',
    'state:year': '1985',
    'state:permanent': 'true',
  },
  forbidden: ['state:nationality', 'state:district', 'state:email'],
};
