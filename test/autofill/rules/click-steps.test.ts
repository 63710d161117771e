import { describe, expect, test } from 'vitest';
import { cardValues } from '../../../src/autofill/plan/card-values.ts';
import { planFill } from '../../../src/autofill/plan/plan-fill.ts';
import { clickFields, expandClicks, sampleSelector } from '../../../src/autofill/rules/click-steps.ts';
import { ruleSelectors, widgetSelectors } from '../../../src/autofill/rules/rule-selectors.ts';
import type { SiteRule } from '../../../src/autofill/rules/site-rule.ts';
import { CARD, describedControl, describedFrame, options } from '../described.ts';

const values = cardValues(CARD);

describe('the selectors of click steps', () => {
  test('hold values of the card, so that none of them ends a quotation', () => {
    expect(expandClicks(['#menu', "li[data-value='{sex}']"], values, undefined)).toEqual({
      ok: true,
      value: ['#menu', "li[data-value='F']"],
    });
    expect(expandClicks(["[title='{sex}']"], values, { F: `'] , a[href` })).toEqual({
      ok: true,
      value: ["[title='\\27 \\5d  \\2c  a\\5b href']"],
    });
  });

  test('are refused with a value that was not read', () => {
    const unread = cardValues({ ...CARD, sex: '' });
    expect(expandClicks(['#menu', '#{sex}'], unread, undefined)).toMatchObject({ failure: 'not-read' });
  });

  test('can be judged without a card, and name what they rest on', () => {
    expect(sampleSelector("#a-{sex} >>> li[title='{name_en}']")).toEqual({
      ok: true,
      value: "#a-x >>> li[title='x']",
    });
    expect(sampleSelector('#a-{nobody}')).toMatchObject({ failure: { problem: 'unknown-placeholder' } });
    expect(clickFields(['#a', '#b-{sex}', '#c-{number}'])).toEqual(['sex', 'number']);
  });
});

describe('planning by a rule with click steps', () => {
  const plan = (fields: SiteRule['fields'], confidence = 1) => {
    const controls = [
      describedControl({ controlId: 'widget', kind: 'dropdown' }),
      describedControl({ controlId: 'hidden', obstacle: 'hidden' }),
      describedControl({ controlId: 'typed', state: 'typed' }),
      describedControl({ controlId: 'empty', kind: 'select', options: options('-') }),
      describedControl({ controlId: 'first', maxLength: 7 }),
      describedControl({ controlId: 'second', maxLength: 1 }),
    ];
    const selectorMatches = Object.fromEntries(
      controls.map(({ controlId }) => [`#${controlId}`, [controlId]]),
    );
    const frames = [{ frameId: 0, description: { ...describedFrame(controls), selectorMatches } }];
    const rule = { id: 'r', name: '', enabled: true, host: 'a.example', path: '', fields };
    const doubted = cardValues({ ...CARD, confidence: { ...CARD.confidence, sex: confidence } });
    return planFill({ frames, values: doubted, rule, threshold: 0.8 });
  };
  const writes = (fields: SiteRule['fields']) => plan(fields).steps.map(({ write }) => write);

  test('a widget gets its steps and nothing else', () => {
    expect(writes({ sex: { selectors: ['#widget'], clicks: ['#a', '#b-{sex}'] } })).toEqual([
      { kind: 'clicks', steps: ['#a', '#b-F'], accepted: expect.arrayContaining(['female']) },
    ]);
  });

  test('a box gets its steps first, though it cannot be seen yet', () => {
    expect(writes({ number: { selectors: ['#hidden'], clicks: ['#a'], format: 'plain' } })).toEqual([
      expect.objectContaining({ steps: ['#a'], next: { kind: 'text', text: 'Z6833655', alternatives: [] } }),
    ]);
  });

  test('a list whose options are not there yet gets its steps alone', () => {
    expect(writes({ sex: { selectors: ['#empty'], clicks: ['#a'] } })).toEqual([
      { kind: 'clicks', steps: ['#a'], accepted: [] },
    ]);
  });

  test('a value over two boxes has its steps taken once', () => {
    expect(writes({ number: { selectors: [['#first', '#second']], clicks: ['#a'] } })).toMatchObject([
      { kind: 'clicks', next: { text: 'Z683365' } },
      { kind: 'text', text: '5' },
    ]);
  });

  test('what a person typed stays, and what is not sure is not pressed', () => {
    expect(plan({ sex: { selectors: ['#typed'], clicks: ['#a'] } }).refusals).toContainEqual(
      expect.objectContaining({ field: 'sex', reason: 'already-typed' }),
    );
    expect(plan({ number: { selectors: ['#widget'], clicks: ['#b-{sex}'] } }, 0.5).refusals).toContainEqual(
      expect.objectContaining({ field: 'number', reason: 'low-confidence' }),
    );
  });

  test('only the selectors of such a rule may mean a widget', () => {
    const fields: SiteRule['fields'] = {
      sex: { selectors: ['#widget'], clicks: ['#a'] },
      number: { selectors: ['#box'] },
      name: null,
    };
    const rule = { id: 'r', name: '', enabled: true, host: 'a.example', path: '', fields };
    expect(widgetSelectors(rule)).toEqual(['#widget']);
    expect(ruleSelectors(rule)).toEqual(['#widget', '#box']);
  });
});
