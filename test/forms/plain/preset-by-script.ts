import type { FormCase } from '../form-case.ts';

/** What frameworks and drawn lists begin with is nobody's answer; what a person chose is. */
export const form: FormCase = {
  name: 'lists and radio buttons that a script presets, one that the user chose',
  html: `
  <form>
    <p><label>English name <input id="en"></label></p>
    <p><label>HKID <input id="id"></label></p>
    <p>Sex <label><input type="radio" name="sex" id="m" value="M"> Male</label> <label><input type="radio" name="sex" id="f" value="F"> Female</label></p>
    <p><label>Permanent resident <select id="pr"><option>Yes</option><option>No</option></select></label></p>
    <p><label>Title <select id="title"><option value="">-</option><option>Dr</option><option>Mr</option><option>Ms</option></select></label></p>
    <p><label for="place">Place of issue of HKID</label>
      <select id="place" style="position:absolute;width:1px;height:1px;clip:rect(0 0 0 0);overflow:hidden" tabindex="-1">
        <option>Macao</option><option>Hong Kong</option></select>
      <span id="drawn" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" style="display:inline-block;width:200px;border:1px solid">Macao</span></p>
    <ul id="list" role="listbox" hidden><li role="option">Macao</li><li role="option">Hong Kong</li></ul>
  </form>
  <script>
    m.checked = true;
    pr.selectedIndex = 1;
    drawn.addEventListener('mousedown', () => { list.hidden = false; });
    list.addEventListener('click', (event) => {
      place.value = event.target.textContent;
      drawn.textContent = place.value;
      list.hidden = true;
    });
  </script>`,
  typed: { '#title': 'Dr' },
  expected: {
    '#en': 'LOK, Wing Ching',
    '#id': 'Z683365(5)',
    '#f': 'checked',
    '#pr': 'Yes',
    '#title': 'Dr',
    '#place': 'Hong Kong',
  },
};
