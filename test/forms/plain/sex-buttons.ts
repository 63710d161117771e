import type { FormCase } from '../form-case.ts';

/** Buttons that choose a sex and say nothing in ARIA, marked by a class; others only filter a list. */
export const form: FormCase = {
  name: 'buttons for a sex without roles',
  html: `<div class="filters" data-mark="active"><button type="button">Male</button><button type="button">Female</button></div>
    <form>
      <p><label for="name">Name in English</label> <input id="name"></p>
      <div>性別 <span data-mark="active" id="marked"><button type="button">男</button><button type="button">女</button></span></div>
      <p><label for="hkid">HKID</label> <input id="hkid"></p>
      <div>Confirm your sex <span data-mark="active" id="sending"><button>Male</button><button>Female</button></span></div>
    </form>
  <script>
    const chosen = {};
    for (const group of document.querySelectorAll('[data-mark]')) for (const button of group.children)
      button.addEventListener('click', () => {
        for (const other of group.children) other.classList.toggle(group.dataset.mark, other === button);
        chosen[group.id || group.className] = button.textContent;
      });
    document.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      chosen.sent = 'sent';
    });
    window.formState = () => chosen;
  </script>`,
  expected: {
    '#name': 'LOK, Wing Ching',
    '#hkid': 'Z683365(5)',
    'state:marked': '女',
  },
  forbidden: ['state:filters', 'state:sending', 'state:sent'],
  reported: ['sex'],
};
