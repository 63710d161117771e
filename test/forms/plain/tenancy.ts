import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'landlord and tenant on lines of text, numbers by their end',
  html: `<h2>TENANCY AGREEMENT 租約</h2>
    <p>Landlord: Name <input id="l1"> HKID <input id="l2"></p>
    <p>Tenant: Name <input id="t1"> HKID <input id="t2"></p>
    <p>Last 4 digits of your HKID <input id="e"></p><p>Premises <input id="ad"></p>`,
  expected: { '#t1': 'LOK, Wing Ching', '#t2': 'Z683365(5)' },
  forbidden: ['#l1', '#l2', '#e', '#ad'],
};
