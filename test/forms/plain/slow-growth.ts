import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'form that asks its server before it shows what a choice leads to',
  html: `<form>
    <p><label>English name <input id="n"></label></p>
    <p>Document <select id="t"><option value="">Choose</option><option value="p">Passport</option><option value="h">HKID</option></select></p>
    <div id="more" hidden><p><label>HKID number <input id="i"></label></p>
      <p>Gender <label><input type="radio" name="g" value="m"> Male</label><label><input type="radio" name="g" id="f" value="f"> Female</label></p></div>
    <div id="last" hidden><p><label>Date of birth (dd/mm/yyyy) <input id="d"></label></p></div>
  </form>
  <script>
    t.onchange = () => setTimeout(() => { more.hidden = t.value !== 'h'; }, 1200);
    f.onchange = () => setTimeout(() => { last.hidden = false; }, 400);
  </script>`,
  expected: { '#n': 'LOK, Wing Ching', '#t': 'h', '#i': 'Z683365(5)', '#f': 'checked', '#d': '03/06/1985' },
};
