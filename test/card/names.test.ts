import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenNamesFirst, parseChineseName, parseEnglishName, surnameFirst } from '../../src/card/names.ts';
import { COMPOUND_SURNAMES } from '../../src/card/surnames.ts';
import { OFFICIAL_SPECIMENS } from './official-specimens.ts';
import { parsed } from './parsed.ts';

const word = fc.stringMatching(/^[A-Z][a-z]{0,7}([-'][A-Z][a-z]{1,4})?$/);
const surname = fc.stringMatching(/^[A-Z]{1,9}( [A-Z]{2,6})?$/);
const givenNames = fc.array(word, { minLength: 1, maxLength: 4 });
const hanCharacter = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code));

describe('parseEnglishName', () => {
  it('splits at the comma', () => {
    const name = parsed(parseEnglishName('LOK, Wing Ching'));
    expect(name).toEqual({ kind: 'surname-and-given-names', surname: 'LOK', givenNames: ['Wing', 'Ching'] });
    expect(surnameFirst(name)).toBe('LOK, Wing Ching');
    expect(givenNamesFirst(name)).toBe('Wing Ching LOK');
  });

  it('gets every printed name back', () => {
    fc.assert(
      fc.property(surname, givenNames, (family, given) => {
        const printed = `${family}, ${given.join(' ')}`;
        const name = parsed(parseEnglishName(printed));
        expect(name).toEqual({ kind: 'surname-and-given-names', surname: family, givenNames: given });
        expect(surnameFirst(name)).toBe(printed);
        expect(givenNamesFirst(name)).toBe(`${given.join(' ')} ${family}`);
      }),
    );
  });

  it.each(['SUKARNO', 'LOK WING CHING', 'LOK,', ', LOK'])('invents no split of %s', (text) => {
    const name = parsed(parseEnglishName(text));
    expect(name).toEqual({ kind: 'single-name', name: text.replace(',', '').trim() });
    expect(surnameFirst(name)).toBe(givenNamesFirst(name));
  });

  it('mends the blanks and no letter', () => {
    expect(surnameFirst(parsed(parseEnglishName(' AU YEUNG ,Wing  Ching')))).toBe('AU YEUNG, Wing Ching');
    expect(surnameFirst(parsed(parseEnglishName("O'NEILL-CHAN，Mary J.")))).toBe("O'NEILL-CHAN, Mary J.");
  });

  it('tells an empty name', () => {
    expect(parseEnglishName(' ')).toEqual({ ok: false, failure: 'empty' });
    expect(parseEnglishName(',')).toEqual({ ok: false, failure: 'empty' });
  });
});

describe('parseChineseName', () => {
  const split = (text: string) => {
    const { surname: family, givenName, doubt } = parsed(parseChineseName(text));
    return [family, givenName, doubt];
  };

  it.each([
    ['樂永晴', ['樂', '永晴', undefined]],
    ['申智', ['申', '智', undefined]],
    ['歐陽晴', ['歐陽', '晴', undefined]],
    ['司徒永晴', ['司徒', '永晴', undefined]],
    ['上官永晴', ['上官', '永晴', undefined]],
    ['歐陽', ['歐', '陽', 'compound-surname-alone']],
    ['陳李永晴', ['陳李', '永晴', 'married-surname-possible']],
    ['申永晴朗', ['申', '永晴朗', 'uncommon-length']],
    ['陳歐陽永晴', ['陳歐陽', '永晴', 'married-surname-possible']],
    ['歐陽永晴朗', ['歐陽', '永晴朗', 'uncommon-length']],
    ['申永晴朗日', [undefined, undefined, 'uncommon-length']],
    ['晴', [undefined, undefined, 'one-character']],
  ])('splits %s', (text, expectedSplit) => {
    expect(split(text)).toEqual(expectedSplit);
  });

  it('drops the blanks that cards print between the characters', () => {
    expect(parsed(parseChineseName('樂　永 晴')).full).toBe('樂永晴');
  });

  it('loses no character of any name', () => {
    fc.assert(
      fc.property(fc.array(hanCharacter, { minLength: 1, maxLength: 6 }), (characters) => {
        const name = parsed(parseChineseName(characters.join('')));
        expect(name.full).toBe(characters.join(''));
        if (name.surname !== undefined) expect(`${name.surname}${name.givenName}`).toBe(name.full);
        expect(name.surname === undefined).toBe(name.givenName === undefined);
        if (name.surname === undefined) expect(name.doubt).toBeDefined();
      }),
    );
  });

  it('counts a character outside the basic plane as one', () => {
    expect(split('樂𡃁')).toEqual(['樂', '𡃁', undefined]);
  });

  it('knows the compound surnames with any given name of two characters', () => {
    for (const compound of COMPOUND_SURNAMES) {
      expect(split(`${compound}永晴`)).toEqual([compound, '永晴', undefined]);
    }
  });

  it.each([
    ['', 'empty'],
    ['LOK', 'not-chinese'],
    ['樂永晴1', 'not-chinese'],
    ['樂永晴樂永晴樂', 'too-long'],
  ])('refuses %j: %s', (text, failure) => {
    expect(parseChineseName(text)).toEqual({ ok: false, failure });
  });
});

describe('the official specimens', () => {
  it.each(OFFICIAL_SPECIMENS)('$result.name_en is given back as printed', ({ result }) => {
    expect(surnameFirst(parsed(parseEnglishName(result.name_en)))).toBe(result.name_en);
    if (result.name === '') return;
    const name = parsed(parseChineseName(result.name));
    expect(name).toEqual({
      full: result.name,
      surname: result.name.charAt(0),
      givenName: result.name.slice(1),
    });
  });
});
