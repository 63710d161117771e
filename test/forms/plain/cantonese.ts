import type { FormCase } from '../form-case.ts';

export const form: FormCase = {
  name: 'questions in Cantonese',
  html: `<div class="q"><div>1. 你個英文名係咩？（要同身份證一樣）</div><input id="a"></div>
    <div class="q"><div>2. 中文名呢？</div><input id="b"></div>
    <div class="q"><div>3. 身份證號碼（括號都要填）</div><input id="c"></div>
    <div class="q"><div>4. 你係男定女？</div><label><input type="radio" name="s" value="1">男</label><label><input type="radio" name="s" value="2" id="f">女</label></div>
    <div class="q"><div>5. 你幾時出世？（日/月/年）</div><input id="d"></div>
    <div class="q"><div>6. 電話幾多號？</div><input id="e"></div>
    <div class="q"><div>7. 有事可以搵邊個？佢叫咩名？</div><input id="g"></div>`,
  expected: {
    '#a': 'LOK, Wing Ching',
    '#b': '樂永晴',
    '#c': 'Z683365(5)',
    '#f': 'checked',
    '#d': '03/06/1985',
  },
  forbidden: ['#e', '#g'],
};
