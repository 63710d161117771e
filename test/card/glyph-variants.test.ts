import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldGlyphVariants, glyphVariant, hasTwoPrintedForms } from '../../src/card/glyph-variants.ts';

const someCharacter = fc.oneof(
  fc.constantFrom(...'衞衛啓啟峯峰恆恒溫温黃黄呂吕強强羣群嫻嫺彥彦'),
  fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
);

describe('glyphVariant', () => {
  it.each(['衞衛', '啓啟', '峯峰', '恆恒', '溫温', '黃黄', '呂吕', '強强', '羣群', '嫻嫺', '彥彦'])(
    'pairs %s, as met on cards',
    (pair) => {
      expect(glyphVariant(pair.charAt(0))).toBe(pair.charAt(1));
      expect(glyphVariant(pair.charAt(1))).toBe(pair.charAt(0));
    },
  );

  it('is its own inverse and never the character itself', () => {
    fc.assert(
      fc.property(someCharacter, (character) => {
        const other = glyphVariant(character);
        if (other === undefined) return;
        expect(other).not.toBe(character);
        expect(glyphVariant(other)).toBe(character);
      }),
    );
  });

  it('keeps different characters apart', () => {
    expect(glyphVariant('杰')).toBeUndefined();
    expect(foldGlyphVariants('杰')).not.toBe(foldGlyphVariants('傑'));
  });
});

describe('foldGlyphVariants', () => {
  it('makes the two forms equal and is stable', () => {
    fc.assert(
      fc.property(fc.array(someCharacter), (characters) => {
        const text = characters.join('');
        const exchanged = characters.map((character) => glyphVariant(character) ?? character).join('');
        expect(foldGlyphVariants(exchanged)).toBe(foldGlyphVariants(text));
        expect(foldGlyphVariants(foldGlyphVariants(text))).toBe(foldGlyphVariants(text));
      }),
    );
  });
});

describe('hasTwoPrintedForms', () => {
  it('knows both forms of a pair that no code tells apart', () => {
    for (const character of '衞衛啓啟峯峰恆恒溫温栢柏') expect(hasTwoPrintedForms(character)).toBe(true);
  });

  it('leaves surnames of one usual form alone', () => {
    for (const character of '黃呂陳李張王') expect(hasTwoPrintedForms(character)).toBe(false);
  });
});
