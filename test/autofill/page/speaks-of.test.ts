import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speaksOf } from '../../../src/autofill/page/speaks-of.ts';
import type { WantedDate } from '../../../src/autofill/page/wanted-date.ts';
import { formatDate } from '../../../src/autofill/plan/date-format.ts';

const date = (text: string): WantedDate => {
  const [year = 0, month = 0, day] = text.split('-').map(Number);
  return { year, month, ...(day !== undefined && { day }) };
};

describe('the text of a calendar', () => {
  test.each([
    ['1990-05-04', '1990-05-04'],
    ['1990-05-05', '1990-05-05'],
    ['1990-5-4', '1990-05-04'],
    ['1990-05-04T00:00:00.000Z', '1990-05-04'],
    ['04/05/1990', '1990-05-04'],
    ['05/04/1990 12:00 AM', '1990-05-04'],
    ['19900504', '1990-05-04'],
    ['04051990', '1990-05-04'],
    ['05041990', '1990-05-04'],
    ['04/05/90', '1990-05-04'],
    ['Friday, May 4, 1990', '1990-05-04'],
    ['4-MAY-90', '1990-05-04'],
    ['4 de maio de 1990', '1990-05-04'],
    ['1990年5月4日', '1990-05-04'],
    ['1990 年 五月 4', '1990-05-04'],
    ['1990년 5월 4일', '1990-05-04'],
    ['1990-05', '1990-05'],
    ['05/1990', '1990-05'],
    ['05/90', '1990-05'],
    ['May 1990', '1990-05'],
    ['1990年5月', '1990-05'],
    ['五月 1990', '1990-05'],
  ])('%s says %s', (text, wanted) => {
    expect(speaksOf(text, date(wanted))).toBe(true);
  });

  test.each([
    ['1990-05-04', '1990-05-05'],
    ['1990-05-04', '1990-04-04'],
    ['1990-05-04', '1990-04-05'],
    ['1990年5月6日', '1990-06-05'],
    ['05/12/1990', '2005-12-05'],
    ['12/05/1990', '2012-05-12'],
    ['19901131', '1990-03-02'],
    ['19900405', '1990-05-04'],
    ['4 May 1990', '1990-06-04'],
    ['4 May 1990 05:12', '2005-05-12'],
    ['Friday, 04/05/1990', '1990-12-04'],
    ['May 1990', '1990-05-19'],
    ['', '1990-05-04'],
    ['1990-05-01', '1990-05'],
    ['1 May 1990', '1990-05'],
    ['1990-06', '1990-05'],
    ['June 1990', '1990-05'],
    ['1990', '1990-05'],
    ['May', '1990-05'],
    ['', '1990-05'],
  ])('%s does not say %s', (text, wanted) => {
    expect(speaksOf(text, date(wanted))).toBe(false);
  });

  const anyDate = fc.record({
    year: fc.integer({ min: 1900, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  });
  /** How calendars write dates, and whether that leaves open which of two numbers is the day. */
  const template = fc.constantFrom(
    { text: 'YYYY-MM-DD', isOpen: false },
    { text: 'YYYY/M/D', isOpen: false },
    { text: 'YYYY年M月D日', isOpen: false },
    { text: 'D MMM YYYY', isOpen: false },
    { text: 'MMMM D, YYYY', isOpen: false },
    { text: 'DD/MM/YYYY', isOpen: true },
    { text: 'M/D/YYYY', isOpen: true },
    { text: 'D.M.YYYY', isOpen: true },
  );

  test('says its own date, and no other but the one with day and month changed over', () => {
    fc.assert(
      fc.property(template, anyDate, anyDate, ({ text, isOpen }, own, other) => {
        const written = formatDate(own, text) ?? '';
        expect(speaksOf(written, own)).toBe(true);
        const isSame = other.year === own.year && other.month === own.month && other.day === own.day;
        const isTurned = other.year === own.year && other.month === own.day && other.day === own.month;
        expect(speaksOf(written, other)).toBe(isSame || (isOpen && isTurned));
        for (const near of [
          { ...own, day: own.month },
          { ...own, month: Math.min(own.day, 12) },
          { ...own, year: 2000 + own.day },
        ]) {
          const isOwn = near.year === own.year && near.month === own.month && near.day === own.day;
          const isOver = near.year === own.year && near.month === own.day && near.day === own.month;
          expect(speaksOf(written, near)).toBe(isOwn || (isOpen && isOver));
        }
      }),
    );
  });

  test('takes eight digits in three orders only', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('YYYYMMDD', 'DDMMYYYY', 'MMDDYYYY'),
        anyDate,
        anyDate,
        (order, own, other) => {
          const written = formatDate(own, order) ?? '';
          expect(speaksOf(written, own)).toBe(true);
          const orders = ['YYYYMMDD', 'DDMMYYYY', 'MMDDYYYY'].map((one) => formatDate(other, one));
          expect(speaksOf(written, other)).toBe(orders.includes(written));
        },
      ),
    );
  });
});
