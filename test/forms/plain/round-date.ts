import type { FormCase } from '../form-case.ts';

/** A date box that begins at 2000-01-01 for want of a prompt, and one that is told its format in an attribute. */
export const form: FormCase = {
  name: 'date boxes that begin somewhere, or are told their format',
  html: `<form><p><label for="hkid">HKID</label> <input id="hkid"></p>
    <p><label for="birth">Date of birth</label> <input id="birth" type="date" value="2000-01-01"></p>
    <p><label for="issue">Date of issue</label> <input id="issue" data-date-format="yyyy.mm.dd"></p></form>`,
  expected: { '#hkid': 'Z683365(5)', '#birth': '1985-06-03', '#issue': '2018.11.26' },
};
