import type { FormCase } from '../form-case.ts';

/** Lists that are drawn within the control, or in the place of a native one. */
export const form: FormCase = {
  name: 'Choices and vue-multiselect',
  html: '<div id="root"></div>',
  application: './applications/lists.js',
  expected: {
    'state:title': '3',
    'state:sex': 'F',
    'state:document': 'Hong Kong identity card',
    'state:hkid': 'Z683365(5)',
  },
  forbidden: ['state:blood', 'state:district'],
};
