import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePartialDates,
  dateInHongKong,
  fullYearsBetween,
  isoDate,
  type PartialDate,
  parseBirthDate,
  parseFirstRegistration,
  parseIssueDate,
} from '../../src/card/dates.ts';
import { OFFICIAL_SPECIMENS } from './official-specimens.ts';
import { parsed } from './parsed.ts';

const calendarDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));
const partialDate: fc.Arbitrary<PartialDate> = fc
  .tuple(calendarDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => {
    const [year, month, dayOfMonth] = day.slice(0, length).split('-').map(Number);
    if (year === undefined) throw new Error('a date has a year');
    if (month === undefined) return { year };
    return dayOfMonth === undefined ? { year, month } : { year, month, day: dayOfMonth };
  });
const reversed = (iso: string) => iso.split('-').reverse().join('-');

describe('parseBirthDate', () => {
  it('reads the three forms and fills nothing up', () => {
    expect(parsed(parseBirthDate('03-06-1985'))).toEqual({ year: 1985, month: 6, day: 3 });
    expect(parsed(parseBirthDate('06-1985'))).toEqual({ year: 1985, month: 6 });
    expect(parsed(parseBirthDate('1985'))).toEqual({ year: 1985 });
  });

  it('brings every date to ISO, with as much as is known', () => {
    fc.assert(
      fc.property(calendarDay, fc.constantFrom(4, 7, 10), (day, length) => {
        const iso = day.slice(0, length);
        expect(isoDate(parsed(parseBirthDate(reversed(iso))))).toBe(iso);
      }),
    );
  });

  it('accepts a day exactly when the calendar has it', () => {
    fc.assert(
      fc.property(fc.nat(32), fc.nat(13), fc.integer({ min: 1900, max: 2099 }), (day, month, year) => {
        const instant = new Date(Date.UTC(year, month - 1, day));
        const exists = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
        const text = `${String(day).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year}`;
        const read = parseBirthDate(text);
        expect(read.ok).toBe(exists);
        if (!read.ok) expect(read.failure).toBe('not-in-the-calendar');
      }),
    );
  });

  it.each(['3-6-1985', '1985-06-03', '03-06-85', 'XX-06-1985', '03-06-1985-'])('refuses %s', (text) => {
    expect(parseBirthDate(text)).toEqual({ ok: false, failure: 'malformed' });
  });

  it.each(['03/06/1985', '03.06.1985', '03 - 06 - 1985', '０３－０６－１９８５', '03–06–1985'])(
    'understands %s',
    (text) => {
      expect(isoDate(parsed(parseBirthDate(text)))).toBe('1985-06-03');
    },
  );

  it('tells nothing from something wrong', () => {
    expect(parseBirthDate(' ')).toEqual({ ok: false, failure: 'empty' });
    expect(parseBirthDate('29-02-1900')).toEqual({ ok: false, failure: 'not-in-the-calendar' });
    expect(parseBirthDate('29-02-2000').ok).toBe(true);
  });
});

describe('parseIssueDate', () => {
  it('places every year in the 21st century, the only one with smart cards', () => {
    expect(isoDate(parsed(parseIssueDate('26-11-18')))).toBe('2018-11-26');
    expect(isoDate(parsed(parseIssueDate('23-06-03')))).toBe('2003-06-23');
  });

  it.each(['26-11-2018', '11-18', '26-11', '(11-18)'])('refuses %s', (text) => {
    expect(parseIssueDate(text)).toEqual({ ok: false, failure: 'malformed' });
  });
});

