import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ControlDescription } from '../../../src/autofill/description.ts';
import { cardValues } from '../../../src/autofill/plan/card-values.ts';
import { planFill } from '../../../src/autofill/plan/plan-fill.ts';
import { matchRule } from '../../../src/autofill/rules/match-rule.ts';
import { ruleSelectors } from '../../../src/autofill/rules/rule-selectors.ts';
import type { SiteRule } from '../../../src/autofill/rules/site-rule.ts';
import { siteRulesJsonSchema } from '../../../src/dev/site-rules-schema.ts';
import { CARD, describedControl, describedFrame, options } from '../described.ts';

const RULE: SiteRule = {
  id: 'bank',
  name: 'Bank',
  enabled: true,
  host: 'bank.example',
  path: '/open',
  fields: {
    number: { selectors: [['#id1', '#id2'], '#id'] },
    birth_date: { selectors: ['#dob'], format: 'YYYYMMDD' },
    name_en: { selectors: ['#name'], format: 'given-names-first upper-case' },
    sex: { selectors: ['#sex'], options: { M: '1', F: '2' } },
    name: null,
  },
};

describe('which rule holds', () => {
  const rules = [
    { ...RULE, id: 'subdomains', host: '*.bank.example', path: '' },
    { ...RULE, id: 'host', path: '' },
    { ...RULE, id: 'prefix', path: '/open*' },
    { ...RULE, id: 'exact' },
    { ...RULE, id: 'off', enabled: false },
    { ...RULE, id: 'subdomains-exact', host: '*.bank.example', path: '/other' },
    { ...RULE, id: 'domain-exact', host: '*.example', path: '/open' },
  ];
  test.each([
    ['https://bank.example/open', 'exact'],
    ['https://bank.example/open/', 'exact'],
    ['https://bank.example/open/2?step=1', 'prefix'],
    ['https://bank.example/other', 'host'],
    ['https://apply.bank.example/open', 'subdomains'],
    ['https://apply.bank.example/other', 'subdomains-exact'],
    ['https://notbank.example/open', 'domain-exact'],
    ['https://notbank.example/other', undefined],
    ['not a url', undefined],
  ])('%s', (url, id) => {
    expect(matchRule(rules, url)?.id).toBe(id);
  });
});

describe('planning by a rule', () => {
  const controls = [
    describedControl({ controlId: 'c1', maxLength: 8 }),
    describedControl({ controlId: 'c2', maxLength: 1 }),
    describedControl({ controlId: 'c3' }),
    describedControl({ controlId: 'c4' }),
    describedControl({
      controlId: 'c5',
      kind: 'select',
      options: [
        { text: 'A', value: '1', disabled: false },
        { text: 'B', value: '2', disabled: false },
      ],
    }),
    describedControl({ controlId: 'c6', label: '中文姓名' }),
  ];
  const selectorMatches = { '#id1': ['c1'], '#id2': ['c2'], '#dob': ['c3'], '#name': ['c4'], '#sex': ['c5'] };
  const request = (matches: Record<string, string[]>) => ({
    frames: [{ frameId: 0, description: { ...describedFrame(controls), selectorMatches: matches } }],
    values: cardValues(CARD),
    rule: RULE,
    threshold: 0.8,
  });

  test('its selectors say where, its formats say how, and the heuristics are silent', () => {
    const plan = planFill(request(selectorMatches));
    expect(plan.ruleId).toBe('bank');
    expect(
      plan.steps.map(({ controlId, write }) => [controlId, write.kind === 'text' ? write.text : write]),
    ).toEqual([
      ['c1', 'Z683365'],
      ['c2', '5'],
      ['c3', '19850603'],
      ['c4', 'WING CHING LOK'],
      ['c5', { kind: 'option', index: 1 }],
    ]);
    expect(plan.refusals).toContainEqual({ field: 'name', reason: 'skipped-by-rule' });
    expect(plan.refusals).toContainEqual({ field: 'symbols', reason: 'not-in-rule' });
  });

  test('what it names and the page has not, is not on the form; what was not read, was not read', () => {
    const plan = planFill({
      ...request({ ...selectorMatches, '#sex': [] }),
      values: cardValues({ ...CARD, symbols: '' }),
    });
    expect(plan.refusals).toContainEqual({ field: 'sex', reason: 'no-such-control' });
    expect(plan.refusals).toContainEqual({ field: 'symbols', reason: 'not-read' });
  });

  test('of the alternatives the first that is there', () => {
    const plan = planFill(request({ '#id': ['c3'] }));
    expect(plan.steps).toContainEqual(expect.objectContaining({ controlId: 'c3', field: 'number' }));
  });

  test('a selector that matches two controls is refused', () => {
    const plan = planFill(request({ ...selectorMatches, '#dob': ['c3', 'c4'] }));
    expect(plan.refusals).toContainEqual({ field: 'birth_date', reason: 'ambiguous' });
  });

  test('what another card left is emptied where this one has nothing for it', () => {
    const left = controls.map((control) => ({ ...control, state: 'filled-before' as const }));
    const frames = [{ frameId: 0, description: { ...describedFrame(left), selectorMatches } }];
    const values = cardValues({ ...CARD, birth_date: '' });
    const { steps } = planFill({ ...request(selectorMatches), frames, values });
    expect(steps.filter(({ write }) => write.kind === 'clear').map(({ controlId }) => controlId)).toEqual([
      'c3',
    ]);
    expect(steps.find(({ controlId }) => controlId === 'c4')?.write.kind).toBe('text');
  });

  test('a number that stands there already is one by which to tell whose form it is', () => {
    const known = controls.map((control) =>
      control.controlId === 'c1' ? { ...control, state: 'typed' as const } : control,
    );
    const frames = [{ frameId: 0, description: { ...describedFrame(known), selectorMatches } }];
    const { checks } = planFill({ ...request(selectorMatches), frames });
    expect(checks?.map(({ controlId, write }) => [controlId, write])).toEqual([
      ['c1', expect.objectContaining({ kind: 'text', text: 'Z683365' })],
    ]);
  });

  test('what a person typed stays', () => {
    const base = request(selectorMatches);
    const typed = controls.map((control) => ({ ...control, state: 'typed' as const }));
    const frames = [{ frameId: 0, description: { ...describedFrame(typed), selectorMatches } }];
    expect(planFill({ ...base, frames }).steps).toEqual([]);
  });
});

