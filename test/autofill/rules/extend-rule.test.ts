import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extendRule, fieldsOf } from '../../../src/autofill/rules/extend-rule.ts';
import {
  type FieldRule,
  RULE_TARGETS,
  type SiteRule,
  siteRuleSchema,
} from '../../../src/autofill/rules/site-rule.ts';

const RULE: SiteRule = {
  id: 'bank',
  name: 'Bank',
  enabled: true,
  host: 'bank.example',
  path: '/open',
  fields: { number: { selectors: ['#id'], format: 'plain' }, symbols: null },
};

describe('extendRule', () => {
  test('adds a value and leaves the others', () => {
    const { fields } = extendRule(RULE, 'sex', { selectors: ['#sex'] });
    expect(fields).toEqual({ ...RULE.fields, sex: { selectors: ['#sex'] } });
  });

  test('puts what was just taught before what was known of the same value', () => {
    const { fields } = extendRule(RULE, 'number', { selectors: ['#hkid'] });
    expect(fields.number).toEqual({ selectors: ['#hkid', '#id'] });
  });

  test('does not say the same selector twice', () => {
    const { fields } = extendRule(RULE, 'number', { selectors: ['#id'] });
    expect(fields.number).toEqual({ selectors: ['#id'] });
  });

  test('takes the box from the value that it held before', () => {
    const { fields } = extendRule(RULE, 'name', { selectors: ['#id'] });
    expect(fields).toEqual({ symbols: null, name: { selectors: ['#id'] } });
  });

  test('replaces a value that was left empty on purpose', () => {
    const { fields } = extendRule(RULE, 'symbols', { selectors: ['#symbols'] });
    expect(fields.symbols).toEqual({ selectors: ['#symbols'] });
  });

  test('always makes a rule that the schema takes, with the new selector first and in one field only', () => {
    const selector = fc.constantFrom('#a', '#b', '#c', '#d');
    const field: fc.Arbitrary<FieldRule> = fc.oneof(
      fc.constant(null),
      fc.record({
        selectors: fc.array(fc.oneof(selector, fc.array(selector, { minLength: 2, maxLength: 3 })), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
    );
    const fields = fc.dictionary(fc.constantFrom(...RULE_TARGETS), field);
    fc.assert(
      fc.property(fields, fc.constantFrom(...RULE_TARGETS), selector, (known, target, taught) => {
        const extended = extendRule({ ...RULE, fields: known }, target, { selectors: [taught] });
        expect(siteRuleSchema.safeParse(extended).success).toBe(true);
        expect(extended.fields[target]?.selectors[0]).toBe(taught);
        const holders = Object.values(extended.fields).flatMap((one) => one?.selectors.flat() ?? []);
        expect(holders.filter((one) => one === taught)).toHaveLength(1);
      }),
    );
  });
});

describe('fieldsOf', () => {
  test('keeps the boxes of one value together, and of several controls for one value the first', () => {
    const part = (selector: string) => ({ target: 'name_telegraph_code', selector, isPart: true }) as const;
    const whole = (selector: string) => ({ target: 'number', selector, isPart: false }) as const;
    expect(fieldsOf([whole('#id'), whole('#confirm-id'), part('#c1'), part('#c2')])).toEqual({
      number: { selectors: ['#id'] },
      name_telegraph_code: { selectors: [['#c1', '#c2']] },
    });
  });
});
