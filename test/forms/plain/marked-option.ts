import type { FormCase } from '../form-case.ts';

/** A list that takes over the option that is marked in it when it is left, as Semantic UI's does: a month it does not offer. */
export const form: FormCase = {
  name: 'a list that is left takes over what is marked in it',
  html: `<form><p>Sex <span class="list" id="sex" role="listbox" aria-expanded="false" tabindex="0"><b>Sex</b>
      <span class="menu" hidden><span role="option">Male</span><span role="option">Female</span></span></span></p>
    <p>Date of birth
      <span class="list" id="day" role="listbox" aria-expanded="false" tabindex="0"><b>Day</b>
        <span class="menu" hidden><span role="option">1</span><span role="option">3</span></span></span>
      <span class="list" id="month" role="listbox" aria-expanded="false" tabindex="0"><b>Month</b>
        <span class="menu" hidden><span role="option">January</span><span role="option">February</span></span></span>
      <span class="list" id="year" role="listbox" aria-expanded="false" tabindex="0"><b>Year</b>
        <span class="menu" hidden><span role="option">1984</span><span role="option">1985</span></span></span></p>
    <p><label for="hkid">HKID</label> <input id="hkid"></p></form>
  <style>.list { display: inline-block; position: relative; min-width: 80px; min-height: 20px }
    .menu:not([hidden]) { position: absolute; top: 100%; left: 0; display: block; background: white }
    .menu > span { display: block; width: 80px; height: 20px }</style>
  <script>
    for (const list of document.querySelectorAll('.list')) {
      const [shown, menu] = [list.querySelector('b'), list.querySelector('.menu')];
      const open = (isOpen) => { menu.hidden = !isOpen; list.setAttribute('aria-expanded', String(isOpen)); };
      list.addEventListener('click', () => open(menu.hidden));
      for (const option of menu.children) option.addEventListener('click', (event) => {
        event.stopPropagation();
        shown.textContent = option.textContent;
        open(false);
      });
      list.addEventListener('blur', () => {
        if (!menu.hidden) shown.textContent = menu.firstElementChild.textContent;
        open(false);
      });
      document.addEventListener('mousedown', (event) => { if (!list.contains(event.target)) open(false); });
    }
  </script>`,
  expected: {
    '#sex b': 'Female',
    '#day b': '3',
    '#month b': 'Month',
    '#year b': '1985',
    '#hkid': 'Z683365(5)',
  },
};
