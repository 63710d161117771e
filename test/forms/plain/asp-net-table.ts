import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'ASP.NET table',
  html: `
  <form id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="x">
  <table cellpadding="2">
    <tr><td colspan="2" class="hdr">Applicant</td></tr>
    <tr><td><span id="ctl00_Main_lblSurname">Surname:</span></td><td><input type="text" name="ctl00$Main$txtSurname" id="ctl00_Main_txtSurname" maxlength="20"></td></tr>
    <tr><td><span>Other Names:</span></td><td><input type="text" name="ctl00$Main$txtGivenName" id="ctl00_Main_txtGivenName"></td></tr>
    <tr><td><span>H.K.I.D. No.:</span></td><td><input type="text" name="ctl00$Main$txtHKID1" id="ctl00_Main_txtHKID1" maxlength="8"> ( <input type="text" name="ctl00$Main$txtHKID2" id="ctl00_Main_txtHKID2" maxlength="1" size="1"> )</td></tr>
    <tr><td><span>Sex:</span></td><td><table id="ctl00_Main_rblSex"><tr><td><input id="ctl00_Main_rblSex_0" type="radio" name="ctl00$Main$rblSex" value="M"><label for="ctl00_Main_rblSex_0">Male</label></td><td><input id="ctl00_Main_rblSex_1" type="radio" name="ctl00$Main$rblSex" value="F"><label for="ctl00_Main_rblSex_1">Female</label></td></tr></table></td></tr>
    <tr><td><span>Date of Birth:</span></td><td><input type="text" name="ctl00$Main$txtDOB" id="ctl00_Main_txtDOB" maxlength="8"> (ddmmyyyy)</td></tr>
    <tr><td>Verification Code:</td><td><input type="text" name="ctl00$Main$txtCaptcha" id="captcha"></td></tr>
    <tr><td></td><td><input type="submit" value="Submit"></td></tr>
  </table></form>`,
  expected: {
    '#ctl00_Main_txtSurname': 'LOK',
    '#ctl00_Main_txtGivenName': 'Wing Ching',
    '#ctl00_Main_txtHKID1': 'Z683365',
    '#ctl00_Main_txtHKID2': '5',
    '#ctl00_Main_rblSex_1': 'checked',
    '#ctl00_Main_txtDOB': '03061985',
  },
  forbidden: ['#captcha'],
};
