import type { FormCase } from '../form-case.ts';

const boxes = (from: number, to: number): string =>
  Array.from(
    { length: to - from + 1 },
    (_, index) => `<input class="box" id="b${from + index}" maxlength="1" size="1">`,
  ).join('');

export const form: FormCase = {
  name: 'one box for each character',
  html: `
  <p>身份證號碼 ${boxes(1, 7)} ( ${boxes(8, 8)} )</p>
  <p>中文商業電碼 <input id="t1" maxlength="4"> <input id="t2" maxlength="4"> <input id="t3" maxlength="4"></p>
  <p>身份證符號 <input id="sym" placeholder="***AZ"></p>
  <p>首次登記日期 <input id="fm" maxlength="2" placeholder="MM"> / <input id="fy" maxlength="2" placeholder="YY"></p>
  <p>身份證簽發日期 <input id="iss" placeholder="DD-MM-YY"></p>
  <p>香港永久性居民 <label><input type="radio" name="pr" id="pry" value="Y">是</label><label><input type="radio" name="pr" value="N">否</label></p>
  <p>姓 <input id="zs"> 名 <input id="zg"></p>`,
  expected: {
    '#b1': 'Z',
    '#b2': '6',
    '#b3': '8',
    '#b4': '3',
    '#b5': '3',
    '#b6': '6',
    '#b7': '5',
    '#b8': '5',
    '#t1': '2867',
    '#t2': '3057',
    '#t3': '2532',
    '#sym': '***AZ',
    '#fm': '06',
    '#fy': '96',
    '#iss': '26-11-18',
    '#pry': 'checked',
    '#zs': '樂',
    '#zg': '永晴',
  },
};
