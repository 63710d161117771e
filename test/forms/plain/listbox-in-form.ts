import type { FormCase } from '../form-case.ts';

/** A choice as a list in the flow of the form, without an id, beside one that several may be chosen from. */
export const form: FormCase = {
  name: 'a drawn choice that is a list in the form (Ant Design Mobile)',
  html: `
  <form>
    <p><label>HKID number <input id="number"></label></p>
    <div><span>性別</span>
      <div role="listbox"><div><div role="option" aria-selected="false" data-sex="M">男</div></div><div><div role="option" aria-selected="false" data-sex="F">女</div></div></div></div>
    <div><span>開戶目的</span>
      <div role="listbox"><div role="option" aria-selected="false">儲蓄</div><div role="option" aria-selected="false">投資</div></div></div>
    <output id="sex"></output><output id="purpose"></output>
  </form>
  <script>
    for (const option of document.querySelectorAll('[role=option]')) option.addEventListener('click', () => {
      for (const other of option.closest('[role=listbox]').querySelectorAll('[role=option]')) other.setAttribute('aria-selected', String(other === option));
      (option.dataset.sex ? sex : purpose).textContent = option.dataset.sex ?? option.textContent;
    });
  </script>`,
  expected: { '#number': 'Z683365(5)', '#sex': 'F' },
  forbidden: ['#purpose'],
  reported: ['sex'],
};