describe('parseFirstRegistration', () => {
  const first = (text: string, issue?: PartialDate) => isoDate(parsed(parseFirstRegistration(text, issue)));

  it('takes the latest year that is not after the issue date', () => {
    expect(first('(01-79)', { year: 2003, month: 9, day: 15 })).toBe('1979-01');
    expect(first('(01-16)', { year: 2018, month: 11, day: 26 })).toBe('2016-01');
    expect(first('(11-18)', { year: 2018, month: 11, day: 26 })).toBe('2018-11');
    expect(first('(01-55)', { year: 2060, month: 1, day: 1 })).toBe('2055-01');
    expect(first('(02-60)', { year: 2060, month: 1, day: 1 })).toBe('1960-02');
  });

  it('goes by the beginning of registration in 1949 where the issue date does not help', () => {
    expect(first('(01-49)')).toBe('1949-01');
    expect(first('01-48')).toBe('2048-01');
    expect(first('(01-20)', { year: 2018, month: 11, day: 26 })).toBe('2020-01');
  });

  it('keeps month and two-digit year, whatever the issue date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(99), partialDate, (month, year, issue) => {
        const text = `(${String(month).padStart(2, '0')}-${String(year).padStart(2, '0')})`;
        const date = parsed(parseFirstRegistration(text, issue));
        expect(date.month).toBe(month);
        expect(date.year % 100).toBe(year);
        expect(date.day).toBeUndefined();
        expect(date.year).toBeGreaterThanOrEqual(1949);
      }),
    );
  });

  it('refuses a month that is not in the calendar', () => {
    expect(parseFirstRegistration('(13-96)')).toEqual({ ok: false, failure: 'not-in-the-calendar' });
    expect(parseFirstRegistration('()')).toEqual({ ok: false, failure: 'empty' });
    expect(parseFirstRegistration('(1-96)')).toEqual({ ok: false, failure: 'malformed' });
  });

  it('orders birth, first registration and issue of every official specimen', () => {
    for (const { result } of OFFICIAL_SPECIMENS) {
      const birth = parsed(parseBirthDate(result.birth_date));
      const issue = parsed(parseIssueDate(result.issue_date));
      const date = parsed(parseFirstRegistration(result.initial_issue_date, issue));
      expect(comparePartialDates(birth, date)).not.toBe('after');
      expect(comparePartialDates(date, issue)).not.toBe('after');
    }
  });
});

describe('comparePartialDates', () => {
  it('agrees with the order of the days', () => {
    fc.assert(
      fc.property(calendarDay, calendarDay, (one, other) => {
        const order = comparePartialDates(
          parsed(parseBirthDate(reversed(one))),
          parsed(parseBirthDate(reversed(other))),
        );
        expect(order).toBe(one === other ? 'same' : one < other ? 'before' : 'after');
      }),
    );
  });

  it('turns round when its arguments do', () => {
    const opposite = {
      before: 'after',
      after: 'before',
      same: 'same',
      undetermined: 'undetermined',
    } as const;
    fc.assert(
      fc.property(partialDate, partialDate, (one, other) => {
        expect(comparePartialDates(one, other)).toBe(opposite[comparePartialDates(other, one)]);
      }),
    );
  });

  it('does not decide what is not known', () => {
    expect(comparePartialDates({ year: 1985 }, { year: 1985, month: 6, day: 3 })).toBe('undetermined');
    expect(comparePartialDates({ year: 1985, month: 6 }, { year: 1985, month: 6, day: 3 })).toBe(
      'undetermined',
    );
    expect(comparePartialDates({ year: 1985, month: 5 }, { year: 1985, month: 6, day: 3 })).toBe('before');
  });
});

describe('fullYearsBetween', () => {
  const birth = { year: 1985, month: 6, day: 3 };

  it('counts birthdays', () => {
    expect(fullYearsBetween(birth, { year: 2026, month: 6, day: 2 })).toBe(40);
    expect(fullYearsBetween(birth, { year: 2026, month: 6, day: 3 })).toBe(41);
    expect(fullYearsBetween(birth, birth)).toBe(0);
    expect(fullYearsBetween(birth, { year: 1985, month: 6, day: 2 })).toBeUndefined();
  });

  it('gives no answer where two are possible', () => {
    expect(fullYearsBetween({ year: 1985 }, { year: 2026, month: 11, day: 22 })).toBeUndefined();
    expect(fullYearsBetween({ year: 1985, month: 11 }, { year: 2026, month: 11, day: 22 })).toBeUndefined();
    expect(fullYearsBetween({ year: 1985, month: 12 }, { year: 2026, month: 11, day: 22 })).toBe(40);
    expect(fullYearsBetween({ year: 1985, month: 6 }, { year: 2026, month: 6 })).toBeUndefined();
  });

  it('counts a birthday on 29 February from 1 March in other years', () => {
    const leapling = { year: 2004, month: 2, day: 29 };
    expect(fullYearsBetween(leapling, { year: 2022, month: 2, day: 28 })).toBe(17);
    expect(fullYearsBetween(leapling, { year: 2022, month: 3, day: 1 })).toBe(18);
  });
});

describe('dateInHongKong', () => {
  it('is eight hours ahead of UTC', () => {
    expect(dateInHongKong(new Date('2026-12-31T15:59:59Z'))).toEqual({ year: 2026, month: 12, day: 31 });
    expect(dateInHongKong(new Date('2026-12-31T16:00:00Z'))).toEqual({ year: 2027, month: 1, day: 1 });
  });
});
