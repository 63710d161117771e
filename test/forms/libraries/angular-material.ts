import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'Angular Material',
  html: '<onboarding-form></onboarding-form>',
  application: './applications/angular-material.js',
  expected: {
    'state:title': 'Ms',
    'state:surname': 'LOK',
    'state:given': 'Wing Ching',
    'state:idType': 'H',
    'state:id': 'Z683365(5)',
    'state:sex': 'F',
    'state:birth': '1985-06-03',
  },
  forbidden: ['state:guardian'],
  reported: ['number', 'sex'],
};
