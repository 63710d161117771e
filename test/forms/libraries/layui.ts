import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'Layui, which draws its lists and radio buttons anew',
  html: '<div id="root"></div>',
  application: './applications/layui.js',
  expected: {
    'state:chinese': '樂永晴',
    'state:english': 'LOK, Wing Ching',
    'state:sex': '2',
    'state:birth': '1985-06-03',
    'state:kind': '16',
    'state:number': 'Z683365(5)',
  },
  forbidden: ['state:arrival', 'state:room'],
};
