import type { FormCase } from '../form-case.ts';

/** Text boxes and a date box that are styled as lists by their class alone, beside a drawn list with an arrow. */
export const form: FormCase = {
  name: 'text boxes of a class for lists, a drawn list with an arrow',
  html: `<style>.chooser { position: relative; width: 200px } .chooser [role=listbox] { position: absolute; background: white }</style>
  <table>
    <tr><td>Surname</td><td><input id="surname" class="menu-select" type="text"></td></tr>
    <tr><td>Given names</td><td><input id="given" class="menu-select" type="text"></td></tr>
    <tr><td>Date of birth</td><td><input id="birth" class="menu-select" type="date"></td></tr>
    <tr><td>HKID number</td><td><input id="number" class="menu-select" type="text"><input type="hidden" value="1"></td></tr>
  </table>
  <label for="sex">Sex</label>
  <div class="chooser"><span><input id="sex" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-controls="sexes" readonly style="opacity: 0"></span>
    <span class="chooser-placeholder">Select a sex</span><span class="arrow">▾</span>
    <div role="listbox" id="sexes" hidden><div role="option">Male</div><div role="option">Female</div></div></div>
  <script>
  sex.addEventListener('mousedown', () => { sexes.hidden = false; });
  sexes.addEventListener('click', ({ target }) => {
    const shown = document.createElement('span');
    shown.id = 'shown';
    shown.textContent = target.textContent;
    document.querySelector('.chooser-placeholder')?.replaceWith(shown);
    sexes.hidden = true;
  });
  </script>`,
  expected: {
    '#surname': 'LOK',
    '#given': 'Wing Ching',
    '#birth': '1985-06-03',
    '#number': 'Z683365(5)',
    '#shown': 'Female',
  },
  reported: ['name_en', 'birth_date', 'number', 'sex'],
};
