import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteRule } from '../../src/autofill/rules/site-rule.ts';
import { FormBrowser } from './form-browser.ts';

type Fields = SiteRule['fields'];

/** A widget that nothing marks as one: its options come 200 ms after the press, as after a question to a server. */
const WIDGET = `<div class="row"><span>Sex</span> <div id="sex-button" style="cursor:pointer">Please choose</div></div>
  <div id="place"></div>
  <script>
    window.heard = [];
    document.querySelector('#sex-button').onclick = () => setTimeout(() => {
      document.querySelector('#place').innerHTML =
        '<ul id="sex-menu"><li data-value="M">Gentleman</li><li data-value="F">Lady</li></ul>';
      for (const item of document.querySelectorAll('#sex-menu li')) item.onclick = () => {
        document.querySelector('#sex-button').textContent = item.textContent;
        document.querySelector('#sex-menu').remove();
        window.heard.push(item.dataset.value);
      };
    }, 200);
  </script>`;

const STEPS = ['#sex-button', "#sex-menu li[data-value='{sex}']"];

describe.skipIf(!FormBrowser.isAvailable)('click steps of a site rule', () => {
  let browser: FormBrowser;
  let number = 0;
  beforeAll(async () => {
    browser = await FormBrowser.start();
  }, 60_000);
  afterAll(async () => browser.stop());

  async function fill(html: string, fields: Fields, card = {}) {
    number += 1;
    const rule = { id: 'r', name: '', enabled: true, host: '127.0.0.1', path: '', fields };
    return browser.fill({ name: `click steps ${number}`, html, rule, card, expected: {} });
  }

  test.each([
    ['F', 'Lady'],
    ['M', 'Gentleman'],
  ] as const)('choose %s from a list that comes late', async (sex, shown) => {
    const { page, report } = await fill(
      WIDGET,
      { sex: { selectors: ['#sex-button'], clicks: STEPS } },
      { sex },
    );
    expect(await page.locator('#sex-button').textContent()).toBe(shown);
    expect(report.lines).toContainEqual(
      expect.objectContaining({ status: 'filled', field: 'sex', written: shown }),
    );
    // Once, however often the form is looked at again.
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([sex]);
    await browser.release(page);
  });

  test('press what the options call the value', async () => {
    const html = WIDGET.replace('data-value="M"', 'data-value="1"').replace(
      'data-value="F"',
      `data-value="it\\'s &quot;2&quot;"`,
    );
    const { page } = await fill(html, {
      sex: { selectors: ['#sex-button'], clicks: STEPS, options: { M: '1', F: `it's "2"` } },
    });
    expect(await page.locator('#sex-button').textContent()).toBe('Lady');
    await browser.release(page);
  });

  test('open a box before it is written', async () => {
    const { page, report } = await fill(
      `<span id="edit" style="cursor:pointer">Enter the number</span> <label>Number <input id="no" hidden></label>
      <script>edit.onclick = () => setTimeout(() => { no.hidden = false; }, 200);</script>`,
      { number: { selectors: ['#no'], clicks: ['#edit'], format: '{number-prefix}-{number-digits}' } },
    );
    expect(await page.locator('#no').inputValue()).toBe('Z-683365');
    expect(report.lines).toContainEqual(expect.objectContaining({ status: 'filled', field: 'number' }));
    await browser.release(page);
  });

  test('that find nothing, or several, are named, and what was pressed before stays', async () => {
    for (const missing of ['#nowhere', '#sex-menu > li']) {
      const { page, report } = await fill(WIDGET, {
        sex: { selectors: ['#sex-button'], clicks: ['#sex-button', missing] },
      });
      expect(report.lines).toContainEqual(expect.objectContaining({ field: 'sex', reason: 'step-failed' }));
      expect(await page.locator('#sex-menu li').count()).toBe(2);
      await browser.release(page);
    }
  });

  test('are content where the widget shows the value already', async () => {
    const shown = WIDGET.replace('Please choose', 'Lady');
    const { page, frames } = await fill(shown, { sex: { selectors: ['#sex-button'], clicks: STEPS } });
    const step = {
      frameId: 0,
      controlId: frames[0]?.description.selectorMatches['#sex-button']?.[0] ?? '',
      field: 'sex' as const,
      label: '',
      score: 100,
      evidence: [],
      write: {
        kind: 'clicks' as const,
        steps: ['#sex-button', '#sex-menu [data-value=F]'],
        accepted: ['lady'],
      },
    };
    const write = (): Promise<unknown> =>
      page.evaluate((own) => window.hkIdCardReader.write([own], { overwrite: true }), step);
    expect(await write()).toEqual([expect.objectContaining({ written: 'Lady' })]);
    step.write.accepted = ['gentleman'];
    expect(await write()).toEqual([expect.objectContaining({ reason: 'step-failed' })]);
    await browser.release(page);
  });

  test('that change nothing are named', async () => {
    const { page, report } = await fill(WIDGET, {
      sex: { selectors: ['#sex-button'], clicks: ['.row > span'] },
    });
    expect(report.lines).toContainEqual(expect.objectContaining({ field: 'sex', reason: 'step-failed' }));
    await browser.release(page);
  });

  test.each([
    ['a button without a type', '<button id="go">Send</button>'],
    ['words in a button', '<button><b id="go">Send</b></button>'],
    ['a submit button', '<input type="submit" id="go" value="Send">'],
    ['an image button', '<input type="image" id="go" alt="Send" style="width:40px;height:40px">'],
    ['a reset button', '<button type="reset" id="go">Start again</button>'],
    ['a link to the top of another page', '<base href="/elsewhere"><a href="#" id="go">Next</a>'],
    ['a link', '<a href="/elsewhere" id="go">Next</a>'],
    ['the label of a submit button', '<label id="go">Send <input type="submit"></label>'],
    ['what a component calls a submit button', '<x-button type="submit" id="go">Send</x-button>'],
    [
      'what sends the form by a script',
      '<span id="go" onclick="this.closest(&quot;form&quot;).requestSubmit()">Send</span>',
    ],
  ])('never press %s', async (_, button) => {
    const { page, report } = await fill(
      `${WIDGET}<form action="/sent">${button}<input name="note" value="kept"></form>`,
      { sex: { selectors: ['#sex-button'], clicks: ['#go', '#sex-button'] } },
    );
    await page.waitForTimeout(300);
    expect(new URL(page.url()).pathname).not.toMatch(/sent|elsewhere/);
    expect(await page.locator('#sex-menu').count()).toBe(0);
    expect(report.lines).toContainEqual(expect.objectContaining({ field: 'sex', reason: 'step-failed' }));
    await browser.release(page);
  });

  test('press a link that leads nowhere, as lists made by hand have them', async () => {
    const { page } = await fill(WIDGET.replaceAll('>Lady<', '><a href="#" class="lady">Lady</a><'), {
      sex: { selectors: ['#sex-button'], clicks: ['#sex-button', '#sex-menu .lady'] },
    });
    expect(await page.locator('#sex-button').textContent()).toBe('Lady');
    await browser.release(page);
  });

  test('do not take a send button for a widget', async () => {
    const { page, report } = await fill(
      '<form action="/sent"><button id="go">Please choose a sex</button></form>',
      {
        sex: { selectors: ['#go'], clicks: ['#go'] },
      },
    );
    expect(new URL(page.url()).pathname).not.toContain('sent');
    expect(report.lines).toContainEqual(expect.objectContaining({ field: 'sex', reason: 'no-such-control' }));
    await browser.release(page);
  });

  test('are pressed in the shadow tree that they name, and a prompt comes back on undo', async () => {
    const { page } = await fill(
      `<x-sex id="host"></x-sex><script>
        const root = document.querySelector('#host').attachShadow({ mode: 'open' });
        root.innerHTML = '<div id="sex" tabindex="0">Please choose</div><div id="list" hidden><div class="o" data-v="F">Lady</div><div class="o">Please choose</div></div>';
        root.querySelector('#sex').onclick = () => { root.querySelector('#list').hidden = false; };
        for (const option of root.querySelectorAll('.o')) option.onclick = () => {
          root.querySelector('#sex').textContent = option.textContent;
          root.querySelector('#list').hidden = true;
        };
      </script>`,
      {
        sex: {
          selectors: ['#host >>> #sex'],
          clicks: ['#host >>> #sex', '#host >>> .o[data-v="{sex}"]'],
        },
      },
    );
    expect(await page.locator('#sex').textContent()).toBe('Lady');
    expect(await page.evaluate(() => window.hkIdCardReader.undo())).toEqual({ restored: 1, left: 0 });
    expect(await page.locator('#sex').textContent()).toBe('Please choose');
    await browser.release(page);
  });
});
