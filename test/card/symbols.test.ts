import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CardSymbols,
  formatSymbols,
  parseSymbols,
  symbolsContradiction,
} from '../../src/card/symbols.ts';
import { OFFICIAL_SPECIMENS } from './official-specimens.ts';
import { parsed } from './parsed.ts';

const meaning: fc.Arbitrary<CardSymbols> = fc.record({
  reEntryPermit: fc.constantFrom('eligible-adult', 'eligible-aged-11-to-17', 'not-stated'),
  residenceStatus: fc.constantFrom('right-of-abode', 'right-to-land', 'stay-limited', 'stay-not-limited'),
  birthplace: fc.constantFrom('hong-kong', 'mainland-china', 'macao', 'elsewhere'),
  birthDataChanged: fc.boolean(),
  nameChanged: fc.boolean(),
});

describe('parseSymbols', () => {
  it('says what ***AZ means', () => {
    expect(parsed(parseSymbols('***AZ'))).toEqual({
      reEntryPermit: 'eligible-adult',
      residenceStatus: 'right-of-abode',
      birthplace: 'hong-kong',
      birthDataChanged: false,
      nameChanged: false,
    });
  });

  it('says what *UXBN means', () => {
    expect(parsed(parseSymbols('*UXBN'))).toEqual({
      reEntryPermit: 'eligible-aged-11-to-17',
      residenceStatus: 'stay-not-limited',
      birthplace: 'mainland-china',
      birthDataChanged: true,
      nameChanged: true,
    });
  });

  it('gets every meaning back from its symbols', () => {
    fc.assert(
      fc.property(meaning, (symbols) => {
        expect(parsed(parseSymbols(formatSymbols(symbols)))).toEqual(symbols);
      }),
    );
  });

  it('brings B and N into the printed order', () => {
    expect(formatSymbols(parsed(parseSymbols('***AZNB')))).toBe('***AZBN');
  });

  it.each(['* * * A Z', '＊＊＊ＡＺ', '★★★az'])('understands %s', (text) => {
    expect(formatSymbols(parsed(parseSymbols(text)))).toBe('***AZ');
  });

  it.each([
    '**AZ',
    '****AZ',
    'AZ***',
    'A',
    'ZA',
    '***',
    '***AFZ',
    'AMO',
    'AZY',
    'AZL1',
    'AZBB',
    '***A2',
    'toString',
  ])('refuses %s', (text) => {
    expect(parseSymbols(text)).toEqual({ ok: false, failure: 'malformed' });
  });

  it('tells nothing from something wrong', () => {
    expect(parseSymbols('')).toEqual({ ok: false, failure: 'empty' });
  });

  it('gives back the symbols of every official specimen, which contradict no title', () => {
    for (const { result } of OFFICIAL_SPECIMENS) {
      const symbols = parsed(parseSymbols(result.symbols));
      expect(formatSymbols(symbols)).toBe(result.symbols);
      expect(symbolsContradiction(symbols, result.permanent === true)).toBeUndefined();
    }
  });
});

describe('symbolsContradiction', () => {
  const contradiction = (text: string, permanent: boolean) =>
    symbolsContradiction(parsed(parseSymbols(text)), permanent);

  it('finds a right of abode under a plain title, and a condition of stay under a permanent one', () => {
    expect(contradiction('***AZ', false)).toBe('right-of-abode-on-a-plain-card');
    expect(contradiction('CX', true)).toBe('stay-condition-on-a-permanent-card');
    expect(contradiction('UX', true)).toBe('stay-condition-on-a-permanent-card');
  });

  it('takes neither the asterisks nor the right to land for evidence', () => {
    expect(contradiction('***UX', false)).toBeUndefined();
    expect(contradiction('AZ', true)).toBeUndefined();
    expect(contradiction('RO', true)).toBeUndefined();
    expect(contradiction('RO', false)).toBeUndefined();
  });
});
