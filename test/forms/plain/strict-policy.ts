import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'strict content security policy and editable elements',
  html: `<p>English name</p><div id="n" contenteditable="true" style="border:1px solid;min-height:20px"></div>
    <p>HKID number</p><div id="h" contenteditable="plaintext-only" role="textbox" style="border:1px solid;min-height:20px"></div>
    <p>Sex</p><select id="s"><option value="">-</option><option>M</option><option>F</option></select>`,
  contentSecurityPolicy: "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'",
  expected: { '#n': 'LOK, Wing Ching', '#h': 'Z683365(5)', '#s': 'F' },
};
