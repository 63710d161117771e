import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'honeypots and hidden controls',
  html: `
  <style>.hp{position:absolute;left:-9999px}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}</style>
  <form>
    <div class="hp"><label for="name2">Name</label><input id="name2" name="name" tabindex="-1" autocomplete="off"></div>
    <div style="display:none"><label for="hkid3">HKID</label><input id="hkid3" name="hkid"></div>
    <div style="height:0;overflow:hidden"><label for="dob4">Date of birth</label><input type="date" id="dob4"></div>
    <div style="opacity:0"><label for="n5">Full name</label><input id="n5"></div>
    <div class="sr"><label for="n6">Surname</label><input id="n6"></div>
    <div aria-hidden="true"><label for="n7">Given name</label><input id="n7" tabindex="-1"></div>
    <label for="n8">Leave this field blank</label><input id="n8" name="fullname">
    <label for="real">Your name</label><input id="real">
    <label for="rid">HKID number</label><input id="rid" placeholder="A123456(7)">
    <label for="rdob">Date of birth</label><input type="date" id="rdob">
    <label for="ro">Chinese name</label><input id="ro" readonly>
    <label for="dis">Gender</label><select id="dis" disabled><option>M</option><option>F</option></select>
    <label for="q">Search by name</label><input id="q" type="search">
    <label for="pw">HKID as password</label><input id="pw" type="password">
  </form>`,
  expected: { '#real': 'LOK, Wing Ching', '#rid': 'Z683365(5)', '#rdob': '1985-06-03' },
  forbidden: ['#name2', '#hkid3', '#dob4', '#n5', '#n6', '#n7', '#n8', '#ro', '#q', '#pw'],
  refused: { name: 'read-only', sex: 'disabled' },
};
