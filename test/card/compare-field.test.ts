import { describe, expect, it } from 'vitest';
import { compareField } from '../../src/card/compare-field.ts';
import { FIELD_NAMES } from '../../src/card/result.ts';
import { OFFICIAL_SPECIMENS } from './official-specimens.ts';

describe('compareField', () => {
  it('finds every field of a card equal to itself', () => {
    for (const { result } of OFFICIAL_SPECIMENS) {
      for (const field of FIELD_NAMES) expect(compareField(field, { ...result }, result)).toBe(true);
    }
  });

  it('takes the two forms of a character in the Chinese name for equal, there only', () => {
    expect(compareField('name', { name: '衛永恒' }, { name: '衞永恆' })).toBe(true);
    expect(compareField('name', { name: '衛永情' }, { name: '衞永晴' })).toBe(false);
    expect(compareField('name_en', { name_en: 'LOK,Wing' }, { name_en: 'LOK, Wing' })).toBe(false);
  });

  it('takes an empty field for right only where the card has none', () => {
    expect(compareField('name', {}, { name: '' })).toBe(true);
    expect(compareField('name', {}, { name: '樂永晴' })).toBe(false);
    expect(compareField('number', { number: '' }, { number: 'Z683365(5)' })).toBe(false);
  });

  it('does not take an unknown title for a plain one', () => {
    expect(compareField('permanent', {}, { permanent: false })).toBe(false);
    expect(compareField('permanent', { permanent: false }, { permanent: false })).toBe(true);
    expect(compareField('permanent', { permanent: true }, { permanent: false })).toBe(false);
  });
});
