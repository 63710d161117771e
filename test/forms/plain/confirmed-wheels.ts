import type { FormCase } from '../form-case.ts';

/**
 * Wheels with a button to confirm. The one of documents turns to what is pressed in a third of a second, and takes over
 * what it stands at; that of the sex is turned by dragging alone, and stands at the other one.
 */
export const form: FormCase = {
  name: 'wheels that are confirmed',
  html: `<form>
    <label>Name in Chinese <input id="name"></label>
    <div>證件類別</div><div class="dropdown" tabindex="0" id="document">請選擇</div>
    <div>性別</div><div class="dropdown" tabindex="0" id="sex">請選擇</div>
    <label>證件號碼 <input id="number"></label>
  </form><script>
  function wheel(box, texts, turns) {
    box.addEventListener('click', () => {
      const popup = document.createElement('div');
      popup.style.cssText = 'position: fixed; bottom: 0; left: 0; width: 300px; height: 160px; background: white';
      popup.innerHTML = '<button type="button">確定</button><div style="height: 120px; overflow: hidden">' +
        '<div style="transition: transform .3s; transform: translateY(45px)">' +
        texts.map((text) => '<div style="height: 30px">' + text + '</div>').join('') + '</div></div>';
      const list = popup.lastElementChild.firstElementChild;
      let at = 0;
      [...list.children].forEach((item, index) => item.addEventListener('click', () => {
        if (!turns) return;
        list.style.transform = 'translateY(' + (45 - 30 * index) + 'px)';
        setTimeout(() => { at = index; }, 300);
      }));
      popup.firstElementChild.addEventListener('click', () => { box.textContent = texts[at]; popup.remove(); });
      document.body.append(popup);
    });
  }
  wheel(document.getElementById('document'), ['内地居民身份证', '香港居民身份证', '护照'], true);
  wheel(document.getElementById('sex'), ['男', '女'], false);
  </script>`,
  expected: { '#document': '香港居民身份证', '#number': 'Z683365(5)', '#sex': '請選擇' },
  refused: { sex: 'page-put-it-back' },
};
