import { expect, test } from 'vitest';
import { levenshteinDistance } from '../../../src/engine/fields/levenshtein-distance.ts';
import { oddsByTitleText } from '../../../src/engine/fields/read-title.ts';
import { documentNamed } from '../../../src/engine/refusal/document-words.ts';

test.each([
  ['HONG KONG PERMANENT IDENTITY CARD', true],
  ['HONGAOROPIANAMINTOENTTTCAROO', true],
  ['HONG KONG IDENTITY CARD', false],
  ['ONGKONGDENTITYAR', false],
])('the title %j is permanent: %s, even misread', (text, permanent) => {
  expect(oddsByTitleText(text) > 1).toBe(permanent);
});

test.each(['', 'A', 'SAMPLE', 'XQZVWXQZVWXQZ'])('the text %j tells neither title', (text) => {
  expect(oddsByTitleText(text)).toBe(1);
});

test('edits are counted', () => {
  expect(levenshteinDistance('kitten', 'sitting')).toBe(3);
  expect(levenshteinDistance('', 'abc')).toBe(3);
  expect(levenshteinDistance('abc', 'abc')).toBe(0);
});

test.each([
  [['姓名 金阳', '公民身份号码'], 'another-document'],
  [['VALID THRU 12/29', 'VISA'], 'another-document'],
  [['P<GBRSMITH<<JOHN'], 'another-document'],
  [['The holder of this card has the right of abode'], 'card-back'],
])('%j names %s', (texts, reason) => {
  expect(documentNamed(texts)?.reason).toBe(reason);
});

test('ordinary text names no document', () => {
  expect(documentNamed(['A sunny day', '今日天氣'])).toBeNull();
});
