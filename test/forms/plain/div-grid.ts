import type { FormCase } from '../form-case.ts';

const line = (label: string, id: string): string =>
  `<div class="r"><div>${label}</div><div><input id="f${id}"></div><div><input id="m${id}"></div><div><input id="s${id}"></div></div>`;

export const form: FormCase = {
  name: 'grid of people made of plain elements',
  html: `<style>.r{display:flex}.r>div{width:180px}</style><h3>家庭資料 Family</h3>
    <div class="r"><div></div><div>父親 Father</div><div>母親 Mother</div><div>學生 Student</div></div>
    ${line('英文姓名', '1')}${line('中文姓名', '2')}${line('身份證號碼', '3')}`,
  expected: { '#s1': 'LOK, Wing Ching', '#s2': '樂永晴', '#s3': 'Z683365(5)' },
  forbidden: ['#f1', '#f2', '#f3', '#m1', '#m2', '#m3'],
};
