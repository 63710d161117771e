import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'table with spans, parents beside the child',
  html: `<table border="1"><tr><th rowspan="2" colspan="2"></th><th colspan="2">Parents</th><th rowspan="2">Child 學生</th></tr><tr><th>Father</th><th>Mother</th></tr>
    <tr><td rowspan="2">Name 姓名</td><td>English</td><td><input id="fe"></td><td><input id="me"></td><td><input id="se"></td></tr>
    <tr><td>Chinese</td><td><input id="fc"></td><td><input id="mc"></td><td><input id="sc"></td></tr>
    <tr><td colspan="2">HKID</td><td><input id="fh"></td><td><input id="mh"></td><td><input id="sh"></td></tr></table>`,
  expected: { '#se': 'LOK, Wing Ching', '#sc': '樂永晴', '#sh': 'Z683365(5)' },
  forbidden: ['#fe', '#me', '#fc', '#mc', '#fh', '#mh'],
};
