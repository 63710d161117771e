import type { FormCase } from '../form-case.ts';

const OTHERS = [
  '<button type="button" aria-label="Remove applicant">×</button>',
  '<button type="button">+</button>',
  '<button type="button">?</button>',
  '<button type="button" title="刪除"><i class="icon"></i></button>',
  '<button type="button"><i class="fa icon-trash"></i></button>',
  '<span role="button" aria-label="Clear date"></span>',
  '<img alt="Help" width="16" height="16">',
];

/** Buttons beside a read-only date that are there for something else; one that has no such name opens the calendar. */
export const form: FormCase = {
  name: 'a read-only date between buttons of other purposes and the one of its calendar',
  html: `<form>
    <label for="birth">Date of birth</label>
    <div id="around">${OTHERS.map((button) => `<span>${button}</span>`).join('')}<input id="birth" readonly>
      <p><button type="button" id="opener" class="clearfix"><i class="icon-calendar"></i></button></p></div>
    <label>HKID number <input id="number"></label>
    <input id="fate" type="hidden" value="untouched">
  </form><script>
  for (const other of document.querySelectorAll('#around > span'))
    other.addEventListener('click', () => { document.getElementById('fate').value = 'pressed ' + other.innerHTML; });
  document.getElementById('opener').addEventListener('click', () => {
    const popup = document.createElement('div');
    popup.style.cssText = 'position: absolute; width: 280px; background: white';
    popup.innerHTML = '<b>June 1985</b><div>'
      + Array.from({ length: 30 }, (_, index) => '<button type="button">' + (index + 1) + '</button>').join('') + '</div>';
    popup.addEventListener('click', ({ target }) => {
      if (!target.matches('button')) return;
      document.getElementById('birth').value = target.textContent + ' June 1985';
      popup.remove();
    });
    document.body.append(popup);
  });
  </script>`,
  expected: { '#birth': '3 June 1985', '#number': 'Z683365(5)', '#fate': 'untouched' },
};
