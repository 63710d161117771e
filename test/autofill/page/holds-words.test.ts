import { expect, test } from 'vitest';
import { holdsWords } from '../../../src/autofill/page/holds-words.ts';

test.each([
  ['12', '2'],
  ['11', '1'],
  ['Female', 'male'],
  ['中國香港', '香港'],
  ['', 'M'],
])('%j does not hold %j, which is a part of a word', (text, words) => {
  expect(holdsWords(text, words)).toBe(false);
});

test.each([
  ['2', '2'],
  ['12 December', '12'],
  ['Female 女', '女'],
  ['12 and 2', '2'],
  ['(Male)', 'Male'],
  ['M.', 'M.'],
])('%j holds %j', (text, words) => {
  expect(holdsWords(text, words)).toBe(true);
});
