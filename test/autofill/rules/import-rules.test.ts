import { describe, expect, test } from 'vitest';
import { exportRules } from '../../../src/autofill/rules/export-rules.ts';
import { importRules, type SameId } from '../../../src/autofill/rules/import-rules.ts';
import type { SiteRule } from '../../../src/autofill/rules/site-rule.ts';

const RULE: SiteRule = {
  id: 'bank',
  name: 'Bank',
  enabled: true,
  host: 'bank.example',
  path: '/open',
  fields: {
    number: { selectors: [['#id1', '#id2'], '#id'], format: '{number-prefix}-{number-digits}' },
    birth_date: { selectors: ['#dob'], format: 'YYYYMMDD' },
    name_en: { selectors: ['#name'], format: 'given-names-first upper-case' },
    sex: { selectors: ['#sex'], options: { M: '1', F: '2' }, clicks: ["#list li[title='{sex}']"] },
    name: null,
  },
};

/** Stands for the browser's own judgement. */
const isValidSelector = (selector: string): boolean => !selector.includes('[[');

function read(json: string, known: readonly SiteRule[] = [], sameId: SameId = 'ask') {
  return importRules(json, known, { isValidSelector, sameId });
}

test('what is exported can be imported', () => {
  const imported = read(exportRules([RULE]));
  expect(imported).toEqual({ ok: true, value: { rules: [RULE], added: ['bank'], replaced: [] } });
});

describe('a rule that has the id of a known one', () => {
  const changed = { ...RULE, name: 'New' };
  const other = { ...RULE, id: 'other' };
  const file = exportRules([changed, other]);

  test('is asked about', () => {
    expect(read(file, [RULE])).toEqual({ ok: false, failure: { reason: 'same-id', place: 'New' } });
  });

  test('takes its place where the user says so', () => {
    expect(read(file, [RULE], 'replace')).toEqual({
      ok: true,
      value: { rules: [changed, other], added: ['other'], replaced: ['bank'] },
    });
  });

  test('stands beside it under a new id where the user says so', () => {
    const second = { ...RULE, id: 'bank-2', name: 'Mine too' };
    expect(read(file, [RULE, second], 'beside')).toEqual({
      ok: true,
      value: {
        rules: [RULE, second, { ...changed, id: 'bank-3' }, other],
        added: ['bank-3', 'other'],
        replaced: [],
      },
    });
  });

  test('is not there twice where it is the same', () => {
    for (const sameId of ['ask', 'replace', 'beside'] as const) {
      expect(read(exportRules([RULE]), [RULE], sameId)).toEqual({
        ok: true,
        value: { rules: [RULE], added: [], replaced: [] },
      });
    }
  });
});

describe('a file is refused as a whole, by the name of what is wrong', () => {
  const withRule = (changes: object): string =>
    JSON.stringify({
      version: 1,
      rules: [
        { ...RULE, id: 'good' },
        { ...RULE, ...changes },
      ],
    });
  const withFields = (fields: object): string => withRule({ fields });

  test.each([
    ['{', 'not-json', undefined],
    ['[]', 'not-rules', undefined],
    ['{"rules":[]}', 'not-rules', undefined],
    ['{"version":2,"rules":[]}', 'newer-version', undefined],
    ['{"version":1,"rules":[{"id":""}]}', 'not-rules', 'rules.0.id'],
    ['{"version":1,"rules":[],"note":1}', 'unknown-key', 'note'],
    [exportRules([RULE, RULE]), 'same-id-twice', 'bank'],
    [withRule({ hosts: 'a' }), 'unknown-key', 'Bank · rules.1.hosts'],
    [
      withFields({ sex: { selectors: ['#a'], formt: 'x' } }),
      'unknown-key',
      'Bank · rules.1.fields.sex.formt',
    ],
    [withRule({ host: 'bank.example /open' }), 'bad-address', 'Bank · bank.example /open'],
    [withRule({ host: 'bank.example/open' }), 'bad-address', 'Bank · bank.example/open'],
    [withRule({ host: 'https://bank.example' }), 'bad-address', 'Bank · https://bank.example'],
    [withRule({ path: 'open' }), 'bad-address', 'Bank · open'],
    [withRule({ path: '/*/open' }), 'bad-address', 'Bank · /*/open'],
    [withRule({ path: '/open?step=1' }), 'bad-address', 'Bank · /open?step=1'],
    [withFields({ sex: { selectors: ['#a, #b'] } }), 'bad-selector', 'Bank · sex · #a, #b'],
    [withFields({ sex: { selectors: ['#a', 'b[['] } }), 'bad-selector', 'Bank · sex · b[['],
    [withFields({ sex: { selectors: ['#a'], clicks: ['b[['] } }), 'bad-selector', 'Bank · sex · b[['],
    [withFields({ sex: { selectors: ['#a'], clicks: ['#{who}'] } }), 'bad-selector', 'Bank · sex · #{who}'],
    [withFields({ birth_date: { selectors: ['#a'], format: 'soon' } }), 'bad-format', undefined],
    [withFields({ number: { selectors: ['#a'], format: 'short' } }), 'bad-format', undefined],
    [withFields({ number: { selectors: ['#a'], format: '{who}' } }), 'bad-format', 'Bank · number · {who}'],
  ])('%s: %s', (json, reason, place) => {
    const failure = place === undefined ? { reason } : { reason, place };
    expect(read(json)).toMatchObject({ ok: false, failure });
  });
});
