import type { FormCase } from '../form-case.ts';

/** The names of the steps stand over the form, the last one of somebody else's; colons stand on lines of their own. */
export const form: FormCase = {
  name: 'steps of a wizard above its first one',
  html: `<style>.title { font-weight: 600 } .steps { display: flex; gap: 40px }</style>
  <div class="steps"><div class="step now"><div class="title">申請人</div></div><div class="step"><div class="title">配偶</div></div><div class="step"><div class="title">見證人</div></div></div>
  <form>
    <div><span>英文姓氏</span><div>:</div><input id="surname"></div>
    <div><span>英文名字</span><div>:</div><input id="given"></div>
    <div><span>香港身份證號碼</span><div>:</div><input id="number"></div>
  </form>`,
  expected: { '#surname': 'LOK', '#given': 'Wing Ching', '#number': 'Z683365(5)' },
};
