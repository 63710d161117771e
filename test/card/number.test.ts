import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCardNumber, formatCardNumberWithoutBrackets, parseCardNumber } from '../../src/card/number.ts';
import { OFFICIAL_SPECIMENS } from './official-specimens.ts';
import { parsed } from './parsed.ts';

const printedNumber = fc.stringMatching(/^[A-Z]{1,2}[0-9]{6}\([0-9A-Z]\)$/);

const typedCharacter = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'0123456789０５') },
  { weight: 1, arbitrary: fc.constantFrom(...'AZazＡ()（） -?ß\u0661') },
);
const typedText = fc
  .tuple(fc.constantFrom('A', 'wx', 'Ｚ ', 'ß', ''), fc.string({ unit: typedCharacter, maxLength: 10 }))
  .map((parts) => parts.join(''));

describe('parseCardNumber', () => {
  it('takes a printed number apart', () => {
    expect(parsed(parseCardNumber('AB987654(3)'))).toEqual({
      prefix: 'AB',
      digits: '987654',
      body: 'AB987654',
      checkDigit: '3',
    });
  });

  it.each(['Z6833655', 'z683365(5)', ' Z 683365 (5) ', 'Z683365-5', 'Ｚ６８３３６５（５）', 'Z683365(5'])(
    'understands %s',
    (text) => {
      expect(formatCardNumber(parsed(parseCardNumber(text)))).toBe('Z683365(5)');
    },
  );

  it.each(['Z683365', 'Z683365()'])('leaves the check digit of %s open', (text) => {
    const number = parsed(parseCardNumber(text));
    expect(number).not.toHaveProperty('checkDigit');
    expect(formatCardNumber(number)).toBe('Z683365');
    expect(formatCardNumberWithoutBrackets(number)).toBe('Z683365');
  });

  it('keeps a check character that cannot be, since specimens print one', () => {
    expect(parsed(parseCardNumber('C668668(E)')).checkDigit).toBe('E');
  });

  it.each(['Z68336(5)', 'ABC123456(7)', '683365(5)', 'Z68336S(5)', 'Z683365(55)', 'Z683365)5('])(
    'refuses %s',
    (text) => {
      expect(parseCardNumber(text)).toEqual({ ok: false, failure: 'not-a-card-number' });
    },
  );

  it('tells nothing from something wrong', () => {
    expect(parseCardNumber('  ')).toEqual({ ok: false, failure: 'empty' });
  });

  it('gives back what was printed, for every number', () => {
    fc.assert(
      fc.property(printedNumber, (text) => {
        const number = parsed(parseCardNumber(text));
        expect(formatCardNumber(number)).toBe(text);
        expect(number.body).toBe(number.prefix + number.digits);
        expect(parsed(parseCardNumber(formatCardNumberWithoutBrackets(number)))).toEqual(number);
      }),
    );
  });

  it('never throws and never invents a character', () => {
    fc.assert(
      fc.property(typedText, (text) => {
        const number = parseCardNumber(text);
        if (!number.ok) return;
        const compact = text
          .normalize('NFKC')
          .toUpperCase()
          .replace(/[^A-Z0-9]/g, '');
        expect(formatCardNumberWithoutBrackets(number.value)).toBe(compact);
      }),
    );
  });

  it('reports every official specimen as printed', () => {
    for (const { result } of OFFICIAL_SPECIMENS) {
      expect(formatCardNumber(parsed(parseCardNumber(result.number)))).toBe(result.number);
    }
  });
});
