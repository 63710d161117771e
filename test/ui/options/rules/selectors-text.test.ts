import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSelectors, parseSelectors } from '../../../../src/ui/options/rules/selectors-text.ts';

test.each([
  ['', []],
  ['\n  \n', []],
  ['#a', ['#a']],
  [' #a \n #b ', ['#a', '#b']],
  ['#a; #b ;#c', [['#a', '#b', '#c']]],
  ['#a;', ['#a']],
  ['[name="a;b"] ; #c', [['[name="a;b"]', '#c']]],
  ["[name='a;b']", ["[name='a;b']"]],
  ['[data-x=a;b];#c', [['[data-x=a;b]', '#c']]],
  ['app-form >>> #hkid ; #check', [['app-form >>> #hkid', '#check']]],
])('%j', (text, selectors) => {
  expect(parseSelectors(text)).toEqual(selectors);
});

test('what is written is read again', () => {
  const selector = fc.constantFrom(
    '#a',
    'input[name="x;y"]',
    'form > input:nth-of-type(2)',
    'a >>> b',
    '.c.d',
  );
  const alternative = fc.oneof(selector, fc.array(selector, { minLength: 2, maxLength: 4 }));
  fc.assert(
    fc.property(fc.array(alternative, { minLength: 1 }), (selectors) => {
      expect(parseSelectors(formatSelectors(selectors))).toEqual(selectors);
    }),
  );
});
