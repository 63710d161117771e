import type { FormCase } from '../form-case.ts';

/** Wheels for a date, with a button to confirm it: that of the days is turned by dragging alone, and stands at the 15th. */
export const form: FormCase = {
  name: 'date wheels of which one does not turn',
  html: `<form>
    <label>Date of birth <input id="birth" readonly placeholder="Choose a date"></label>
    <label>HKID number <input id="number"></label>
  </form><script>
  const box = document.getElementById('birth');
  box.addEventListener('click', () => {
    const popup = document.createElement('div');
    popup.style.cssText = 'position: fixed; bottom: 0; left: 0; width: 300px; background: white';
    popup.innerHTML = '<button type="button">OK</button><div style="display: flex"></div>';
    const wheel = (from, to, at, turns) => {
      const frame = document.createElement('div');
      frame.style.cssText = 'height: 150px; overflow: hidden; width: 80px';
      const list = document.createElement('div');
      frame.append(list);
      const turn = (index) => { list.style.transform = 'translateY(' + (60 - 30 * index) + 'px)'; at = from + index; };
      for (let number = from; number <= to; number++) {
        const item = document.createElement('div');
        item.style.height = '30px';
        item.textContent = number;
        if (turns) item.addEventListener('click', () => turn(number - from));
        list.append(item);
      }
      turn(at - from);
      popup.lastElementChild.append(frame);
      return () => String(at).padStart(2, '0');
    };
    const parts = [wheel(1950, 2020, 1990, true), wheel(1, 12, 1, true), wheel(1, 31, 15, false)];
    popup.firstElementChild.addEventListener('click', () => {
      box.value = parts.map((part) => part()).join('-');
      popup.remove();
    });
    document.body.append(popup);
  });
  </script>`,
  expected: { '#birth': '', '#number': 'Z683365(5)' },
  refused: { birth_date: 'page-put-it-back' },
};
