import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'Radix',
  html: '<div id="root"></div>',
  application: './applications/radix.js',
  expected: {
    'state:title': 'Ms',
    'state:document': 'Hong Kong ID card',
    'state:id': 'Z683365(5)',
    'state:sex': 'Female',
  },
};
