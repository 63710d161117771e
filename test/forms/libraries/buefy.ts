import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'Buefy',
  html: '<div id="root"></div>',
  application: './applications/buefy.js',
  expected: {
    'state:surname': 'LOK',
    'state:given': 'Wing Ching',
    'state:sex': 'F',
    'state:birth': '03/06/1985',
    'state:document': 'permanent',
    'state:number': 'Z683365(5)',
    'state:issued': '26/11/2018',
  },
  forbidden: ['state:contact', 'state:race'],
};
