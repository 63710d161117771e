import type { FormCase } from '../form-case.ts';

/** A page that builds all its boxes anew on every change, with the two ticks for a sex of which one is on already. */
export const form: FormCase = {
  name: 'a form that is built anew on every change',
  html: `<div id="app"></div><script>
  const state = { english: '', number: '', birth: '' };
  const draw = () => {
    app.innerHTML = '<p><label>Name in English <input id="english"></label></p><p><label>HKID number <input id="number"></label></p>'
      + '<p><label>Date of birth (dd/mm/yyyy) <input id="birth"></label></p>'
      + '<p>Sex <label><input type="checkbox" id="male" checked> Male</label> <label><input type="checkbox" id="female"> Female</label></p>';
    for (const [key, value] of Object.entries(state)) {
      const box = document.getElementById(key);
      box.value = value;
      box.addEventListener('change', () => { state[key] = box.value; draw(); });
    }
  };
  draw();
  </script>`,
  expected: { '#english': 'LOK, Wing Ching', '#number': 'Z683365(5)', '#birth': '03/06/1985', '#female': '' },
  reported: ['name_en', 'number', 'birth_date'],
};
