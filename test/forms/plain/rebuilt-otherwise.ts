import type { FormCase } from '../form-case.ts';

/** A page that answers a number by building its box anew with another one in it: that is not what was filled in. */
export const form: FormCase = {
  name: 'a box that is built anew with something else in it',
  html: `<form id="form"></form><script>
    const draw = (number) => {
      form.innerHTML = '<p><label for="number">HKID No.</label> <input id="number" name="number" value="' + number + '"></p>'
        + '<p><label for="english">Name in English</label> <input id="english" name="english"></p>';
      form.querySelector('#number').onchange = () => draw('A000000(0)');
    };
    draw('');
  </script>`,
  expected: { '#number': 'A000000(0)', '#english': 'LOK, Wing Ching' },
  refused: { number: 'page-put-it-back' },
};
