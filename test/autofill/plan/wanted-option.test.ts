import { describe, expect, test } from 'vitest';
import { wantedOption } from '../../../src/autofill/plan/wanted-option.ts';
import { options } from '../described.ts';

const DOCUMENTS = ['护照', '香港永久性居民身份证', '香港居民身份证(非永久)', '澳门居民身份证'];

describe('the option of an opened list', () => {
  test.each([
    [true, 1],
    [false, 2],
    [undefined, undefined],
  ])('is the card of this kind of resident (permanent: %s)', (permanent, index) => {
    const about = { topic: 'document' as const, ...(permanent !== undefined && { permanent }) };
    expect(wantedOption(options(...DOCUMENTS), { accepted: ['香港居民身份證'], about })).toBe(index);
  });

  test('is the only card of Hong Kong, whoever holds it', () => {
    const about = { topic: 'document' as const };
    expect(wantedOption(options('Passport', 'HKID card'), { accepted: [], about })).toBe(1);
  });

  test.each([
    [true, 0],
    [false, 1],
  ])('is the status of the holder (permanent: %s)', (permanent, index) => {
    const statuses = options('Hong Kong permanent resident', 'Hong Kong resident (not permanent)', 'Visitor');
    expect(wantedOption(statuses, { accepted: [], about: { topic: 'residence', permanent } })).toBe(index);
  });

  test('is found by its words where nothing more is known', () => {
    expect(wantedOption(options('Mr', 'Ms'), { accepted: ['ms', 'ms.'] })).toBe(1);
  });
});
