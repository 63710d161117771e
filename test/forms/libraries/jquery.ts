import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'jQuery UI and flatpickr',
  html: `<form id="kyc">
    <div><label for="engname">Name (Eng)</label> <input id="engname"></div>
    <div><label for="hk">ID Card No.</label> <input id="hk"></div>
    <div><label for="birth">Date of Birth</label> <input id="birth" placeholder="dd/mm/yyyy"></div>
    <div><label for="issued">Date of issue of HKID</label> <input id="issued"></div>
    <div><label for="sal">Salutation</label> <select id="sal"><option>Mr.</option><option>Ms.</option></select></div>
  </form>`,
  application: './applications/jquery.js',
  expected: {
    'state:engname': 'LOK, Wing Ching',
    'state:hk': 'Z683365(5)',
    'state:birth': '03/06/1985',
    'state:sal': 'Ms.',
    '#issued': '26 Nov 2018',
  },
};
