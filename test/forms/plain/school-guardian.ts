import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'school admission with guardian',
  html: `
  <form>
  <fieldset><legend>學生資料 Student's particulars</legend>
    <table>
      <tr><td>英文姓名</td><td><input id="s_en"></td><td>中文姓名</td><td><input id="s_zh"></td></tr>
      <tr><td>性別</td><td><select id="s_sex"><option>請選擇</option><option value="男">男</option><option value="女">女</option></select></td>
          <td>出生日期 (日/月/年)</td><td><input id="s_dob"></td></tr>
      <tr><td>身份證號碼</td><td><input id="s_id"></td><td>就讀學校</td><td><input id="s_school"></td></tr>
    </table>
  </fieldset>
  <fieldset><legend>家長／監護人資料 Parent / Guardian</legend>
    <table>
      <tr><td>英文姓名</td><td><input id="g_en"></td><td>中文姓名</td><td><input id="g_zh"></td></tr>
      <tr><td>身份證號碼</td><td><input id="g_id"></td><td>職業</td><td><input id="g_job"></td></tr>
      <tr><td>性別</td><td><select id="g_sex"><option>請選擇</option><option>男</option><option>女</option></select></td><td>與學生關係</td><td><input id="g_rel"></td></tr>
    </table>
  </fieldset></form>`,
  expected: {
    '#s_en': 'LOK, Wing Ching',
    '#s_zh': '樂永晴',
    '#s_sex': '女',
    '#s_dob': '03/06/1985',
    '#s_id': 'Z683365(5)',
  },
  forbidden: ['#s_school', '#g_en', '#g_zh', '#g_id', '#g_job', '#g_rel'],
};
