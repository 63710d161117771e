import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'Material Web',
  html: `<form id="f">
<md-outlined-select label="Title" name="title"><md-select-option></md-select-option><md-select-option value="Mr"><div slot="headline">Mr</div></md-select-option><md-select-option value="Ms"><div slot="headline">Ms</div></md-select-option></md-outlined-select>
<md-outlined-text-field label="Surname" name="surname"></md-outlined-text-field>
<md-filled-text-field label="Given names" name="given"></md-filled-text-field>
<md-outlined-text-field label="Chinese name" name="chinese"></md-outlined-text-field>
<md-outlined-select label="Sex" name="sex"><md-select-option value="M"><div slot="headline">Male</div></md-select-option><md-select-option value="F"><div slot="headline">Female</div></md-select-option></md-outlined-select>
<md-outlined-text-field type="date" label="Date of birth" name="dob"></md-outlined-text-field>
<md-outlined-text-field label="HKID number" supporting-text="e.g. A123456(7)" name="hkid"></md-outlined-text-field>
<label>Hong Kong permanent resident <md-switch name="perm" value="Y"></md-switch></label>
<md-outlined-text-field label="Email" type="email" name="email"></md-outlined-text-field>
<md-outlined-select label="District" name="district"><md-select-option value="C"><div slot="headline">Central</div></md-select-option></md-outlined-select>
<label><md-checkbox name="ok" value="on"></md-checkbox> I agree</label></form>`,
  application: './applications/material-web.js',
  expected: {
    'state:title': 'Ms',
    'state:surname': 'LOK',
    'state:given': 'Wing Ching',
    'state:chinese': '樂永晴',
    'state:sex': 'F',
    'state:dob': '1985-06-03',
    'state:hkid': 'Z683365(5)',
    'state:perm': 'Y',
  },
  forbidden: ['state:email', 'state:district', 'state:ok'],
};
