import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardSymbols, parseSymbols, symbolsContradiction } from '../../src/card/symbols.ts';
import { OFFICIAL_SPECIMENS } from './official-specimens.ts';
import { parsed } from './parsed.ts';

const RE_ENTRY_PERMITS = {
  '***': 'eligible-adult',
  '*': 'eligible-aged-11-to-17',
  '': 'not-stated',
} as const;
const RESIDENCE_STATUSES = {
  A: 'right-of-abode',
  R: 'right-to-land',
  C: 'stay-limited',
  U: 'stay-not-limited',
} as const;
const BIRTHPLACES = { Z: 'hong-kong', X: 'mainland-china', W: 'macao', O: 'elsewhere' } as const;

/** Symbols as a card prints them, and what they mean. */
const printed: fc.Arbitrary<readonly [text: string, CardSymbols]> = fc
  .tuple(
    fc.constantFrom(...entriesOf(RE_ENTRY_PERMITS)),
    fc.constantFrom(...entriesOf(RESIDENCE_STATUSES)),
    fc.constantFrom(...entriesOf(BIRTHPLACES)),
    fc.constantFrom('', 'B', 'N', 'BN'),
  )
  .map(([permit, status, place, changes]) => [
    permit[0] + status[0] + place[0] + changes,
    {
      reEntryPermit: permit[1],
      residenceStatus: status[1],
      birthplace: place[1],
      birthDataChanged: changes.includes('B'),
      nameChanged: changes.includes('N'),
    },
  ]);

function entriesOf<Meaning>(meanings: Readonly<Record<string, Meaning>>): [string, Meaning][] {
  return Object.entries(meanings);
}

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

  it('says what all symbols mean', () => {
    fc.assert(
      fc.property(printed, ([text, meaning]) => {
        expect(parsed(parseSymbols(text))).toEqual(meaning);
      }),
    );
  });

  it('understands B and N in either order', () => {
    expect(parseSymbols('***AZNB')).toEqual(parseSymbols('***AZBN'));
  });

  it.each(['* * * A Z', '＊＊＊ＡＺ', '★★★az'])('understands %s', (text) => {
    expect(parsed(parseSymbols(text))).toEqual(parsed(parseSymbols('***AZ')));
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

  it('understands the symbols of every official specimen, which contradict no title', () => {
    for (const { result } of OFFICIAL_SPECIMENS) {
      const symbols = parsed(parseSymbols(result.symbols));
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
