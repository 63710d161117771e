import type { FormCase } from '../form-case.ts';

const options = (from: number, to: number): string =>
  Array.from(
    { length: to - from + 1 },
    (_, index) => `<option value="${from + index}">${from + index}</option>`,
  ).join('');

export const form: FormCase = {
  name: 'split date with months from zero',
  html: `
  <form><div class="field"><div class="name">Full name as shown on HKID / Passport</div><input name="fn"></div>
  <div class="field"><div class="name">Gender</div><select name="g"><option value="-1">-</option><option value="1">Female</option><option value="0">Male</option></select></div>
  <div class="field"><div class="name">Birthday</div>
    <select name="by"><option value="1900">Year</option>${options(1901, 2020)}</select>
    <select name="bm"><option value="-1000">Month</option>${Array.from({ length: 12 }, (_, month) => `<option value="${month}">${month + 1}</option>`).join('')}</select>
    <select name="bd"><option value="-1000">Day</option>${options(1, 31)}</select></div>
  <div class="field"><div class="name">Preferred appointment date</div>
    <select name="ay"><option>Year</option>${options(2026, 2028)}</select>
    <select name="am"><option>Month</option>${options(1, 12)}</select>
    <select name="ad"><option>Day</option>${options(1, 31)}</select></div>
  <div class="field"><div class="name">HKID (first 4 characters only)</div><input name="h4" maxlength="4"></div></form>`,
  expected: {
    '[name=fn]': 'LOK, Wing Ching',
    '[name=g]': '1',
    '[name=by]': '1985',
    '[name=bm]': '5',
    '[name=bd]': '3',
    '[name=h4]': 'Z683',
  },
};
