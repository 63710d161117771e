import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOfCharacter } from '../../../src/card/telegraph.ts';
import { drawPerson } from './draw-person.ts';
import type { Person } from './person.ts';

const people = fc.integer({ min: 0, max: 2 ** 31 }).map((seed) => drawPerson(seed));
const PIVOT = 30;

function fullYear(twoDigits: string): number {
  const year = Number(twoDigits);
  return year > PIVOT ? 1900 + year : 2000 + year;
}

/** Year and month of the issue date and of the first registration, as numbers that can be compared. */
function months(person: Person): { birth: number; first: number; issue: number } {
  const { birth_date, initial_issue_date, issue_date } = person.truth;
  const birth = birth_date.split('-');
  const [firstMonth = '', firstYear = ''] = initial_issue_date.replace(/[()]/g, '').split('-');
  const [, issueMonth = '', issueYear = ''] = issue_date.split('-');
  return {
    birth: Number(birth.at(-1)) * 12 + Number(birth.at(-2) ?? 1),
    first: fullYear(firstYear) * 12 + Number(firstMonth),
    issue: fullYear(issueYear) * 12 + Number(issueMonth),
  };
}

describe('an invented person', () => {
  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        expect(drawPerson(seed)).toEqual(drawPerson(seed));
      }),
    );
  });

  it('prints every value by the grammar of the card', () => {
    fc.assert(
      fc.property(people, ({ truth }) => {
        expect(truth.number).toMatch(/^[A-Z]{1,2}\d{6}\([0-9AE]\)$/);
        expect(truth.symbols).toMatch(/^(\*{3}|\*)?[ACRU][ZXWO]B?N?$/);
        expect(truth.birth_date).toMatch(/^((0[1-9]|[12]\d|3[01])-)?((0[1-9]|1[0-2])-)?(19|20)\d{2}$/);
        expect(truth.initial_issue_date).toMatch(/^\((0[1-9]|1[0-2])-\d{2}\)$/);
        expect(truth.issue_date).toMatch(/^(0[1-9]|[12]\d|3[01])-(0[1-9]|1[0-2])-\d{2}$/);
        expect(truth.name_en).toMatch(/^[A-Z][A-Z' .-]*(, [A-Z][A-Za-z' .-]*)?$/);
        expect(truth.name_en.length).toBeLessThanOrEqual(40);
        expect(truth.sex).toMatch(/^[MF]$/);
      }),
    );
  });

  it('has as many codes as Chinese characters, and each is a code of its character', () => {
    fc.assert(
      fc.property(people, ({ truth, codes }) => {
        const characters = [...truth.name];
        expect(characters.length).toBeLessThanOrEqual(6);
        expect(codes).toHaveLength(characters.length);
        expect(truth.name_telegraph_code).toBe(codes.join(''));
        characters.forEach((character, at) => {
          const known = codesOfCharacter(character);
          expect(known.length === 0 ? ['0000'] : known).toContain(codes[at]);
        });
      }),
    );
  });

  it('has symbols that agree with the title and the kind of card', () => {
    fc.assert(
      fc.property(people, ({ truth, kind }) => {
        expect(truth.permanent).toBe(kind.startsWith('permanent'));
        expect(truth.symbols.replaceAll('*', '').startsWith('A')).toBe(truth.permanent);
        if (kind === 'permanent-minor' || kind === 'permanent-overseas')
          expect(truth.symbols).not.toContain('*');
        if (kind.endsWith('juvenile')) expect(truth.symbols).not.toContain('***');
      }),
    );
  });

  it('was born before the first registration, which was not after the issue of a card of its edition', () => {
    fc.assert(
      fc.property(people, (person) => {
        const { birth, first, issue } = months(person);
        const yearAlone = person.truth.birth_date.length === 4;
        expect(yearAlone ? Math.floor(birth / 12) : birth).toBeLessThanOrEqual(
          yearAlone ? Math.floor(first / 12) : first,
        );
        expect(first).toBeLessThanOrEqual(issue);
        expect(issue).toBeGreaterThanOrEqual(person.edition === '2003' ? 2003 * 12 + 6 : 2018 * 12 + 11);
        if (person.edition === '2003') expect(issue).toBeLessThanOrEqual(2018 * 12 + 11);
      }),
    );
  });

  it('comes in every variety that a reader has to know', () => {
    const many = Array.from({ length: 1500 }, (_, seed) => drawPerson(seed));
    const some = (what: (person: Person) => boolean): number => many.filter(what).length;
    expect(new Set(many.map((person) => person.kind)).size).toBe(6);
    expect(new Set(many.map((person) => person.codes.length))).toEqual(
      new Set([0, 1, 2, 3, 4, ...lengths(many)]),
    );
    expect(some(({ truth }) => /^[A-Z]{2}\d/.test(truth.number))).toBeGreaterThan(20);
    expect(some(({ truth }) => !truth.name_en.includes(','))).toBeGreaterThan(5);
    expect(some(({ truth }) => /['-]/.test(truth.name_en))).toBeGreaterThan(20);
    expect(some(({ truth }) => truth.name_en.length > 30)).toBeGreaterThan(5);
    expect(some(({ truth }) => /^(歐陽|司徒|上官|諸葛)/.test(truth.name))).toBeGreaterThan(10);
    expect(some(({ truth }) => truth.birth_date.length < 10)).toBeGreaterThan(5);
  });
});

function lengths(many: readonly Person[]): number[] {
  return many.map((person) => person.codes.length).filter((length) => length > 4);
}
