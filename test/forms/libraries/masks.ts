import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'input masks',
  html: `
    <p><label>Date of birth (dd/mm/yyyy) <input id="dob"></label></p>
    <p><label>HKID <input id="id"></label></p>
    <p><label>English name in block letters <input id="name"></label></p>
    <p><label>Chinese commercial code <input id="code"></label></p>`,
  application: './applications/masks.js',
  expected: {
    'state:dob': '03/06/1985',
    'state:id': 'Z683365(5)',
    'state:name': 'LOK, WING CHING',
    'state:code': '2867 3057 2532',
  },
};
