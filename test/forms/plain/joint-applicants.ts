import type { FormCase } from '../form-case.ts';

const person = (n: number): string => `
  <section><h3>Applicant ${n}</h3>
    <div><label for="sn${n}">Last name</label><input id="sn${n}"></div>
    <div><label for="gn${n}">First name</label><input id="gn${n}"></div>
    <div><label for="id${n}">HKID no.</label><input id="id${n}"></div>
    <div><label for="db${n}">DOB</label><input id="db${n}" type="date"></div>
  </section>`;

export const form: FormCase = {
  name: 'joint applicants',
  html: `<form>${person(1)}${person(2)}<h3>Witness</h3><label>Name <input id="w"></label><label>HKID <input id="wid"></label></form>`,
  expected: { '#sn1': 'LOK', '#gn1': 'Wing Ching', '#id1': 'Z683365(5)', '#db1': '1985-06-03' },
  forbidden: ['#sn2', '#gn2', '#id2', '#db2', '#w', '#wid'],
};
