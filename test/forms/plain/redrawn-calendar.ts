import type { FormCase } from '../form-case.ts';

/** A calendar that draws itself anew on each turn, arrows and all, and opens three months after the date. */
export const form: FormCase = {
  name: 'a calendar that redraws its arrows',
  html: `<form>
    <label>Date of birth <input id="birth" readonly placeholder="Choose a date"></label>
    <label>HKID number <input id="number"></label>
  </form><script>
  const box = document.getElementById('birth');
  const popup = document.createElement('div');
  popup.style.cssText = 'position: absolute; width: 280px; background: white';
  let month = 8;
  const draw = () => {
    const first = new Date(1985, month, 1);
    const days = new Date(1985, month + 1, 0).getDate();
    const cells = Array.from({ length: days }, (_, index) => '<button type="button" class="day">' + (index + 1) + '</button>');
    popup.innerHTML = '<div><button type="button" aria-label="Previous month">‹</button><b>'
      + first.toLocaleString('en', { month: 'long' }) + ' 1985</b><button type="button" aria-label="Next month">›</button></div>'
      + '<div>' + cells.join('') + '</div>';
  };
  popup.addEventListener('click', ({ target }) => {
    if (target.className === 'day') {
      box.value = '1985-' + String(month + 1).padStart(2, '0') + '-' + target.textContent.padStart(2, '0');
      popup.remove();
    } else if (target.matches('button')) {
      month += target.textContent === '‹' ? -1 : 1;
      draw();
    }
  });
  box.addEventListener('click', () => {
    draw();
    document.body.append(popup);
  });
  </script>`,
  expected: { '#birth': '1985-06-03', '#number': 'Z683365(5)' },
};
