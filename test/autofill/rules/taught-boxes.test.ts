import { expect, test } from 'vitest';
import type { ControlDescription } from '../../../src/autofill/description.ts';
import { cardValues } from '../../../src/autofill/plan/card-values.ts';
import { planFill } from '../../../src/autofill/plan/plan-fill.ts';
import { fieldsOf } from '../../../src/autofill/rules/extend-rule.ts';
import type { SiteRule } from '../../../src/autofill/rules/site-rule.ts';
import { suggestTargets } from '../../../src/autofill/rules/suggest-targets.ts';
import type { HkIdCardResult } from '../../../src/card/result.ts';
import { CARD, describedControl, describedFrame } from '../described.ts';

/** What is written into each box, without a rule and by the rule that `Teach this form` makes of the page. */
function fillBothWays(controls: readonly ControlDescription[], card: HkIdCardResult) {
  const selectorMatches: Record<string, string[]> = Object.fromEntries(
    controls.map(({ controlId }) => [`#${controlId}`, [controlId]]),
  );
  const frames = [{ frameId: 0, description: { ...describedFrame(controls), selectorMatches } }];
  const suggestions = suggestTargets(frames).filter(({ filled }) => filled);
  const fields = fieldsOf(
    suggestions.flatMap(({ controlId, target, isPart }) =>
      target === undefined ? [] : [{ target, isPart, selector: `#${controlId}` }],
    ),
  );
  const rule: SiteRule = { id: 'r', name: '', enabled: true, host: 'bank.example', path: '/', fields };
  const request = { frames, values: cardValues(card), threshold: 0.8 };
  return [planFill(request), planFill({ ...request, rule })].map(({ steps, refusals }) => ({
    texts: steps.map(({ write }) => (write.kind === 'text' ? write.text : write.kind)),
    refused: refusals.filter(({ control }) => control !== undefined),
  }));
}

function boxes(label: string, count: number, known: (place: number) => Partial<ControlDescription>) {
  return Array.from({ length: count }, (_, place) =>
    describedControl({
      controlId: `box${place}`,
      before: place === 0 ? [label] : [],
      groups: [7],
      ...known(place),
    }),
  );
}

test.each([
  ['出生日期', '日月年', '03061985'],
  ['出生日期', '年月日', '19850603'],
  ['身份證簽發日期', '年月日', '20181126'],
])('eight boxes for one digit of %s (%s) each', (label, units, digits) => {
  const after = [...units].flatMap((unit) => (unit === '年' ? ['', '', '', unit] : ['', unit]));
  const controls = boxes(label, 8, (place) => ({ maxLength: 1, after: after[place] ?? '' }));
  const id = describedControl({ controlId: 'id', label: '香港身份證號碼' });
  const expected = { texts: [CARD.number, ...digits], refused: [] };
  const [heuristics, rule] = fillBothWays([id, ...controls], CARD);
  expect(heuristics).toEqual(expected);
  expect(rule).toEqual(expected);
});

test.each([
  ['樂永晴', '286730572532'],
  ['歐陽大文', '295671151129', '2429'],
  ['樂永晴樂永晴', '286730572532', '286730572532'],
])('six boxes for telegraph codes, and a card with the name %s', (name, ...codes) => {
  const code = codes.join('');
  const controls = boxes('中文商業電碼', 6, () => ({ maxLength: 4 }));
  const expected = { texts: code.match(/\d{4}/g), refused: [] };
  const [heuristics, rule] = fillBothWays(controls, { ...CARD, name, name_telegraph_code: code });
  expect(heuristics).toEqual(expected);
  expect(rule).toEqual(expected);
});

test('one box for as many codes as three characters have', () => {
  const box = describedControl({ controlId: 'codes', label: '中文商業電碼', maxLength: 14 });
  const [heuristics, rule] = fillBothWays([box], CARD);
  expect(heuristics).toEqual({ texts: ['2867 3057 2532'], refused: [] });
  expect(rule).toEqual(heuristics);
});
