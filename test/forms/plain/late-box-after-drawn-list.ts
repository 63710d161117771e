import type { FormCase } from '../form-case.ts';

/** The list shows what was chosen at once, and the user's own choice in another one is set by script, as Select2 does. */
export const form: FormCase = {
  name: 'a number box that comes long after a drawn list has changed, beside a drawn list that the user chose from',
  html: `
  <form>
    <p><label>English name <input id="en"></label></p>
    <p><label for="sex">Sex</label><select id="sex" style="display:none"><option value="">-</option><option>Male</option><option>Female</option></select>
      <span role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" id="sexDrawn" style="display:inline-block;width:200px;border:1px solid">Male</span></p>
    <p>Document type <span id="kind" role="combobox" tabindex="0" aria-label="Document type" aria-haspopup="listbox" aria-expanded="false" style="display:inline-block;width:200px;border:1px solid">Please select</span></p>
    <ul id="list" role="listbox" hidden><li role="option">Passport</li><li role="option">HKID card</li></ul>
    <p id="slot"></p>
  </form>
  <script>
    sex.value = 'Male';
    kind.addEventListener('mousedown', () => { list.hidden = false; });
    list.addEventListener('click', (event) => {
      kind.textContent = event.target.textContent;
      list.hidden = true;
      setTimeout(() => { slot.innerHTML = '<label>HKID number <input id="number"></label>'; }, 700);
    });
  </script>`,
  expected: { '#en': 'LOK, Wing Ching', '#kind': 'HKID card', '#number': 'Z683365(5)', '#sex': 'Male' },
  refused: { sex: 'already-typed' },
};
