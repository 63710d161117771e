import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'choice of documents that puts one box in the place of another',
  html: `<form>
    <p><label>English name <input id="n"></label></p>
    <p>Identity document <label><input type="radio" name="k" value="p" checked> Passport</label>
      <label><input type="radio" name="k" id="h" value="h"> Hong Kong identity card</label></p>
    <div id="box"><label>Passport number <input id="p"></label></div>
    <p><label>Date of birth (dd/mm/yyyy) <input id="d"></label></p>
  </form>
  <script>
    h.onchange = () => { box.innerHTML = '<label>HKID number <input id="i"></label>'; };
  </script>`,
  expected: { '#n': 'LOK, Wing Ching', '#h': 'checked', '#i': 'Z683365(5)', '#d': '03/06/1985' },
};
