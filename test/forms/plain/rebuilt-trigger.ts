import type { FormCase } from '../form-case.ts';

/** A page that answers a choice by building the list anew, as React does with components that are defined while it draws. */
export const form: FormCase = {
  name: 'a list and a calendar that are built anew when something is chosen',
  html: `<form><p>Sex <span id="sexes"></span></p><p>Date of birth <span id="dates"></span></p>
    <p><label for="hkid">HKID</label> <input id="hkid"></p></form>
  <style>.menu { position: absolute; background: white; border: 1px solid } .menu > * { display: block; min-width: 60px; min-height: 20px }
    table.menu td { width: 20px }</style>
  <script>
    const state = { sex: '', birth: '' };
    const button = (id, popup, text) => '<button type="button" id="' + id + '" aria-haspopup="' + popup + '" aria-label="' + (id === 'sex' ? 'Sex' : 'Date of birth') + '">' + text + '</button>';
    const open = (host, menu) => {
      host.querySelector('.menu')?.remove();
      host.append(menu);
    };
    const draw = () => {
      sexes.innerHTML = button('sex', 'listbox', state.sex || 'Select');
      dates.innerHTML = button('birth', 'dialog', state.birth || 'Pick a date');
      sex.onclick = () => {
        const menu = document.createElement('div');
        menu.className = 'menu';
        menu.innerHTML = '<div role="option">Male</div><div role="option">Female</div>';
        menu.onclick = ({ target }) => { state.sex = target.textContent; draw(); };
        open(sexes, menu);
      };
      birth.onclick = () => {
        const menu = document.createElement('div');
        menu.className = 'menu';
        menu.innerHTML = '<b>June 1985</b><table><tr>' + Array.from({ length: 30 }, (_, day) => '<td>' + (day + 1) + '</td>').join('') + '</tr></table>';
        menu.onclick = ({ target }) => { if (target.matches('td')) { state.birth = target.textContent + '/6/1985'; draw(); } };
        open(dates, menu);
      };
    };
    draw();
    window.formState = () => state;
  </script>`,
  expected: { 'state:sex': 'Female', 'state:birth': '3/6/1985', '#hkid': 'Z683365(5)' },
  reported: ['sex', 'birth_date', 'number'],
};