describe('a box that takes no typing', () => {
  const locked = (controlId: string, known: Partial<ControlDescription> = {}) =>
    describedControl({ controlId, obstacle: 'read-only', ...known });
  const planLocked = (fields: SiteRule['fields']) => {
    const description = {
      ...describedFrame([
        locked('date', { opensCalendar: true }),
        locked('list'),
        locked('off', { obstacle: 'disabled' }),
      ]),
      selectorMatches: { '#date': ['date'], '#list': ['list'], '#off': ['off'] },
    };
    const frames = [{ frameId: 0, description }];
    return planFill({ frames, values: cardValues(CARD), rule: { ...RULE, fields }, threshold: 0.8 });
  };

  test.each([{}, { format: 'DD/MM/YYYY' }])('opens its calendar by a rule too (%o)', (how) => {
    const { steps } = planLocked({ birth_date: { selectors: ['#date'], ...how } });
    expect(steps.map(({ write }) => write)).toEqual([{ kind: 'date', year: 1985, month: 6, day: 3 }]);
  });

  test.each(['sex', 'issue-day', 'issue-month', 'issue-year', 'issue-place'] as const)(
    'opens its list of %s by a rule too',
    (target) => {
      const { steps } = planLocked({ [target]: { selectors: ['#list'] } });
      expect(steps).toEqual([
        expect.objectContaining({ write: expect.objectContaining({ kind: 'choose' }) }),
      ]);
    },
  );

  test('chooses from its list what the rule says', () => {
    const { steps } = planLocked({ sex: { selectors: ['#list'], options: { F: 'Lady' } } });
    expect(steps.map(({ write }) => write)).toEqual([{ kind: 'choose', accepted: ['Lady'] }]);
  });

  test('is refused where nothing would open, or nothing may be pressed', () => {
    const { steps, refusals } = planLocked({
      number: { selectors: ['#list'], format: 'plain' },
      birth_date: { selectors: ['#off'] },
    });
    expect(steps).toEqual([]);
    expect(refusals).toContainEqual(expect.objectContaining({ field: 'number', reason: 'read-only' }));
    expect(refusals).toContainEqual(expect.objectContaining({ field: 'birth_date', reason: 'disabled' }));
  });
});

test('the selectors of a rule, each once', () => {
  expect(ruleSelectors(RULE)).toEqual(['#id1', '#id2', '#id', '#dob', '#name', '#sex']);
});

test('the published JSON Schema is the one of the program', () => {
  const published = readFileSync(new URL('../../../docs/site-rules.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(published)).toEqual(JSON.parse(siteRulesJsonSchema()));
});

test('options of a rule leave what they do not name to the control', () => {
  const sex = describedControl({ controlId: 'c5', kind: 'select', options: options('男', '女') });
  const rule: SiteRule = { ...RULE, fields: { sex: { selectors: ['#sex'], options: { M: '男' } } } };
  const frames = [
    { frameId: 0, description: { ...describedFrame([sex]), selectorMatches: { '#sex': ['c5'] } } },
  ];
  const plan = planFill({ frames, values: cardValues(CARD), rule, threshold: 0.8 });
  expect(plan.steps).toContainEqual(expect.objectContaining({ write: { kind: 'option', index: 1 } }));
});
