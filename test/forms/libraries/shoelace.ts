import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'Lit and Shoelace in shadow roots',
  html: '<onboarding-form></onboarding-form>',
  application: './applications/shoelace.js',
  expected: {
    'state:name': 'LOK, Wing Ching',
    'state:id': 'Z683365(5)',
    'state:dob': '1985-06-03',
    'state:title': 'ms',
    'state:sex': 'f',
    'state:chinese': '樂永晴',
  },
  forbidden: ['state:guardian'],
};
