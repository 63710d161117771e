import type { FormCase } from '../form-case.ts';

/**
 * Calendars with lists for year and month: TDesign's are drawn over its days, show a few years and bring more on `...`;
 * Semi's stand side by side without a heading, and the chosen year is marked.
 */
export const form: FormCase = {
  name: 'calendars with lists of years and months',
  html: `<form><p><label for="hkid">HKID</label> <input id="hkid"></p>
    <p><label for="birth">Date of birth</label> <span><input id="birth" readonly></span></p>
    <p><label for="first">Date of first registration</label> <span><input id="first" readonly></span></p></form>
  <style>.popup { position: absolute; background: white; border: 1px solid; width: 400px } .popup td, .popup li { min-width: 20px; height: 20px }
    ul { margin: 0; padding: 0; display: inline-block; list-style: none; vertical-align: top } .chosen { font-weight: bold }</style>
  <script>
    const months = Array.from({ length: 12 }, (_, index) => (index + 1) + '月');
    const list = (texts, chosen, choose) => {
      const ul = document.createElement('ul');
      for (const text of texts) {
        const li = document.createElement('li');
        li.textContent = text;
        if (text === chosen) li.className = 'chosen';
        li.onclick = (event) => { event.stopPropagation(); choose(text); };
        ul.append(li);
      }
      return ul;
    };
    const close = () => document.querySelector('.popup')?.remove();
    const popupFor = (box) => {
      close();
      const popup = document.createElement('div');
      popup.className = 'popup';
      box.parentElement.append(popup);
      return popup;
    };
    document.addEventListener('mousedown', ({ target }) => { if (!target.closest('.popup') && !target.matches('[readonly]')) close(); });
    birth.onclick = () => {
      const popup = popupFor(birth);
      let [year, month, first] = [2026, 11, 2017];
      const draw = (opened) => {
        popup.innerHTML = '<input class="month" readonly value="' + months[month - 1] + '"> <input class="year" readonly value="' + year + '"><table><tr>'
          + Array.from({ length: new Date(year, month, 0).getDate() }, (_, day) => '<td>' + (day + 1) + '</td>').join('') + '</tr></table>';
        popup.querySelector('.month').onclick = () => draw('month');
        popup.querySelector('.year').onclick = () => draw('year');
        for (const cell of popup.querySelectorAll('td')) cell.onclick = () => { birth.value = [year, month, cell.textContent].join('-'); close(); };
        if (opened === 'month') popup.append(list(months, months[month - 1], (text) => { month = months.indexOf(text) + 1; draw(); }));
        if (opened !== 'year') return;
        const more = document.createElement('div');
        more.textContent = '...';
        more.onclick = () => { first -= 10; draw('year'); };
        const years = Array.from({ length: 2027 - first }, (_, index) => String(first + index));
        popup.append(more, list(years, String(year), (text) => { year = Number(text); draw(); }));
      };
      draw();
    };
    first.onclick = () => {
      const popup = popupFor(first);
      let year = '2026';
      const draw = () => {
        popup.replaceChildren(
          list(Array.from({ length: 60 }, (_, index) => String(1970 + index)), year, (text) => { year = text; draw(); }),
          list(months, '', (text) => { first.value = year + '/' + (months.indexOf(text) + 1); close(); }),
        );
      };
      draw();
    };
  </script>`,
  expected: { '#hkid': 'Z683365(5)', '#birth': '1985-6-3', '#first': '1996/6' },
  reported: ['birth_date', 'initial_issue_date'],
};
