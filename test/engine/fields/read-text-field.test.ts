import { describe, expect, test } from 'vitest';
import { createCardGrammars } from '../../../src/engine/fields/card-grammars.ts';
import { readBirthDate } from '../../../src/engine/fields/read-birth-date.ts';
import { readTextField } from '../../../src/engine/fields/read-text-field.ts';
import { LARGE_PITCH, SMALL_PITCH } from '../../../src/engine/locate/card-layout.ts';
import { cellsOf, drawnStrip, LATIN } from './drawn-strip.ts';

const LEFT = 0.397;
const grammars = createCardGrammars(LATIN);
const grid = { left: LEFT, pitch: SMALL_PITCH };

const codes = (text: string) =>
  readTextField(drawnStrip(cellsOf(text), LEFT, SMALL_PITCH), grammars.codes, LATIN, {
    ...grid,
    groupLength: 4,
    isOpen: true,
  });
const birthDate = (text: string) =>
  readBirthDate(drawnStrip(cellsOf(text), LEFT, SMALL_PITCH), grammars, LATIN, grid);

describe('telegraph codes', () => {
  test.each(['2867', '2867 3057', '2867 3057 2532'])(
    'are sure where they stand on their grid: %s',
    (text) => {
      expect(codes(text)).toMatchObject({ value: text.replaceAll(' ', '') });
      expect(codes(text).confidence).toBeGreaterThan(0.9);
    },
  );

  test.each([
    ['a last group that is covered', '2867 3057 ____'],
    ['a digit put into a gap, and the last one lost', '2621 253505174'],
    ['a group that is missing in the middle', '2867      2532'],
  ])('are doubtful: %s', (_what, text) => {
    expect(codes(text).confidence).toBeLessThan(0.9);
  });
});

describe('a birth date', () => {
  test.each(['03-06-1985', '06-1985', '1985'])('is read in each of its forms: %s', (text) => {
    expect(birthDate(text).value).toBe(text);
    expect(birthDate(text).confidence).toBeGreaterThan(0.9);
  });

  test.each(['______1985', '___06-1985'])('that is covered in part is no shorter one: %s', (text) => {
    expect(birthDate(text).confidence).toBeLessThan(0.5);
    expect(birthDate(text).value).not.toBe(text.replaceAll('_', ''));
  });
});

describe('a number', () => {
  const number = (text: string) =>
    readTextField(drawnStrip(cellsOf(text), 0.687, LARGE_PITCH), grammars.number, LATIN, {
      pitch: LARGE_PITCH,
      mayBeginBefore: true,
    });

  test.each(['Z683365(5)', 'XC974692(2)'])('is sure with one letter or two: %s', (text) => {
    expect(number(text)).toMatchObject({ value: text });
    expect(number(text).confidence).toBeGreaterThan(0.9);
  });

  test('is doubtful where print stands before its first letter', () => {
    expect(number('_C974692(2)').confidence).toBeLessThan(0.9);
  });
});
