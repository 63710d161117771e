import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'bilingual bank onboarding',
  html: `
  <h1>Account Opening 開立戶口</h1>
  <form>
    <h2>Personal Particulars 個人資料</h2>
    <div class="row"><label for="title">Title 稱謂 *</label>
      <select id="title" name="title"><option value="">Please select 請選擇</option><option value="MR">Mr 先生</option><option value="MRS">Mrs 太太</option><option value="MS">Ms 女士</option><option value="MISS">Miss 小姐</option></select></div>
    <div class="row"><label for="surnameEn">Surname (English) 英文姓氏 *</label><input id="surnameEn" name="surnameEn" maxlength="30"></div>
    <div class="row"><label for="givenEn">Given Name (English) 英文名字 *</label><input id="givenEn" name="givenEn" maxlength="40"></div>
    <div class="row"><label for="nameZh">Name in Chinese 中文姓名</label><input id="nameZh" name="nameZh"></div>
    <div class="row"><label for="idType">Identity Document Type 身份證明文件類別</label>
      <select id="idType" name="idType"><option value="">--</option><option value="P">Passport 護照</option><option value="I">Hong Kong Identity Card 香港身份證</option><option value="C">Mainland Resident Identity Card 內地居民身份證</option></select></div>
    <div class="row"><label for="idNo">Identity Document No. 身份證明文件號碼</label><input id="idNo" name="idNo" maxlength="20"></div>
    <div class="row"><label for="dob">Date of Birth 出生日期 (DD/MM/YYYY)</label><input id="dob" name="dob" maxlength="10"></div>
    <div class="row"><span>Gender 性別</span>
      <label><input type="radio" name="gender" value="1"> Male 男</label>
      <label><input type="radio" name="gender" value="2"> Female 女</label></div>
    <div class="row"><label for="pob">Place of Birth 出生地點</label><input id="pob" name="pob"></div>
    <div class="row"><label for="nat">Nationality 國籍</label><input id="nat" name="nat"></div>
    <h2>Contact 聯絡資料</h2>
    <div class="row"><label for="mobile">Mobile No. 手提電話號碼</label><input id="mobile" name="mobile" type="tel"></div>
    <div class="row"><label for="email">Email 電郵</label><input id="email" name="email"></div>
    <div class="row"><label for="addr">Residential Address 住址</label><textarea id="addr" name="addr"></textarea></div>
    <h2>Employment 就業</h2>
    <div class="row"><label for="employer">Name of Employer 僱主名稱</label><input id="employer" name="employer"></div>
    <label><input type="checkbox" id="agree"> I agree to the terms 我同意</label>
  </form>`,
  expected: {
    '#title': 'MS',
    '#surnameEn': 'LOK',
    '#givenEn': 'Wing Ching',
    '#nameZh': '樂永晴',
    '#idType': 'I',
    '#idNo': 'Z683365(5)',
    '#dob': '03/06/1985',
    '[name=gender][value="2"]': 'checked',
  },
  forbidden: ['#pob', '#nat', '#mobile', '#email', '#addr', '#employer', '#agree'],
};
