import { describe, expect, test } from 'vitest';
import { createCardGrammars } from '../../../src/engine/fields/card-grammars.ts';
import { readEnglishName } from '../../../src/engine/fields/read-english-name.ts';
import { SMALL_PITCH } from '../../../src/engine/locate/card-layout.ts';
import { cellsOf, type DrawnCell, drawnStrip, LATIN } from './drawn-strip.ts';

const LEFT = 0.057;
const grammars = createCardGrammars(LATIN);

function read(cells: readonly DrawnCell[], pitch = SMALL_PITCH, left = LEFT, behind = 0.06, isSure = true) {
  const strip = drawnStrip(cells, left, pitch, behind);
  const { value, confidence } = readEnglishName(strip, grammars, LATIN, { left: LEFT, isSure });
  return { value, confidence };
}

function withDoubt(text: string, at: number, seen: Readonly<Record<string, number>>): DrawnCell[] {
  return cellsOf(text).map((cell, index) => (index === at ? { ...cell, seen } : cell));
}

describe('a clear name', () => {
  test.each([
    'LOK, Wing Ching',
    'WILLIAMS, Peter',
    'SZETO, Qzxv',
    'SUHARTO',
    'AU YEUNG, Ka Yan',
    "O'BRIEN, Xq",
  ])('is read as it is printed, of usual words or not: %s', (name) => {
    const { value, confidence } = read(cellsOf(name));
    expect(value).toBe(name);
    expect(confidence).toBeGreaterThan(0.9);
  });
});

describe('a doubtful letter', () => {
  test('is taken for the one that makes a usual word, and never surely', () => {
    const { value, confidence } = read(withDoubt('LOK, Wing Ching', 11, { a: 0.5, h: 0.3 }));
    expect(value).toBe('LOK, Wing Ching');
    expect(confidence).toBeLessThanOrEqual(0.75);
  });

  test('is left as it was read where the usual word is far less likely', () => {
    expect(read(withDoubt('LOK, Wing Ching', 11, { a: 0.9, h: 0.002 })).value).toBe('LOK, Wing Caing');
  });

  test('is judged by given names alone where the surname is an unusual one', () => {
    expect(read(withDoubt('WILLIAMS, Peter', 14, { n: 0.5, r: 0.3 })).value).toBe('WILLIAMS, Peter');
  });
});

describe('what was not read makes a name doubtful', () => {
  test.each([
    ['the first letter', '_OK, Wing Ching'],
    ['the last letter', 'LOK, Wing Chin_'],
    ['a letter before a blank', 'LEE, Qx_ Nan'],
    ['a letter within a word', 'LEE, Qx_zv'],
  ])('%s', (_which, text) => {
    expect(read(cellsOf(text)).confidence).toBeLessThan(0.9);
  });

  test('letters behind the end of the strip', () => {
    expect(read(cellsOf('LOK, Wing Chi'), SMALL_PITCH, LEFT, 0.003).confidence).toBeLessThan(0.9);
  });

  test.each([true, false])('the first letter, where nothing shows of it (place sure: %s)', (isSure) => {
    const left = LEFT - 0.35 * SMALL_PITCH;
    const { confidence } = read(cellsOf(' OK, Wing Ching'), SMALL_PITCH, left, 0.06, isSure);
    expect(confidence).toBeLessThan(0.9);
  });

  test('a card whose place is wrong: the letters stand further apart than they are printed', () => {
    expect(read(cellsOf('LOK, Wing Ching'), SMALL_PITCH * 1.12).confidence).toBeLessThan(0.9);
  });
});

test.each(['LOK, Wing Ching AM PLE', 'LOK, Wing ChingsAM'])(
  'what is written over the card is no given name: %s',
  (text) => {
    expect(read(cellsOf(text)).confidence).toBeLessThan(0.9);
  },
);

describe('one letter left of where the name begins', () => {
  const shifted = LEFT - SMALL_PITCH * 1.1;
  const readBehind = (letter: string, seen: number, isSure = false) =>
    read(
      [{ printed: true, seen: { [letter]: seen, K: 0.98 - seen } }, ...cellsOf('LOK, Wing Ching')],
      SMALL_PITCH,
      shifted,
      0.06,
      isSure,
    );

  test('is of the print at the edge if it is not clearly seen: such letters lie on their side', () => {
    const { value, confidence } = readBehind('B', 0.6);
    expect(value).toBe('LOK, Wing Ching');
    expect(confidence).toBeGreaterThan(0.9);
  });

  test('is the name’s first one if it is clearly seen, which is never sure', () => {
    const { value, confidence } = readBehind('B', 0.97);
    expect(value).toBe('BLOK, Wing Ching');
    expect(confidence).toBeLessThan(0.8);
  });

  test('that is seen fairly well may be either, unless the name’s beginning is sure', () => {
    expect(readBehind('W', 0.83)).toMatchObject({ value: 'LOK, Wing Ching' });
    expect(readBehind('W', 0.83).confidence).toBeLessThan(0.8);
    expect(readBehind('W', 0.83, true).confidence).toBeGreaterThan(0.9);
  });

  test('that looks the same on its side is of the edge, which is sure only where the name’s beginning is', () => {
    expect(readBehind('S', 0.97)).toMatchObject({ value: 'LOK, Wing Ching' });
    expect(readBehind('S', 0.97).confidence).toBeLessThan(0.8);
    expect(readBehind('S', 0.97, true).confidence).toBeGreaterThan(0.9);
  });
});
