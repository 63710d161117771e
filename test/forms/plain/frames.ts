import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'form in a frame of the same origin, search outside',
  html: `<header><form role="search"><input name="q" placeholder="Name or HKID"><button>Search</button></form></header>
    <iframe id="inner" src="/inner-form" width="600" height="400"></iframe>`,
  pages: {
    '/inner-form': `<form><h2>Member registration</h2>
      <p><label>English name <input id="n"></label></p><p><label>HKID No. <input id="h"></label></p>
      <p><label>Date of birth <input id="d" type="date"></label></p><button>Register</button></form>`,
  },
  expected: { '#inner|#n': 'LOK, Wing Ching', '#inner|#h': 'Z683365(5)', '#inner|#d': '1985-06-03' },
  forbidden: ['[name=q]'],
};
