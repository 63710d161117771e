import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessCheckDigit, checkDigitVerdict, expectedCheckDigit } from '../../src/card/check-digit.ts';
import { parseCardNumber } from '../../src/card/number.ts';
import { OFFICIAL_SPECIMENS } from './official-specimens.ts';
import { parsed } from './parsed.ts';

const expected = (text: string) => expectedCheckDigit(parsed(parseCardNumber(text)).body);
const verdict = (text: string) => checkDigitVerdict(parsed(parseCardNumber(text)));
const body = fc.stringMatching(/^[A-Z]{1,2}[0-9]{6}$/);
const letter = fc.integer({ min: 0, max: 25 }).map((place) => String.fromCharCode(65 + place));

describe('expectedCheckDigit', () => {
  it.each([
    ['A123456', '3'],
    ['G123456', 'A'],
    ['C123456', '9'],
    ['E364912', '5'],
    ['A555555', '0'],
    ['A000002', 'A'],
    ['AB987654', '3'],
    ['WX123456', '9'],
    ['XA123456', '8'],
    ['XE123456', '9'],
  ])('of %s is %s', (number, check) => {
    expect(expected(number)).toBe(check);
  });

  it('catches the change of any one digit', () => {
    fc.assert(
      fc.property(body, fc.nat({ max: 5 }), fc.integer({ min: 1, max: 9 }), (number, place, step) => {
        const index = number.length - 6 + place;
        const digit = String((Number(number.charAt(index)) + step) % 10);
        const changed = number.slice(0, index) + digit + number.slice(index + 1);
        expect(expected(changed)).not.toBe(expected(number));
      }),
    );
  });

  it('catches the change of one letter, except into one that is eleven or twenty-two further', () => {
    fc.assert(
      fc.property(body, letter, fc.boolean(), (number, other, first) => {
        const index = first ? 0 : number.length - 7;
        const changed = number.slice(0, index) + other + number.slice(index + 1);
        const distance = Math.abs(other.charCodeAt(0) - number.charCodeAt(index));
        expect(expected(changed) === expected(number)).toBe(distance % 11 === 0);
      }),
    );
  });

  it.each(['ALW', 'BMX', 'CNY', 'DOZ', 'EP', 'FQ', 'GR', 'HS', 'IT', 'JU', 'KV'])(
    'cannot tell the letters %s apart',
    (letters) => {
      expect(new Set([...letters].map((prefix) => expected(`${prefix}123456`))).size).toBe(1);
    },
  );
});

describe('checkDigitVerdict', () => {
  it('knows correct, wrong, impossible and not read', () => {
    expect(verdict('AB987654(3)')).toBe('correct');
    expect(verdict('G123456(A)')).toBe('correct');
    expect(verdict('AB987654(4)')).toBe('wrong');
    expect(verdict('C668668(E)')).toBe('impossible');
    expect(verdict('AB987654')).toBeUndefined();
  });

  it('accepts exactly one of the eleven possible check digits', () => {
    fc.assert(
      fc.property(body, (number) => {
        const accepted = [...'0123456789A'].filter((check) => verdict(`${number}(${check})`) === 'correct');
        expect(accepted).toEqual([expected(number)]);
      }),
    );
  });

  it.each(OFFICIAL_SPECIMENS)(
    'finds the check digit of the specimen $result.number not right',
    (specimen) => {
      const assessment = assessCheckDigit(parsed(parseCardNumber(specimen.result.number)));
      expect(assessment).toEqual({
        verdict: specimen.result.number.endsWith('(E)') ? 'impossible' : 'wrong',
        printed: specimen.result.number.at(-2),
        expected: specimen.rightCheckDigit,
      });
    },
  );
});
