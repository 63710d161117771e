import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'Naive UI',
  html: '<div id="root"></div>',
  application: './applications/naive.js',
  expected: {
    'state:name': 'LOK, Wing Ching',
    'state:id': 'Z683365(5)',
    'state:title': '女士',
    'state:sex': 'f',
    'state:birth': '1985-06-03',
    // Neither says how it is written: both are chosen in what opens.
    'state:first': '1996-06',
    'state:issue': '2018-11-26',
  },
  forbidden: ['state:referee'],
};
