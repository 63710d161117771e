import type { FormCase } from '../form-case.ts';

/** Boxes that choose a sex and are drawn on another ground once they are chosen, without a word of it in class or ARIA. */
export const form: FormCase = {
  name: 'drawn boxes for a sex',
  html: `<style>.box { display: inline-block; cursor: pointer; padding: 8px; border: 1px solid }
      .white { background: white; color: black } .blue { background: rgb(0, 80, 200); color: white }</style>
    <form>
      <p><label for="name">Name in English</label> <input id="name"></p>
      <div>Gender <span id="boxes"><span class="box white">Male</span><span class="box white">Female</span><span class="box white">Other</span></span></div>
      <p><label for="hkid">HKID</label> <input id="hkid"></p>
    </form>
  <script>
    const boxes = document.querySelector('#boxes');
    let chosen = '';
    for (const box of boxes.children) box.addEventListener('click', () => {
      for (const other of boxes.children) other.className = other === box ? 'box blue' : 'box white';
      chosen = box.textContent;
    });
    window.formState = () => ({ chosen });
  </script>`,
  expected: { '#name': 'LOK, Wing Ching', '#hkid': 'Z683365(5)', 'state:chosen': 'Female' },
  reported: ['sex'],
};
