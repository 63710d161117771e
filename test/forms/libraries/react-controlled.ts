import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'React, every control controlled, radio cards',
  html: '<div id="root"></div>',
  application: './applications/react-controlled.js',
  expected: {
    'state:name': 'LOK, WING CHING',
    'state:chinese': '樂永晴',
    'state:id': 'Z6833655',
    'state:dob': '03/06/1985',
    'state:gender': 'F',
  },
  forbidden: ['state:locked'],
  refused: { symbols: 'page-put-it-back' },
};
