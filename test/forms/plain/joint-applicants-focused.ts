import type { FormCase } from '../form-case.ts';
import { form as joint } from './joint-applicants.ts';

export const form: FormCase = {
  ...joint,
  name: 'joint applicants, the second one in focus',
  focus: '#gn2',
  expected: { '#sn2': 'LOK', '#gn2': 'Wing Ching', '#id2': 'Z683365(5)', '#db2': '1985-06-03' },
  forbidden: ['#sn1', '#gn1', '#id1', '#db1', '#w', '#wid'],
};
