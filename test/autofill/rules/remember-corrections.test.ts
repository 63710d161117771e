import { describe, expect, test } from 'vitest';
import { cardValues } from '../../../src/autofill/plan/card-values.ts';
import {
  heldWay,
  rememberCorrections,
  withoutBoxes,
} from '../../../src/autofill/rules/remember-corrections.ts';
import type { SiteRule } from '../../../src/autofill/rules/site-rule.ts';
import { waysToWrite } from '../../../src/autofill/rules/ways-to-write.ts';
import { CARD } from '../described.ts';

const WAYS = waysToWrite(cardValues(CARD));
const waysOf = (text: string) => WAYS.filter((way) => way.text === text);
const RULE: SiteRule = {
  id: 'r',
  name: '',
  enabled: true,
  host: 'example.com',
  path: '/form',
  fields: { name_en: { selectors: ['#name'] }, birth_date: { selectors: [['#d', '#m', '#y'], '#dob'] } },
};

describe('what a corrected box holds', () => {
  test.each([
    ['LOK, Wing Ching', { target: 'name_en', format: 'surname-first' }],
    ['Wing Ching LOK', { target: 'name_en', format: 'given-names-first' }],
    ['Z6833655', { target: 'number', format: 'plain' }],
    ['1985-06-03', { target: 'birth_date', format: 'YYYY-MM-DD' }],
    ['樂永晴', { target: 'name' }],
  ])('%s', (text, expected) => {
    expect(heldWay(waysOf(text), undefined)).toEqual(expected);
  });

  test('of two forms with the same text neither is said, and of two values none unless the box is for one', () => {
    const sameDayAndMonth = waysToWrite(cardValues({ ...CARD, birth_date: '03-03-1985' }));
    const both = sameDayAndMonth.filter(({ text }) => text === '03/03/1985');
    expect(heldWay(both, undefined)).toEqual({ target: 'birth_date' });
    const twoValues = [
      { target: 'birth_date', text: 'x' },
      { target: 'issue_date', text: 'x' },
    ] as const;
    expect(heldWay(twoValues, undefined)).toBeUndefined();
    expect(heldWay(twoValues, 'issue_date')).toEqual({ target: 'issue_date' });
  });
});

test('a value that was moved goes into its new box alone; one that was taken out is skipped', () => {
  const moved = rememberCorrections(withoutBoxes(RULE, new Set(['#name'])), [
    { label: 'Name', selector: '#name', filledWith: 'name_en' },
    { label: 'Box 7', selector: '#seven', holds: { target: 'name_en', format: 'surname-first' } },
  ]);
  expect(moved.fields.name_en).toEqual({ selectors: ['#seven'], format: 'surname-first' });
  const removed = rememberCorrections(withoutBoxes(RULE, new Set(['#m'])), [
    { label: 'Month', selector: '#m', filledWith: 'birth_date' },
  ]);
  expect(removed.fields).toEqual({ ...RULE.fields, birth_date: { selectors: ['#dob'] } });
  const skipped = rememberCorrections(withoutBoxes(RULE, new Set(['#name'])), [
    { label: 'Name', selector: '#name', filledWith: 'name_en' },
  ]);
  expect(skipped.fields.name_en).toBeNull();
});
