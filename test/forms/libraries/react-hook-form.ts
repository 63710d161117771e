import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'React Hook Form that grows after the document type',
  html: '<div id="root"></div>',
  application: './applications/react-hook-form.js',
  expected: {
    'state:lastName': 'LOK',
    'state:firstName': 'Wing Ching',
    'state:nameChi': '樂永晴',
    'state:docType': 'HKID',
    'state:hkid': 'Z683365(5)',
    'state:dob': '1985-06-03',
    'state:sex': 'f',
  },
  forbidden: ['state:email', 'state:refereeName', 'state:passport'],
};
