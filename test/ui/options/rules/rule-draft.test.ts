import { describe, expect, test } from 'vitest';
import type { RuleTarget } from '../../../../src/autofill/rules/site-rule.ts';
import { ruleConflicts } from '../../../../src/ui/options/rules/rule-conflicts.ts';
import {
  draftOfRule,
  draftProblems,
  draftSelectors,
  newFieldDraft,
  newRuleDraft,
  ruleOfDraft,
} from '../../../../src/ui/options/rules/rule-draft.ts';
import { RULES } from '../../pages/options-states.ts';

describe('drafts', () => {
  test.each(RULES)('of the rule %#, unchanged, is that rule', (rule) => {
    const draft = draftOfRule(rule);
    expect(draftProblems(draft)).toEqual([]);
    expect(ruleOfDraft(draft)).toEqual(rule);
  });

  test('name what is missing, and in which row', () => {
    const draft = newRuleDraft();
    const [row] = draft.fields;
    expect(draftProblems(draft)).toEqual([
      { problem: 'address' },
      { problem: 'no-selectors', key: row?.key },
    ]);
    expect(draftProblems({ ...draft, fields: [] })).toContainEqual({ problem: 'no-fields' });
    const again = { ...newFieldDraft('number'), skip: true };
    expect(draftProblems({ ...draft, address: 'a.example', fields: [...draft.fields, again] })).toEqual([
      { problem: 'no-selectors', key: row?.key },
      { problem: 'same-value-twice', key: again.key },
    ]);
  });
});

describe('the form of a date', () => {
  const withFormat = (format: string) => ({
    ...newRuleDraft(),
    address: 'a.example',
    fields: [{ ...newFieldDraft('birth_date'), selectors: '#dob', format }],
  });

  test('is kept in capitals', () => {
    expect(draftProblems(withFormat('dd/mm/yyyy'))).toEqual([]);
    expect(ruleOfDraft(withFormat('dd/mm/yyyy')).fields).toMatchObject({
      birth_date: { format: 'DD/MM/YYYY' },
    });
  });

  test('that is none is named', () => {
    expect(draftProblems(withFormat('XYZ'))).toMatchObject([{ problem: 'date-form' }]);
  });
});

describe('a template', () => {
  const withFormat = (target: RuleTarget, format: string) => ({
    ...newRuleDraft(),
    address: 'a.example',
    fields: [{ ...newFieldDraft(target), selectors: '#box', format }],
  });

  test.each(['number', 'birth_date', 'english-surname', 'sex'] as const)('is kept for %s', (target) => {
    const draft = withFormat(target, ' {english-surname} {birth_date:YYYY年M月D日} ');
    expect(draftProblems(draft)).toEqual([]);
    const rule = ruleOfDraft(draft);
    expect(rule.fields[target]?.format).toBe('{english-surname} {birth_date:YYYY年M月D日}');
    expect(draftOfRule(rule).fields[0]?.format).toBe(rule.fields[target]?.format);
  });

  test.each([
    ['birth_date', '{birth_date', 'unbalanced-brace'],
    ['number', '{nobody}', 'unknown-placeholder'],
    ['number', '{number:long}', 'unknown-form'],
    ['number', 'my number', 'no-such-format'],
    ['english-surname', 'plain', 'no-such-format'],
  ] as const)('for %s: %s is refused: %s', (target, format, problem) => {
    expect(draftProblems(withFormat(target, format))).toMatchObject([{ problem }]);
  });
});

describe('click steps', () => {
  const withClicks = (clicks: string) => ({
    ...newRuleDraft(),
    address: 'a.example',
    fields: [{ ...newFieldDraft('sex'), selectors: '#sex', clicks }],
  });

  test('are kept, one a line', () => {
    const draft = withClicks(" #sex \n\n#menu li[title='{sex}']\n");
    expect(draftProblems(draft)).toEqual([]);
    const rule = ruleOfDraft(draft);
    expect(rule.fields.sex).toEqual({ selectors: ['#sex'], clicks: ['#sex', "#menu li[title='{sex}']"] });
    expect(ruleOfDraft(draftOfRule(rule))).toEqual(rule);
    expect(draft.fields.flatMap(draftSelectors)).toEqual(['#sex', '#sex', "#menu li[title='x']"]);
  });

  test.each([
    ['#menu-{nobody}', 'unknown-placeholder'],
    ['#menu-{sex', 'unbalanced-brace'],
    ['#menu\n'.repeat(9), 'too-many-clicks'],
  ])('%j is refused: %s', (clicks, problem) => {
    expect(draftProblems(withClicks(clicks))).toMatchObject([{ problem }]);
  });
});

describe('ruleConflicts', () => {
  test('finds a rule that an earlier one hides', () => {
    expect([...ruleConflicts(RULES).entries()]).toEqual([['bank-again', RULES[0]]]);
  });

  test('leaves rules alone that are switched off, or for other pages', () => {
    const off = RULES.map((rule) => (rule.id === 'bank' ? { ...rule, enabled: false } : rule));
    expect(ruleConflicts(off).size).toBe(0);
    const elsewhere = RULES.map((rule) => (rule.id === 'bank' ? { ...rule, path: '/other' } : rule));
    expect(ruleConflicts(elsewhere).size).toBe(0);
  });
});
