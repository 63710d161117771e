import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'form in a frame of another origin',
  html: `<h1>Account opening</h1><label>Date of birth <input type="date" id="d"></label><iframe id="inner" sandbox width="600" height="400"
    srcdoc="<form><label>English name <input name='n'></label><label>HKID No. <input name='h'></label></form>"></iframe>`,
  expected: { '#d': '1985-06-03' },
  refused: { name_en: 'other-origin-frame', number: 'other-origin-frame' },
};
