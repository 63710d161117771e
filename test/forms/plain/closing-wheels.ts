import type { FormCase } from '../form-case.ts';

/** Wheels for year, month and day that go away as soon as the day is pressed. */
export const form: FormCase = {
  name: 'a wheel picker that closes on the last press',
  html: `<form>
    <label>Date of birth <input id="birth" readonly placeholder="Choose a date"></label>
    <label>HKID number <input id="number"></label>
  </form><script>
  const box = document.getElementById('birth');
  const popup = document.createElement('div');
  popup.style.cssText = 'position: absolute; display: flex; height: 200px; overflow: auto; background: white';
  const wheel = (from, to) => '<ul>' + Array.from({ length: to - from + 1 }, (_, index) =>
    '<li>' + String(from + index).padStart(2, '0') + '</li>').join('') + '</ul>';
  popup.innerHTML = wheel(1950, 2020) + wheel(1, 12) + wheel(1, 31);
  const chosen = ['', '', ''];
  popup.addEventListener('click', ({ target }) => {
    if (!target.matches('li')) return;
    const place = [...popup.children].indexOf(target.parentElement);
    chosen[place] = target.textContent;
    if (place < 2) return;
    box.value = chosen.join('-');
    popup.remove();
  });
  box.addEventListener('click', () => document.body.append(popup));
  </script>`,
  expected: { '#birth': '1985-06-03', '#number': 'Z683365(5)' },
  reported: ['birth_date'],
};
