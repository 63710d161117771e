import type { FormCase } from '../form-case.ts';

const row = (n: number): string =>
  `<tr><td>Director ${n}</td><td><input name="dn${n}"></td><td><input name="dc${n}"></td><td><input name="di${n}" maxlength="10"></td><td><select name="ds${n}"><option></option><option value="M">M</option><option value="F">F</option></select></td></tr>`;

export const form: FormCase = {
  name: 'company officers',
  html: `<h2>Company</h2><label>Company name <input id="co"></label> <label>BR number <input id="br"></label>
  <h2>Directors</h2>
  <table><tr><th></th><th>Name (English)</th><th>Name (Chinese)</th><th>HKID No.</th><th>Sex</th></tr>${row(1)}${row(2)}${row(3)}</table>
  <h2>Company secretary contact</h2><label>Contact person <input id="cp"></label>`,
  expected: {
    '[name=dn1]': 'LOK, Wing Ching',
    '[name=dc1]': '樂永晴',
    '[name=di1]': 'Z683365(5)',
    '[name=ds1]': 'F',
  },
  forbidden: [
    '#co',
    '#br',
    '#cp',
    '[name=dn2]',
    '[name=dc2]',
    '[name=di2]',
    '[name=ds2]',
    '[name=dn3]',
    '[name=di3]',
  ],
};
