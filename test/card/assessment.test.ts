import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assessment, assess } from '../../src/card/assessment.ts';
import type { CalendarDate } from '../../src/card/dates.ts';
import type { CardEdition, ReadingWarning } from '../../src/card/observations.ts';
import { FIELD_NAMES, type HkIdCardResult } from '../../src/card/result.ts';
import { OFFICIAL_SPECIMENS, type OfficialSpecimen } from './official-specimens.ts';

const TODAY: CalendarDate = { year: 2026, month: 11, day: 22 };

function specimen(nameEn: string, edition: CardEdition): OfficialSpecimen {
  const found = OFFICIAL_SPECIMENS.find((one) => one.result.name_en === nameEn && one.edition === edition);
  if (found === undefined) throw new Error(`no specimen of ${nameEn}`);
  return found;
}

function assessed(
  changes: Partial<HkIdCardResult>,
  seen: { edition?: CardEdition; warnings?: readonly ReadingWarning[] } = {},
): Assessment {
  const result = { ...specimen('LOK, Wing Ching', '2018').result, number: 'Z683365(A)', ...changes };
  return assess({ result, observations: { warnings: [], ...seen }, today: TODAY });
}

const kinds = (assessment: Assessment) => assessment.findings.map(({ kind }) => kind);

describe('assess', () => {
  it('says all there is to say about a good reading', () => {
    expect(assessed({}, { edition: '2018', warnings: ['glare'] })).toStrictEqual({
      checkDigit: { verdict: 'correct', printed: 'A', expected: 'A' },
      symbols: {
        reEntryPermit: 'eligible-adult',
        residenceStatus: 'right-of-abode',
        birthplace: 'hong-kong',
        birthDataChanged: false,
        nameChanged: false,
      },
      nameAgreement: { kind: 'compared', characters: ['agrees', 'agrees', 'agrees'] },
      edition: { edition: '2018', source: 'picture' },
      normalised: {
        number: {
          body: 'Z683365',
          checkDigit: 'A',
          withBrackets: 'Z683365(A)',
          withoutBrackets: 'Z683365A',
        },
        englishName: {
          kind: 'surname-and-given-names',
          surname: 'LOK',
          givenNames: ['Wing', 'Ching'],
          surnameFirst: 'LOK, Wing Ching',
          givenNamesFirst: 'Wing Ching LOK',
        },
        chineseName: { full: '樂永晴', surname: '樂', givenName: '永晴' },
        telegraphCodes: ['2867', '3057', '2532'],
        birthDate: '1985-06-03',
        firstRegistration: '1996-06',
        issueDate: '2018-11-26',
        age: 41,
      },
      findings: [],
      warnings: ['glare'],
    });
  });

  it.each(OFFICIAL_SPECIMENS)(
    'finds in $result.name_en, $edition, only what the artwork has wrong',
    (one) => {
      const assessment = assess({
        result: one.result,
        observations: { edition: one.edition, warnings: ['specimen'] },
        today: TODAY,
      });
      const isSan = one.result.name_en === 'SAN, Chi Nan';
      expect(kinds(assessment)).toEqual([
        one.result.number.endsWith('(E)') ? 'check-digit-impossible' : 'check-digit-wrong',
        ...(isSan ? ['edition-differs-from-issue-date'] : []),
      ]);
      expect(assessment.normalised.number?.withBrackets).toBe(one.result.number);
      expect(assessment.checkDigit?.expected).toBe(one.rightCheckDigit);
      expect(assessment.oldEditionNoLongerValid?.alreadyInvalid).toBe(
        one.edition === '2003' ? true : undefined,
      );
    },
  );

  it('invents nothing from an empty reading', () => {
    const empty = Object.fromEntries(FIELD_NAMES.map((field) => [field, '']));
    const { permanent: _, ...texts } = { ...specimen('LOK, Wing Ching', '2018').result, ...empty };
    expect(assess({ result: texts, observations: { warnings: [] }, today: TODAY })).toStrictEqual({
      nameAgreement: { kind: 'not-comparable' },
      normalised: {},
      findings: [],
      warnings: [],
    });
  });

  it('keeps a birth year a year', () => {
    const { normalised } = assessed({ birth_date: '1985' });
    expect(normalised.birthDate).toBe('1985');
    expect(normalised).not.toHaveProperty('age');
  });

  it.each<[string, Partial<HkIdCardResult>, readonly string[]]>([
    ['a malformed number', { number: 'Z68336' }, ['number']],
    ['malformed symbols', { symbols: '**AZ' }, ['symbols']],
    ['a malformed birth date', { birth_date: '3 June' }, ['birth_date']],
    ['a malformed first registration', { initial_issue_date: '(6-96)' }, ['initial_issue_date']],
    ['a malformed issue date', { issue_date: '26-11-2018' }, ['issue_date']],
    ['a Chinese name with a Latin letter', { name: '樂永L', name_telegraph_code: '' }, ['name']],
    ['a code with a digit missing', { name_telegraph_code: '28673057253' }, ['name_telegraph_code']],
  ])('reports %s', (_, changes, fields) => {
    expect(assessed(changes).findings).toEqual([{ kind: 'malformed', fields }]);
  });

  it('places the first registration by the issue date', () => {
    const late = { initial_issue_date: '(06-55)', issue_date: '26-11-60' };
    expect(assessed(late).normalised.firstRegistration).toBe('2055-06');
  });

  it('reports a day that the calendar does not have', () => {
    expect(assessed({ birth_date: '31-06-1985' }).findings).toEqual([
      { kind: 'not-in-the-calendar', fields: ['birth_date'] },
    ]);
  });

  it('reports a check digit that is wrong, impossible or missing', () => {
    expect(assessed({ number: 'Z683365(5)' }).findings).toEqual([
      { kind: 'check-digit-wrong', fields: ['number'], printed: '5', expected: 'A' },
    ]);
    expect(kinds(assessed({ number: 'Z683365(E)' }))).toEqual(['check-digit-impossible']);
    const unread = assessed({ number: 'Z683365' });
    expect(kinds(unread)).toEqual(['check-digit-not-read']);
    expect(unread).not.toHaveProperty('checkDigit');
  });

  it('reports where name and code part', () => {
    expect(assessed({ name: '樂永情' }).findings).toEqual([
      { kind: 'name-differs-from-code', fields: ['name', 'name_telegraph_code'], positions: [2] },
    ]);
    expect(kinds(assessed({ name: '樂永' }))).toEqual(['name-and-code-of-different-length']);
    expect(kinds(assessed({ name: '' }))).toEqual(['code-without-name']);
    expect(kinds(assessed({ name_telegraph_code: '' }))).toEqual([]);
  });

  it('takes another form of a character, and one that the table does not know, for no fault', () => {
    expect(kinds(assessed({ name: '衛永嬅', name_telegraph_code: '589830572532' }))).toEqual([]);
    expect(kinds(assessed({ name: '樂永嬅', name_telegraph_code: '286730570000' }))).toEqual([]);
  });

  it('reports symbols that contradict the title or the age', () => {
    expect(kinds(assessed({ permanent: false }))).toEqual(['right-of-abode-on-a-plain-card']);
    expect(kinds(assessed({ symbols: 'CX' }))).toEqual(['stay-condition-on-a-permanent-card']);
    expect(kinds(assessed({ symbols: '*AZ' }))).toEqual(['asterisks-contradict-age']);
  });

  it('reports dates that exclude each other, with the fields that may be wrong', () => {
    expect(assessed({ birth_date: '03-06-1997' }).findings).toEqual([
      { kind: 'first-registration-before-birth', fields: ['birth_date', 'initial_issue_date'] },
    ]);
    expect(kinds(assessed({ issue_date: '27-11-26' }))).toEqual(['issue-in-the-future']);
  });

  it('infers the edition from the issue date only where the picture says nothing', () => {
    const old = { issue_date: '15-09-03' };
    expect(assessed(old).edition).toEqual({ edition: '2003', source: 'issue-date' });
    expect(assessed({}).edition).toEqual({ edition: '2018', source: 'issue-date' });
    expect(assessed(old, { edition: '2018' }).edition).toEqual({ edition: '2018', source: 'picture' });
    expect(assessed({ issue_date: '' })).not.toHaveProperty('edition');
  });

  it('states the end of an old card only where picture and issue date agree about its edition', () => {
    const end = { invalidFrom: '2025-05-12', alreadyInvalid: true };
    const old = { issue_date: '15-09-03' };
    expect(assessed(old).oldEditionNoLongerValid).toEqual(end);
    expect(assessed(old, { edition: '2003' }).oldEditionNoLongerValid).toEqual(end);
    expect(assessed({ issue_date: '' }, { edition: '2003' }).oldEditionNoLongerValid).toEqual(end);
    expect(assessed(old, { edition: '2018' })).not.toHaveProperty('oldEditionNoLongerValid');
    expect(assessed({}, { edition: '2003' })).not.toHaveProperty('oldEditionNoLongerValid');
    expect(assessed({ ...old, birth_date: '' })).not.toHaveProperty('oldEditionNoLongerValid');
  });

  it('survives serialisation, whatever was read', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '',
        'Z683365(5)',
        '***AZ',
        'CO',
        '1985',
        '06-1985',
        '26-11-18',
        '(06-96)',
        '歐陽永晴',
        '2867',
      ),
    );
    const result = fc.record({
      name: text,
      name_en: text,
      birth_date: text,
      number: text,
      symbols: text,
      name_telegraph_code: text,
      initial_issue_date: text,
      issue_date: text,
      permanent: fc.boolean(),
    });
    fc.assert(
      fc.property(result, (changes) => {
        const assessment = assessed(changes);
        expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
      }),
    );
  });
});
