import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withCorrectSpelling } from '../../../src/autofill/plan/spelling.ts';

describe('spelling of labels', () => {
  test.each([
    ['sumame', 'surname'],
    ['surnmae (english)', 'surname (english)'],
    ['chiness name', 'chinese name'],
    ['given nmae', 'given name'],
    ['date of brith', 'date of birth'],
    ['emergancy contact', 'emergency contact'],
    ['hkid card nunber', 'hkid card number'],
  ])('%s', (typed, meant) => {
    expect(withCorrectSpelling(typed)).toBe(meant);
  });

  test.each([
    'same game',
    'please identify yourself',
    'contract',
    'dare',
    'berth',
    'cars',
    'gave',
    'surnames',
    'mobile',
  ])('%s is left as it is', (text) => {
    expect(withCorrectSpelling(text)).toBe(text);
  });

  test('what is spelled right stays, and so does what is put right', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,40}$/), (text) => {
        const once = withCorrectSpelling(text);
        expect(withCorrectSpelling(once)).toBe(once);
        expect(once.split(' ')).toHaveLength(text.split(' ').length);
      }),
    );
  });
});
