import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'prefix, digits and check digit; document switch as radio buttons',
  html: `
  <form>
    <fieldset><legend>ID type</legend><label><input type="radio" name="t" id="tp" value="p" checked> Passport</label><label><input type="radio" name="t" id="th" value="h"> HKID</label></fieldset>
    <fieldset><legend>HKID number</legend>
      <input id="p" maxlength="2" aria-label="Letter"> <input id="d" maxlength="6" aria-label="6 digits"> (<input id="c" maxlength="1" aria-label="Check digit">)</fieldset>
    <label for="pp">Passport number</label><input id="pp">
    <label for="ssn">SSN / NRIC</label><input id="ssn">
    <label for="cn">中國居民身份證號碼</label><input id="cn" maxlength="18">
    <label for="mem">Membership ID</label><input id="mem">
    <label for="ed">HKID date of issue (MM/DD/YYYY)</label><input id="ed">
    <label for="exp">Passport expiry date (MM/DD/YYYY)</label><input id="exp">
    <label for="pid">Passport issue date (MM/DD/YYYY)</label><input id="pid">
  </form>`,
  expected: { '#th': 'checked', '#p': 'Z', '#d': '683365', '#c': '5', '#ed': '11/26/2018' },
  forbidden: ['#pp', '#ssn', '#cn', '#mem', '#exp', '#pid'],
};
