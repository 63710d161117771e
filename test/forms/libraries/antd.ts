import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'Ant Design',
  html: '<div id="root"></div>',
  application: './applications/antd.js',
  expected: {
    'state:nameEn': 'LOK, Wing Ching',
    'state:nameZh': '樂永晴',
    'state:title': 'Ms',
    'state:idType': '2',
    'state:idNo': 'Z683365(5)',
    'state:sex': 'F',
    'state:dob': '1985-06-03',
    'state:first': '1996-06',
  },
  forbidden: ['state:emergencyName', 'state:address'],
};
