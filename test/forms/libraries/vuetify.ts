import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'Vuetify',
  html: '<div id="root"></div>',
  application: './applications/vuetify.js',
  expected: {
    'state:name': 'LOK, Wing Ching',
    'state:id': 'Z683365(5)',
    'state:title': 'Ms',
    'state:gender': 'F',
    'state:day': '3',
    'state:month': 'June',
    'state:year': '1985',
  },
  forbidden: ['state:phone'],
};
