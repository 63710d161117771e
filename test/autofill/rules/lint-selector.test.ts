import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lintSelector } from '../../../src/autofill/rules/lint-selector.ts';

describe('lintSelector', () => {
  test.each([
    '#hkid',
    'input[name="idNo"]',
    '[data-testid="a,b * c"]',
    'form#apply select[name=gender]',
    'my-form >>> #hkid',
    'label:has(#x, #y) input[name=a]',
    '#ctl00_Main_txtHKID',
    'input[autocomplete="bday-day"]',
    '#line1',
  ])('has nothing against %s', (selector) => {
    expect(lintSelector(selector)).toEqual([]);
  });

  test.each([
    ['#a, #b', 'error', 'comma-list'],
    ['*', 'error', 'universal'],
    ['form > * > #x', 'error', 'universal'],
    ['input', 'warning', 'tag-only'],
    ['form input', 'warning', 'tag-only'],
    ['.hkid', 'warning', 'class-only'],
    ['select.gender', 'warning', 'class-only'],
    ['tr:nth-child(3) input', 'warning', 'position-only'],
    ['#form > div > div > div > input[name=x]', 'warning', 'too-deep'],
    ['#\\:r1a\\:', 'warning', 'generated-id'],
    ['[id=":r2:"]', 'warning', 'generated-id'],
    ['#mui-42', 'warning', 'generated-id'],
    ['#headlessui-input-7', 'warning', 'generated-id'],
    ['[name="field_8f3a9c21"]', 'warning', 'generated-id'],
    ['#input-1699876543', 'warning', 'generated-id'],
    ['my-form >>> input', 'warning', 'tag-only'],
  ])('says of %s: %s, %s', (selector, severity, problem) => {
    expect(lintSelector(selector)).toContainEqual({ severity, problem });
  });

  test('judges any text, and says nothing twice of one step', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const problems = lintSelector(text.replaceAll('>>>', '')).map(({ problem }) => problem);
        expect(new Set(problems).size).toBe(problems.length);
      }),
    );
  });
});
