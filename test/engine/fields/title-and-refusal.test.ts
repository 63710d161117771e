import { expect, test } from 'vitest';
import { levenshteinDistance } from '../../../src/engine/fields/levenshtein-distance.ts';
import { oddsByTitleText, readTitle } from '../../../src/engine/fields/read-title.ts';
import { CARD_ASPECT, CARD_LAYOUTS } from '../../../src/engine/locate/card-layout.ts';
import type { CardPose } from '../../../src/engine/locate/locate-by-text.ts';
import type { PlacedLine } from '../../../src/engine/locate/place-lines.ts';
import { documentNamed } from '../../../src/engine/refusal/document-words.ts';
import { LATIN } from './drawn-strip.ts';

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

test('a narrow title that cannot be read may be a part of a wide one', async () => {
  const permanent = await readUnreadableTitle(false);
  expect(permanent).toBeLessThan(0.5);
  expect(permanent).toBeGreaterThan(0.2);
  expect(await readUnreadableTitle(true)).toBeGreaterThan(0.9);
});

/** A white picture whose title lines were detected as wide as those of a permanent or of a plain card. */
function readUnreadableTitle(isWide: boolean): Promise<number> {
  const layout = CARD_LAYOUTS.find(({ edition, permanent }) => edition === '2018' && permanent === isWide);
  if (!layout) throw new Error('no such layout');
  const lines = (['titleChinese', 'titleEnglish'] as const).map((name): PlacedLine => {
    const { left, rights, top, bottom } = layout.lines[name];
    const y = (top + bottom) / 2 / CARD_ASPECT;
    return { start: [left, y], end: [rights[0] ?? 1, y] };
  });
  const image = { width: 100, height: 63, data: new Uint8Array(4 * 100 * 63).fill(255) };
  const pose: CardPose = {
    layout,
    cardToImage: [100, 0, 0, 0, 100, 0, 0, 0, 1],
    match: { score: 5, matches: [] },
  };
  const classes = LATIN.characters.length;
  const blank = {
    run: async () => ({
      data: new Float32Array(32 * classes).map((_, i) => (i % classes ? 0 : 1)),
      dims: [1, 32, classes],
    }),
    release: async () => undefined,
  };
  return readTitle(blank, LATIN, image, pose, lines, undefined);
}

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
