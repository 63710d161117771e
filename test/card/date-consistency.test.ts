import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asterisksContradictAge,
  dateContradictions,
  editionIssuedOn,
} from '../../src/card/date-consistency.ts';
import type { CalendarDate } from '../../src/card/dates.ts';
import { parseSymbols } from '../../src/card/symbols.ts';
import { parsed } from './parsed.ts';

const TODAY: CalendarDate = { year: 2026, month: 11, day: 22 };
const birth = { year: 1985, month: 6, day: 3 };
const firstRegistration = { year: 1996, month: 6 };
const issue = { year: 2018, month: 11, day: 26 };

describe('dateContradictions', () => {
  it('finds none in a card as it should be', () => {
    expect(dateContradictions({ birth, firstRegistration, issue }, TODAY)).toEqual([]);
    expect(dateContradictions({}, TODAY)).toEqual([]);
  });

  it.each([
    ['birth-in-the-future', { birth: { year: 2026, month: 11, day: 23 } }],
    ['issue-in-the-future', { issue: { year: 2026, month: 11, day: 23 } }],
    ['issue-before-birth', { birth: { year: 2019 }, issue }],
    ['issue-before-first-registration', { firstRegistration: { year: 2018, month: 12 }, issue }],
    ['first-registration-before-birth', { birth, firstRegistration: { year: 1985, month: 5 } }],
    ['issued-before-smart-cards', { issue: { year: 2003, month: 6, day: 22 } }],
  ] as const)('finds %s', (contradiction, dates) => {
    expect(dateContradictions(dates, TODAY)).toEqual([contradiction]);
  });

  it('gives the unknown part of a date the benefit of the doubt', () => {
    const sameYear = { birth: { year: 1996 }, firstRegistration: { year: 1996, month: 1 } };
    expect(dateContradictions({ ...sameYear, issue: { year: 2018, month: 11, day: 26 } }, TODAY)).toEqual([]);
    expect(dateContradictions({ firstRegistration: { year: 2018, month: 11 }, issue }, TODAY)).toEqual([]);
    expect(dateContradictions({ birth: { year: 2026, month: 11 } }, TODAY)).toEqual([]);
  });

  it('never accuses ordered dates', () => {
    const sorted = fc
      .array(fc.date({ min: new Date('1950-01-01'), max: new Date('2026-11-21'), noInvalidDate: true }), {
        minLength: 3,
        maxLength: 3,
      })
      .map((instants) => instants.sort((one, other) => one.getTime() - other.getTime()))
      .map((instants) =>
        instants.map((instant) => ({
          year: instant.getUTCFullYear(),
          month: instant.getUTCMonth() + 1,
          day: instant.getUTCDate(),
        })),
      );
    fc.assert(
      fc.property(sorted, ([first, second, third]) => {
        if (first === undefined || second === undefined || third === undefined)
          throw new Error('three dates');
        const { year, month } = second;
        const found = dateContradictions(
          { birth: first, firstRegistration: { year, month }, issue: third },
          TODAY,
        );
        expect(found.filter((kind) => kind !== 'issued-before-smart-cards')).toEqual([]);
      }),
    );
  });
});

describe('editionIssuedOn', () => {
  it.each([
    ['2003-06-22', undefined],
    ['2003-06-23', '2003'],
    ['2018-11-24', '2003'],
    ['2018-11-26', '2018'],
    ['2026-01-01', '2018'],
  ])('on %s: %s', (iso, edition) => {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    expect(editionIssuedOn({ year, month, day })).toBe(edition);
  });
});

describe('asterisksContradictAge', () => {
  const contradicts = (symbols: string, age: number) =>
    asterisksContradictAge(parsed(parseSymbols(symbols)), { ...issue, year: issue.year - age }, issue);

  it('knows the age bands', () => {
    expect(contradicts('***AZ', 17)).toBe(true);
    expect(contradicts('***AZ', 18)).toBe(false);
    expect(contradicts('*AZ', 10)).toBe(true);
    expect(contradicts('*AZ', 11)).toBe(false);
    expect(contradicts('*AZ', 17)).toBe(false);
    expect(contradicts('*AZ', 18)).toBe(true);
  });

  it('asks nothing of a card without asterisks, or without a whole birth date', () => {
    expect(contradicts('AZ', 6)).toBe(false);
    expect(contradicts('AZ', 60)).toBe(false);
    expect(asterisksContradictAge(parsed(parseSymbols('***AZ')), { year: 2018 }, issue)).toBe(false);
  });
});
