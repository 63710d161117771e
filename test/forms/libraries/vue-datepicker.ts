import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'Vue Datepicker, whose boxes take no typing',
  html: '<div id="root"></div>',
  application: './applications/vue-datepicker.js',
  expected: {
    'state:english': 'LOK, Wing Ching',
    'state:hkid': 'Z683365(5)',
    'state:birth': '1985-06-03',
    'state:issue': '2018-11-26',
    'state:first': '1996-06',
  },
  forbidden: ['state:visit'],
};
