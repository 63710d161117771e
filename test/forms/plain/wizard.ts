import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'form that shows its next part after each choice',
  html: `<form>
    <p>Document <select id="t"><option value="">Choose</option><option value="p">Passport</option><option value="h">HKID</option></select></p>
    <div id="more" hidden><p><label>HKID number <input id="i"></label></p>
      <p>Gender <label><input type="radio" name="g" value="m"> Male</label><label><input type="radio" name="g" id="f" value="f"> Female</label></p></div>
    <div id="last" hidden><p><label>Date of birth (dd/mm/yyyy) <input id="d"></label></p></div>
    <div id="other" hidden><p><label>Passport number <input id="p"></label></p></div>
  </form>
  <script>
    t.onchange = () => setTimeout(() => { more.hidden = t.value !== 'h'; other.hidden = t.value !== 'p'; }, 20);
    f.onchange = () => { last.hidden = false; };
  </script>`,
  expected: { '#t': 'h', '#i': 'Z683365(5)', '#f': 'checked', '#d': '03/06/1985' },
  forbidden: ['#p'],
};
