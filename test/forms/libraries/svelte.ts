import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'Svelte',
  html: '<div id="root"></div>',
  application: './applications/svelte.js',
  expected: {
    'state:surname': 'LOK',
    'state:given': 'Wing Ching',
    'state:chinese': '樂永晴',
    'state:hkid': 'Z6833655',
    'state:gender': 'female',
    'state:birth': '1985-06-03',
  },
  forbidden: ['state:spouse'],
};
