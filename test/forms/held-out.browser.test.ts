import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FormBrowser } from './form-browser.ts';
import { CARDS } from './held-out/cards.ts';
import { controlStates } from './held-out/control-states.ts';
import { readHeldOutForms } from './held-out/expected-form.ts';
import { type FormScore, scoreForm } from './held-out/score-form.ts';

/** Longer than the pages here need to put an old value back. */
const SETTLED = 150;

/** Of 100 values that a careful clerk would fill in, how many must be there: what is reached, never to be lowered. */
const SHARE_RIGHT = 100;

/** `npm test` has 25 minutes on two cores, in which a quarter of them have room; `npm run test:forms` fills them all. */
const isEvery = process.env.HELD_OUT === 'all';

/** A quarter of the forms by their names alone: a new one changes nothing for the others. */
function isOfQuarter(name: string): boolean {
  return [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 4 === 0;
}

/** For a page of its own in a busy browser, in milliseconds; no proof of speed. */
const PATIENCE = 60_000;

/** Forms as people in Hong Kong meet them, by an author who never saw the heuristics. */
describe.skipIf(!FormBrowser.isAvailable)('held-out forms', () => {
  const forms = readHeldOutForms().filter(({ name }) => isEvery || isOfQuarter(name));
  const scores: FormScore[] = [];
  let browser: FormBrowser;

  beforeAll(async () => {
    browser = await FormBrowser.start();
  }, PATIENCE);

  afterAll(async () => {
    await browser?.stop();
  }, PATIENCE);

  // Most of the time of a form is waiting for its page: some at a time.
  test.concurrent.each(forms)(
    '$name: no control is touched that must not be',
    { timeout: PATIENCE },
    async (form) => {
      const html = { name: form.name, html: form.html, expected: {} };
      const card = CARDS[form.card ?? 'chan'];
      const focus = form.focus === undefined ? {} : { focus: form.focus };
      let before: Awaited<ReturnType<typeof controlStates>> | undefined;
      const { page } = await browser.fill({ ...html, card, ...focus }, async (untouched) => {
        before = await controlStates(untouched);
      });
      if (before === undefined) throw new Error('the page was not looked at before');
      await page.waitForTimeout(SETTLED);
      const score = await scoreForm(form, page, before);
      await browser.release(page);
      scores.push(score);
      console.log(report(score));
      expect(score.mistakes).toEqual([]);
      expect(score.violations).toEqual([]);
    },
  );

  test(`at least ${SHARE_RIGHT} % of the expected values are right`, () => {
    const right = scores.reduce((sum, score) => sum + score.right, 0);
    const all = scores.reduce((sum, { wrong, missing }) => sum + wrong.length + missing.length, right);
    console.log(`held-out forms: ${right} of ${all} right, ${((100 * right) / all).toFixed(1)} %`);
    expect(scores.length).toBe(forms.length);
    expect((100 * right) / all).toBeGreaterThanOrEqual(SHARE_RIGHT);
  });
});

function report({ name, right, wrong, missing, violations, mistakes }: FormScore): string {
  const counts = `${name}: ${right} right, ${wrong.length} wrong, ${missing.length} missing, ${violations.length} violations`;
  return [counts, ...wrong, ...missing, ...violations.map((text) => `VIOLATION ${text}`), ...mistakes].join(
    '\n    ',
  );
}
