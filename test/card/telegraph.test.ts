import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  characterAgreement,
  charactersOfCode,
  codesOfCharacter,
  parseTelegraphCodes,
  type TelegraphCode,
} from '../../src/card/telegraph.ts';
import { telegraphTable } from '../../src/card/telegraph-table.ts';
import { OFFICIAL_SPECIMENS } from './official-specimens.ts';
import { parsed } from './parsed.ts';

const code = (digits: string): TelegraphCode => {
  const [first] = parsed(parseTelegraphCodes(digits));
  if (first === undefined) throw new Error('a parsed row has a code');
  return first;
};
const { taiwan, mainland } = telegraphTable();
const entries = (column: readonly (string | undefined)[]) =>
  column.flatMap((character, index) =>
    character === undefined ? [] : [[character, code(String(index).padStart(4, '0'))] as const],
  );
const taiwanEntry = fc.constantFrom(...entries(taiwan));
const mainlandEntry = fc.constantFrom(...entries(mainland));

describe('the table', () => {
  it('has the 9,026 codes of the Taiwan edition, and 2,924 characters that only the Mainland edition has there', () => {
    expect(entries(taiwan)).toHaveLength(9026);
    expect(entries(mainland)).toHaveLength(2924);
  });

  it('holds normalised single characters only', () => {
    const odd = [...entries(taiwan), ...entries(mainland)].filter(
      ([character]) => character.normalize('NFC') !== character || !/^\p{Script=Han}$/u.test(character),
    );
    expect(odd).toEqual([]);
  });
});

describe('codesOfCharacter and charactersOfCode', () => {
  it.each([
    ['樂', '2867'],
    ['李', '2621'],
    ['智', '2535'],
    ['龍', '7893'],
    ['余', '0151'],
    ['一', '0001'],
    ['妍', '1177'],
    ['栢', '2672'],
    ['瑤', '3852'],
    ['衛', '5898'],
    ['衞', '5898'],
    ['恒', '1854'],
    ['杰', '2638'],
    ['傑', '0267'],
    ['塱', '8243'],
    ['說', '6141'],
    ['乐', '2867'],
  ])('gives %s the code %s', (character, digits) => {
    expect(codesOfCharacter(character)).toEqual([digits]);
  });

  it('knows no code for 嬅, and nobody with the code 0000', () => {
    expect(codesOfCharacter('嬅')).toEqual([]);
    expect(codesOfCharacter('A')).toEqual([]);
    expect(charactersOfCode(code('0000'))).toEqual([]);
  });

  it('names the forms that share a code, the Taiwan one first', () => {
    expect(charactersOfCode(code('1854'))).toEqual(['恆', '恒']);
    expect(charactersOfCode(code('5898')).slice(0, 2)).toEqual(['衞', '衛']);
    expect(charactersOfCode(code('1177'))).toEqual(['姸', '妍']);
  });

  it('finds the way back from every code of the Taiwan edition', () => {
    fc.assert(
      fc.property(taiwanEntry, ([character, digits]) => {
        expect(codesOfCharacter(character)).toContain(digits);
        expect(charactersOfCode(digits)[0]).toBe(character);
        expect(characterAgreement(character, digits)).toBe('agrees');
      }),
    );
  });

  it('falls back on the Mainland edition without overruling the Taiwan one', () => {
    fc.assert(
      fc.property(mainlandEntry, ([character, digits]) => {
        expect(charactersOfCode(digits)).toContain(character);
        const hasTaiwanCode = taiwan.includes(character);
        const answer = characterAgreement(character, digits);
        expect(answer === 'differs' ? hasTaiwanCode : true).toBe(true);
        expect(codesOfCharacter(character).length).toBeGreaterThan(0);
      }),
    );
  });

  it('agrees with itself: a code agrees or is a variant exactly when it is among the codes of the character', () => {
    fc.assert(
      fc.property(fc.oneof(taiwanEntry, mainlandEntry), taiwanEntry, ([character], [, digits]) => {
        const belongs = ['agrees', 'variant'].includes(characterAgreement(character, digits));
        expect(belongs).toBe(codesOfCharacter(character).includes(digits));
      }),
    );
  });
});

describe('characterAgreement', () => {
  it.each([
    ['樂', '2867', 'agrees'],
    ['衞', '5898', 'agrees'],
    ['衛', '5898', 'variant'],
    ['恒', '1854', 'variant'],
    ['妍', '1177', 'variant'],
    ['嫺', '8287', 'variant'],
    ['塱', '8243', 'agrees'],
    ['樂', '2868', 'differs'],
    ['杰', '0267', 'differs'],
    ['傑', '2638', 'differs'],
    ['嬅', '2867', 'unknown-character'],
    ['樂', '0000', 'unknown-code'],
  ])('of %s and %s: %s', (character, digits, answer) => {
    expect(characterAgreement(character, code(digits))).toBe(answer);
  });

  it('takes a compatibility ideograph for the character that it stands for', () => {
    expect(characterAgreement('\uf95c', code('2867'))).toBe('agrees');
  });
});

describe('agreement', () => {
  it.each(OFFICIAL_SPECIMENS)('confirms the printed code of $result.name_en', ({ result }) => {
    const answer = agreement(result.name, result.name_telegraph_code);
    expect(answer).toEqual(
      result.name === ''
        ? { kind: 'not-comparable' }
        : { kind: 'compared', characters: ['agrees', 'agrees', 'agrees'] },
    );
  });

  it('compares character by character', () => {
    expect(agreement('衛 永 情', '5898 3057 2532')).toEqual({
      kind: 'compared',
      characters: ['variant', 'agrees', 'differs'],
    });
  });

  it('does not compare rows of different length', () => {
    expect(agreement('樂永', '286730572532')).toEqual({ kind: 'different-length', characters: 2, codes: 3 });
  });

  it('does not compare what is not there or not whole', () => {
    expect(agreement('', '2867')).toEqual({ kind: 'not-comparable' });
    expect(agreement('樂', '')).toEqual({ kind: 'not-comparable' });
    expect(agreement('樂', '286')).toEqual({ kind: 'not-comparable' });
  });
});

describe('parseTelegraphCodes', () => {
  it("cuts the contract's digits and the printed groups alike", () => {
    expect(parsed(parseTelegraphCodes('286730572532'))).toEqual(['2867', '3057', '2532']);
    expect(parsed(parseTelegraphCodes('2867 3057 2532'))).toEqual(['2867', '3057', '2532']);
  });

  it('accepts one to six whole codes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{0,30}$/), (digits) => {
        const whole = digits.length > 0 && digits.length % 4 === 0 && digits.length <= 24;
        const codes = parseTelegraphCodes(digits);
        expect(codes.ok).toBe(whole);
        if (codes.ok) expect(codes.value.join('')).toBe(digits);
      }),
    );
  });

  it('tells nothing from something wrong', () => {
    expect(parseTelegraphCodes(' ')).toEqual({ ok: false, failure: 'empty' });
    expect(parseTelegraphCodes('28G7')).toEqual({ ok: false, failure: 'malformed' });
  });
});
