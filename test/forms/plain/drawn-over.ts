import type { FormCase } from '../form-case.ts';

/** Lists and radio buttons that are transparent, with what a person sees drawn beside them; a date box without a keyboard. */
export const form: FormCase = {
  name: 'transparent controls under drawn ones',
  html: `<style>.over { position: relative; height: 30px; width: 200px } .over select { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0 }
    input[type=radio] { position: absolute; opacity: 0 } .ring { display: inline-block; width: 16px; height: 16px; border: 1px solid }
    .twin { position: absolute; width: 1px; height: 1px; opacity: 0 }</style>
  <form>
    <div>Identity document<div class="over"><select id="document"><option value="">Select</option><option value="p">Passport</option><option value="h">Hong Kong identity card</option></select><div aria-hidden="true">Select ▾</div></div></div>
    <label>Document number <input id="number"></label>
    <div>Gender<div><span><input type="radio" name="g" id="m" value="m"><a class="ring"></a></span> <span>Male</span></div><div><span><input type="radio" name="g" id="f" value="f"><a class="ring"></a></span> <span>Female</span></div></div>
    <div>Title<select class="twin" id="trap"><option value="">-</option><option>Mr</option><option>Ms</option></select><span>-</span></div>
    <label>Date of birth (dd/mm/yyyy) <input id="birth" inputmode="none"></label>
  </form>`,
  expected: { '#document': 'h', '#number': 'Z683365(5)', '#f': 'checked' },
  forbidden: ['#trap', '#birth'],
  refused: { birth_date: 'page-put-it-back' },
};
