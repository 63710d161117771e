import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'prefilled and typed',
  html: `
  <form>
    <p><label>English name <input id="en"></label></p>
    <p><label>中文姓名 <input id="zh" value="陳大文"></label></p>
    <p><label>HKID <input id="id" value="Please enter"></label></p>
    <p><label>Date of birth (YYYY-MM-DD) <input id="dob" value="____-__-__"></label></p>
    <p>Sex <label><input type="radio" name="sex" value="M" checked> Male</label> <label><input type="radio" name="sex" id="f" value="F"> Female</label></p>
  </form>`,
  typed: { '#en': 'PETER PAN' },
  expected: {
    '#en': 'PETER PAN',
    '#zh': '陳大文',
    '#id': 'Z683365(5)',
    '#dob': '1985-06-03',
  },
  forbidden: ['#f'],
  refused: { name: 'already-typed', name_en: 'already-typed', sex: 'already-typed' },
};
