import type { FormCase } from '../form-case.ts';

/** Calendars that open years after the date and have nothing but arrows: one takes a press only when it has drawn the last. */
export const form: FormCase = {
  name: 'calendars turned month by month, one of which loses presses',
  html: `<form>
    <label>Date of birth <input id="birth" readonly placeholder="Choose a date"></label>
    <label>Date of issue of HKID <input id="issue" readonly placeholder="Choose a date"></label>
    <label>HKID number <input id="number"></label>
  </form><script>
  function calendar(box, month, rest) {
    const popup = document.createElement('div');
    popup.style.cssText = 'position: absolute; width: 280px; background: white';
    let isBusy = false;
    const draw = () => {
      const first = new Date(0, month, 1);
      const days = new Date(0, month + 1, 0).getDate();
      popup.innerHTML = '<div><button type="button" aria-label="Previous month">‹</button><b>'
        + first.toLocaleString('en', { month: 'long', year: 'numeric' }) + '</b><button type="button" aria-label="Next month">›</button></div>'
        + '<div>' + Array.from({ length: days }, (_, index) => '<button type="button" class="day">' + (index + 1) + '</button>').join('') + '</div>';
      isBusy = false;
    };
    popup.addEventListener('click', ({ target }) => {
      if (target.className === 'day') {
        const first = new Date(0, month, 1);
        box.value = [first.getFullYear(), first.getMonth() + 1, target.textContent].map((part) => String(part).padStart(2, '0')).join('-');
        popup.remove();
      } else if (target.matches('button') && !isBusy) {
        month += target.textContent === '‹' ? -1 : 1;
        if (rest === 0) draw();
        else { isBusy = true; setTimeout(draw, rest); }
      }
    });
    box.addEventListener('click', () => { draw(); document.body.append(popup); });
  }
  calendar(document.getElementById('birth'), (2010 - 1900) * 12, 0);
  calendar(document.getElementById('issue'), (2020 - 1900) * 12, 15);
  </script>`,
  expected: { '#birth': '1985-06-03', '#issue': '2018-11-26', '#number': 'Z683365(5)' },
  reported: ['birth_date', 'issue_date'],
};
