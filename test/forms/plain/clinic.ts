import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'clinic registration',
  html: `
  <div class="card"><div class="card-header">Patient registration 病人登記</div>
  <div class="card-body">
    <p><b>Name of patient</b><br><input name="pname" size="40"></p>
    <p><b>中文姓名</b><br><input name="pcname"></p>
    <p><b>Sex</b> <input type="radio" name="sex" value="M"> M <input type="radio" name="sex" value="F"> F</p>
    <p><b>HKID No.</b> (do not enter brackets)<br><input name="hkid" maxlength="9" placeholder="A1234567"></p>
    <p><b>Date of birth</b><br>
      <select name="d"><option>Day</option>${range(1, 31)}</select>
      <select name="m"><option>Month</option>${months()}</select>
      <select name="y"><option>Year</option>${range(1920, 2025)}</select></p>
    <p><b>Drug allergy</b><br><input name="allergy"></p>
    <p><b>Emergency contact</b></p>
    <p>Name<br><input name="ename"></p>
    <p>Relationship<br><input name="erel"></p>
    <p>Phone<br><input name="ephone"></p>
    <p>Referred by Dr.<br><input name="refdr"></p>
  </div></div>`,
  expected: {
    '[name=pname]': 'LOK, Wing Ching',
    '[name=pcname]': '樂永晴',
    '[name=sex][value=F]': 'checked',
    '[name=hkid]': 'Z6833655',
    '[name=d]': '3',
    '[name=m]': 'Jun',
    '[name=y]': '1985',
  },
  forbidden: ['[name=allergy]', '[name=ename]', '[name=erel]', '[name=ephone]', '[name=refdr]'],
};

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => `<option>${from + index}</option>`).join('');
}

function months(): string {
  return ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
    .map((name) => `<option>${name}</option>`)
    .join('');
}
