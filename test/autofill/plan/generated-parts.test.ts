import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutGeneratedParts } from '../../../src/autofill/plan/generated-parts.ts';
import { identifierWords } from '../../../src/autofill/plan/normalise-text.ts';
import { readIdentifier } from '../../../src/autofill/plan/read-identifier.ts';

const nothing = { strength: 0 };

function digits(base: number, minLength: number, maxLength = minLength): fc.Arbitrary<string> {
  return fc
    .array(
      fc.integer({ min: 0, max: base - 1 }).map((digit) => digit.toString(base)),
      { minLength, maxLength },
    )
    .map((all) => all.join(''));
}

describe('ids that are generated', () => {
  test('of React say nothing', () => {
    for (let count = 0; count < 3000; count += 1) {
      const number = count.toString(32);
      for (const id of [`:r${number}:`, `«r${number}»`, `_r_${number}_`, `:R${number}:`])
        expect(readIdentifier(id), id).toEqual(nothing);
    }
  });

  test('of Mantine, and UUIDs, say nothing', () => {
    fc.assert(
      fc.property(digits(36, 6, 9), fc.uuid(), digits(16, 16), (random, uuid, hash) => {
        expect(readIdentifier(`mantine-${random}`)).toEqual(nothing);
        expect(readIdentifier(uuid)).toEqual(nothing);
        expect(readIdentifier(`input-${uuid}`)).toEqual(nothing);
        expect(readIdentifier(`field_${hash}`)).toEqual(nothing);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['mantine-abcdefg7d', 'field-x7d', 'k3m', 'input_p4y'])('%s is no part of a date', (id) => {
    expect(readIdentifier(id)).toEqual(nothing);
  });

  test('keep the words beside them', () => {
    expect(readIdentifier(':r1m:-surname')).toMatchObject({ topic: 'name', part: 'surname' });
    expect(identifierWords('mantine-k3v9x2m7d-date-of-birth')).toBe('date of birth');
    expect(readIdentifier('dob1d')).toEqual({ topic: 'birth-date', strength: 1, part: 'day' });
  });

  test.each([
    'dob_d',
    'txtHkid2',
    'applicant1name',
    'address1line2',
    'ctl00$main$txtName',
    'birth-mm',
    'selMonth1',
  ])('%s is left as it is', (id) => {
    expect(withoutGeneratedParts(id)).toBe(id);
  });
});
