import { expect, test } from 'vitest';
import { memoised } from '../../../src/autofill/plan/memoised.ts';

test('a text is worked out once, also when it says nothing', () => {
  const asked: string[] = [];
  const read = memoised((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  expect(['name', '', 'name', '', 'sex'].map(read)).toEqual([4, undefined, 4, undefined, 3]);
  expect(asked).toEqual(['name', '', 'sex']);
});
