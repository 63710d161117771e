import type { FormCase } from '../form-case.ts';

/**
 * The calendars take a typed date over a moment later, and close. Typed once more, the same date opens its calendar
 * again, late and to stay: over the next box, whose date is not to be chosen in it (NG-ZORRO).
 */
export const form: FormCase = {
  name: 'calendars that open again when the same is typed once more',
  html: `
  <style>
    .calendar { position: absolute; left: 300px; width: 260px; background: white; border: 1px solid }
    .calendar button { width: 30px }
  </style>
  <form>
    <p><label>HKID number <input id="number"></label></p>
    <p><label>Date of birth <input id="birth" placeholder="YYYY-MM-DD"></label></p>
    <p><label>Date of issue of identity card <input id="issue" placeholder="YYYY-MM-DD"></label></p>
  </form>
  <script>
    function calendarFor(box) {
      const popup = document.createElement('div');
      popup.className = 'calendar';
      popup.hidden = true;
      document.body.append(popup);
      let year = 2026, month = 11, taken = '';
      const two = (number) => String(number).padStart(2, '0');
      const take = (text) => { taken = text; box.value = text; [year, month] = text.split('-').map(Number); popup.hidden = true; };
      const draw = () => {
        const days = Array.from({ length: new Date(year, month, 0).getDate() }, (_, day) => '<button type="button" class="day">' + (day + 1) + '</button>');
        popup.innerHTML = '<button type="button" aria-label="Previous year">«</button><button type="button" aria-label="Previous month">‹</button>' +
          '<b>' + year + '年' + month + '月</b><button type="button" aria-label="Next month">›</button><button type="button" aria-label="Next year">»</button><div>' + days.join('') + '</div>';
      };
      const open = () => { draw(); popup.hidden = false; };
      popup.addEventListener('click', ({ target }) => {
        const turn = { '«': -12, '‹': -1, '›': 1, '»': 12 }[target.textContent];
        if (turn) {
          const months = year * 12 + month - 1 + turn;
          [year, month] = [Math.floor(months / 12), (months % 12) + 1];
          draw();
        } else if (target.className === 'day') take(year + '-' + two(month) + '-' + two(target.textContent));
      });
      box.addEventListener('click', open);
      box.addEventListener('input', () => {
        const text = box.value;
        setTimeout(open, 30);
        if (text !== taken && /^\\d{4}-\\d\\d-\\d\\d$/.test(text)) setTimeout(() => take(text), 45);
      });
      document.addEventListener('click', (event) => { if (event.target !== box && !event.composedPath().includes(popup)) popup.hidden = true; });
    }
    calendarFor(birth);
    calendarFor(issue);
  </script>`,
  expected: { '#number': 'Z683365(5)', '#birth': '1985-06-03', '#issue': '2018-11-26' },
  reported: ['birth_date', 'issue_date'],
};
