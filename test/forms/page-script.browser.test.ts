import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FillStep } from '../../src/autofill/fill-plan.ts';
import { FormBrowser } from './form-browser.ts';

const HTML = `
  <label>English name <input id="name"></label>
  <label>Sex <select id="sex"><option value="">-</option><option>M</option><option>F</option></select></label>
  <fieldset><legend>Title</legend><label><input type="radio" name="t" id="mr"> Mr</label><label><input type="radio" name="t" id="ms"> Ms</label></fieldset>
  <label>HKID <input id="id"></label>`;

function textStep(controlId: string): FillStep {
  return {
    frameId: 0,
    controlId,
    field: 'name_en',
    label: '',
    write: { kind: 'text', text: 'LOK', alternatives: [] },
    score: 100,
    evidence: [],
  };
}

describe.skipIf(!FormBrowser.isAvailable)('the script in the page', () => {
  let browser: FormBrowser;
  beforeAll(async () => {
    browser = await FormBrowser.start();
  }, 60_000);
  afterAll(async () => browser.stop());

  const values = (page: Page): Promise<string[]> =>
    page.evaluate(() => [
      ...['name', 'sex', 'id'].map(
        (id) => (document.getElementById(id) as HTMLInputElement | HTMLSelectElement).value,
      ),
      String((document.getElementById('ms') as HTMLInputElement).checked),
    ]);

  test('undo brings back what nobody touched since, and leaves the rest', { timeout: 30_000 }, async () => {
    const { page } = await browser.fill({ name: 'undo', html: HTML, expected: {} });
    expect(await values(page)).toEqual(['LOK, Wing Ching', 'F', 'Z683365(5)', 'true']);
    await page.fill('#name', 'LOK WING CHING PETER');
    expect(await page.evaluate(() => window.hkIdCardReader.undo())).toEqual({ restored: 3, left: 1 });
    expect(await values(page)).toEqual(['LOK WING CHING PETER', '', '', 'false']);
    expect(await page.evaluate(() => window.hkIdCardReader.undo())).toEqual({ restored: 0, left: 0 });
    await browser.release(page);
  });

  test('undo gives a list its prompt back, which nobody can choose again', { timeout: 30_000 }, async () => {
    const html =
      '<label>Sex <select id="sex"><option value="" disabled selected>Choose</option><option>M</option><option>F</option></select></label>';
    const { page } = await browser.fill({ name: 'prompt', html, expected: {} });
    expect(await page.inputValue('#sex')).toBe('F');
    expect(await page.evaluate(() => window.hkIdCardReader.undo())).toEqual({ restored: 1, left: 0 });
    expect(await page.inputValue('#sex')).toBe('');
    await browser.release(page);
  });

  test('undo gives back what was typed over our value before it was written again', {
    timeout: 30_000,
  }, async () => {
    const { page, frames } = await browser.fill({ name: 'typed-over', html: HTML, expected: {} });
    await page.fill('#name', 'TYPED');
    const controlId = frames[0]?.description.controls[0]?.controlId ?? '';
    await page.evaluate(
      (own) => window.hkIdCardReader.write([own], { overwrite: true }),
      textStep(controlId),
    );
    expect(await page.inputValue('#name')).toBe('LOK');
    await page.evaluate(() => window.hkIdCardReader.undo());
    expect(await page.inputValue('#name')).toBe('TYPED');
    await browser.release(page);
  });

  test('undo takes away what a write that failed has left', { timeout: 30_000 }, async () => {
    const html = `<span id="label">Sex</span>
      <div role="combobox" tabindex="0" id="box" aria-labelledby="label" aria-controls="list">Please select</div>
      <ul role="listbox" id="list" hidden><li role="option">Please select</li><li role="option">Female</li></ul>
      <script>
        box.onclick = () => { list.hidden = false };
        list.onclick = ({ target }) => { box.textContent = target.textContent.replace('Female', 'F'); list.hidden = true };
      </script>`;
    const { page, report } = await browser.fill({ name: 'leftover', html, expected: {} });
    expect(report.lines.filter(({ status }) => status === 'filled')).toEqual([]);
    expect(await page.textContent('#box')).toBe('F');
    await page.evaluate(() => window.hkIdCardReader.undo());
    expect(await page.textContent('#box')).toBe('Please select');
    await browser.release(page);
  });

  test('a short name that looks like the letters of a date was typed all the same', {
    timeout: 30_000,
  }, async () => {
    const html =
      '<label>Surname <input value=""></label><label>Given names <input></label><label>Date of birth <input></label>';
    const page = await browser.open({ name: 'short-names', html, expected: {} });
    const boxes = page.locator('input');
    await boxes.nth(0).fill('SY');
    await boxes.nth(1).fill('Pick Yee');
    await boxes.nth(2).fill('dd/mm/yyyy');
    await page.evaluate(browser.script);
    const { controls } = await page.evaluate(() => window.hkIdCardReader.describe());
    expect(controls.map(({ state }) => state)).toEqual(['typed', 'typed', 'default']);
    expect(JSON.stringify(controls)).not.toContain('SY');
    await browser.release(page);
  });

  test('a second injection knows what the first one wrote', { timeout: 30_000 }, async () => {
    const { page, frames } = await browser.fill({ name: 'twice', html: HTML, expected: {} });
    await page.evaluate(browser.script);
    const description = await page.evaluate(() => window.hkIdCardReader.describe());
    expect(description.controls.map(({ state }) => state)).toEqual(Array(4).fill('filled-by-us'));
    expect(description.controls.map(({ controlId }) => controlId)).toEqual(
      frames[0]?.description.controls.map(({ controlId }) => controlId),
    );
    expect(await page.evaluate(() => window.hkIdCardReader.undo())).toEqual({ restored: 4, left: 0 });
    await browser.release(page);
  });

  test('a description holds nothing that stands in the controls', { timeout: 30_000 }, async () => {
    const html =
      '<label>Account <input value="SECRET-1"></label><label>Both <input value="SECRET-2"> and <input value="SECRET-3"></label><textarea>SECRET-4</textarea>';
    const page = await browser.open({ name: 'secrets', html, expected: {} });
    await page.evaluate(browser.script);
    expect(JSON.stringify(await page.evaluate(() => window.hkIdCardReader.describe()))).not.toContain(
      'SECRET',
    );
    await browser.release(page);
  });

  test('undo presses the button that empties a field, not what is only laid out', {
    timeout: 30_000,
  }, async () => {
    const html = `<form><div><input id="id" aria-label="HKID" oninput="if (this.value === '') this.value = this.last; this.last = this.value">
      <span class="clearfix" onclick="document.body.className = 'pressed'">…</span>
      <button type="button" aria-label="Clear" onclick="document.getElementById('id').value = ''">×</button></div></form>`;
    const { page } = await browser.fill({ name: 'clear', html, expected: {} });
    expect(await page.inputValue('#id')).toBe('Z683365(5)');
    expect(await page.evaluate(() => window.hkIdCardReader.undo())).toEqual({ restored: 1, left: 0 });
    expect(await page.inputValue('#id')).toBe('');
    expect(await page.getAttribute('body', 'class')).toBeNull();
    await browser.release(page);
  });

  test('a control that is gone, typed into meanwhile, or that refuses is reported by name', {
    timeout: 30_000,
  }, async () => {
    const html = `${HTML}<label>Symbols <input id="put-back" oninput="setTimeout(() => { this.value = 'OLD' })"></label>`;
    const page = await browser.open({ name: 'refusals', html, expected: {} });
    await page.evaluate(browser.script);
    const { controls } = await page.evaluate(() => window.hkIdCardReader.describe());
    const steps = controls.filter(({ kind }) => kind === 'text').map(({ controlId }) => textStep(controlId));
    await page.fill('#name', 'typed');
    await page.evaluate(() => document.getElementById('id')?.remove());
    const outcomes = await page.evaluate(
      (own) => window.hkIdCardReader.write(own, { overwrite: false }),
      steps,
    );
    expect(outcomes.map(({ reason }) => reason)).toEqual([
      'already-typed',
      'control-gone',
      'page-put-it-back',
    ]);
    const overwritten = await page.evaluate(
      (own) => window.hkIdCardReader.write(own, { overwrite: true }),
      steps.slice(0, 1),
    );
    expect(overwritten).toEqual([expect.objectContaining({ written: 'LOK' })]);
    await browser.release(page);
  });

  test('the outline stands around the control and goes away', { timeout: 30_000 }, async () => {
    const { page, frames } = await browser.fill({ name: 'outline', html: HTML, expected: {} });
    const count = (): Promise<number> =>
      page.evaluate(() => document.documentElement.querySelectorAll(':scope > div').length);
    const controlId = frames[0]?.description.controls[0]?.controlId;
    await page.evaluate((id) => window.hkIdCardReader.outline(id), controlId);
    expect(await count()).toBe(1);
    await page.evaluate(() => window.hkIdCardReader.outline(undefined));
    expect(await count()).toBe(0);
    await browser.release(page);
  });

  test('what old pages store in a box to prompt for a value is not an answer', {
    timeout: 30_000,
  }, async () => {
    const clears = `onfocus="if (this.value == this.defaultValue) { this.value = '' }"`;
    const html = `<form>
      <label>English name <input value="英文全名" ${clears}></label>
      <label>HKID No. <input value="X1234567"></label>
      <label>Date of birth <input value="日-月-年 (DD-MM-YYYY)"></label>
      <label>Chinese name <input value="如身份證所示" ${clears}></label>
      <label>Surname <input value="WONG"></label>
      <label>Given name <input value="Siu Ming" onfocus="if (this.value == '-') { this.value = '' }"></label></form>`;
    const { page, frames } = await browser.fill({ name: 'prompts', html, expected: {} });
    expect(frames[0]?.description.controls.map(({ state }) => state)).toEqual([
      'default',
      'default',
      'default',
      'default',
      'typed',
      'typed',
    ]);
    await browser.release(page);
  });

  test('a date that stands in a box tells how the page writes dates, and nothing else of it', {
    timeout: 30_000,
  }, async () => {
    const html = `<form><label>Met on <input value="23/11/2024"></label><label>Left on <input value="01/02/2024"></label>
      <label>Called at <input value="2018.3.28 14:05"></label><label>File <input value="23/11/2024 A"></label></form>`;
    const { page, frames } = await browser.fill({ name: 'shown-dates', html, expected: {} });
    const { controls = [] } = frames[0]?.description ?? {};
    expect(controls.map(({ shownDateFormat }) => shownDateFormat)).toEqual([
      'DD/MM/YYYY',
      undefined,
      'YYYY.M.D',
      undefined,
    ]);
    expect(JSON.stringify(controls)).not.toContain('2024');
    await browser.release(page);
  });

  test('what lies behind a dialog that ARIA knows nothing of is left alone, and names nothing in it', {
    timeout: 30_000,
  }, async () => {
    const html = `<form><label>HKID No. <input></label><label>Name <input id="behind"></label></form>
      <div style="position: fixed; inset: 0; background: #0008"></div>
      <div style="position: fixed; inset: 50px; background: white"><h2>New client</h2>
        <label>HKID No. <input id="number"></label><label>Name <input id="name"></label></div>`;
    const { page } = await browser.fill({ name: 'drawn-dialog', html, expected: {} });
    expect(await page.inputValue('#behind')).toBe('');
    expect(await page.inputValue('#name')).toBe('LOK, Wing Ching');
    expect(await page.inputValue('#number')).toBe('Z683365(5)');
    await browser.release(page);
  });

  test('a box to search by is never filled', { timeout: 30_000 }, async () => {
    const html = `<label>證件號碼 <input placeholder="搜尋姓名、身份證、電話..."></label>`;
    const { page } = await browser.fill({ name: 'search', html, expected: {} });
    expect(await page.inputValue('input')).toBe('');
    await browser.release(page);
  });

  test('the report says of a choice what a person reads beside it', { timeout: 30_000 }, async () => {
    const html = `<form>Sex 性別 <input type="radio" name="sex" value="1"> Male 男
      <input type="radio" name="sex" value="2"> Female 女</form>`;
    const { page, report } = await browser.fill({ name: 'choice', html, expected: {} });
    expect(report.lines.find(({ field }) => field === 'sex')).toMatchObject({ written: 'Female 女' });
    await browser.release(page);
  });

  test('a form that is built anew with every choice is not made to do so twice', {
    timeout: 30_000,
  }, async () => {
    const html = `<form>ID type <select id="type"><option value="">Choose</option><option>Passport</option><option>HKID</option></select>
      <div id="rest"></div></form><script>
      const type = document.getElementById('type');
      type.addEventListener('change', () => setTimeout(() => {
        document.getElementById('rest').innerHTML = '<label>HKID No. <input id="number"></label>';
      }, 30));</script>`;
    const { page } = await browser.fill({ name: 'grows', html, expected: {} });
    await page.waitForTimeout(100);
    expect(await page.inputValue('#number')).toBe('Z683365(5)');
    await browser.release(page);
  });
});
