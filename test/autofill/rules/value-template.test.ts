import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CardValues, cardValues } from '../../../src/autofill/plan/card-values.ts';
import { planFill } from '../../../src/autofill/plan/plan-fill.ts';
import { RULE_TARGETS, type SiteRule } from '../../../src/autofill/rules/site-rule.ts';
import { expandTemplate, parseTemplate, templateFields } from '../../../src/autofill/rules/value-template.ts';
import type { HkIdCardResult } from '../../../src/card/result.ts';
import { CARD, describedControl, describedFrame, options } from '../described.ts';

function expand(text: string, values: CardValues = cardValues(CARD), names?: Record<string, string>) {
  const template = parseTemplate(text);
  return template.ok ? expandTemplate(template.value, values, { options: names }) : template;
}

describe('a value template', () => {
  test.each([
    ['{english-surname} {english-given-names}', 'LOK Wing Ching'],
    ['{english-surname}/{english-given-names upper-case}', 'LOK/WING CHING'],
    ['{name_en:given-names-first lower-case}', 'wing ching lok'],
    ['{name_en:surname-first upper-case}', 'LOK, WING CHING'],
    ['{number-prefix}-{number-digits}-{number-check-digit}', 'Z-683365-5'],
    ['{number}, {number:plain}, {number:body}', 'Z683365(5), Z6833655, Z683365'],
    ['{birth_date:YYYY年M月D日}', '1985年6月3日'],
    ['{birth_date:D MMM YYYY upper-case}', '3 JUN 1985'],
    ['{birth-year}{birth-month}{birth-day}, {birth-day:D}', '19850603, 3'],
    ['{issue_date} {initial_issue_date}', '26-11-18 06-96'],
    ['{name}（{chinese-surname}·{chinese-given-name}）', '樂永晴（樂·永晴）'],
    ['HK: {symbols} {name_telegraph_code} {sex} {permanent}', 'HK: ***AZ 2867 3057 2532 F true'],
  ])('%s', (text, expected) => {
    expect(expand(text)).toEqual({ ok: true, value: expected });
  });

  test('calls a choice what the options of its rule call it', () => {
    expect(expand('{sex}', cardValues(CARD), { F: 'Female' })).toEqual({ ok: true, value: 'Female' });
    expect(expand('{sex}', cardValues(CARD), { M: 'Male' })).toEqual({ ok: true, value: 'F' });
  });

  test.each([
    ['{surname}', 'unknown-placeholder', '{surname}'],
    ['{}', 'unknown-placeholder', '{}'],
    ['{constructor}', 'unknown-placeholder', '{constructor}'],
    ['{number-character}', 'unknown-placeholder', '{number-character}'],
    ['{birth_date:DDDD}', 'unknown-form', '{birth_date:DDDD}'],
    ['{birth-day:MM}', 'unknown-form', '{birth-day:MM}'],
    ['{number:short}', 'unknown-form', '{number:short}'],
    ['{sex:long}', 'unknown-form', '{sex:long}'],
    ['{sex', 'unbalanced-brace', '{sex'],
    ['sex}', 'unbalanced-brace', 'sex}'],
    ['{{sex}}', 'unbalanced-brace', '{{sex}}'],
  ])('%s is refused: %s', (text, problem, part) => {
    expect(parseTemplate(text)).toEqual({ ok: false, failure: { problem, text: part } });
  });

  test('is refused as a whole where a value is not there or cannot be told apart', () => {
    expect(expand('{sex} {symbols}', cardValues({ ...CARD, symbols: '' }))).toMatchObject({
      failure: 'not-read',
    });
    expect(expand('{english-surname}', cardValues({ ...CARD, name_en: 'MADONNA' }))).toMatchObject({
      failure: 'ambiguous',
    });
    expect(expand('{birth_date:DD/MM/YYYY}', cardValues({ ...CARD, birth_date: '1985' }))).toMatchObject({
      failure: 'not-read',
    });
  });

  test('names the fields that it tells of, each once', () => {
    const template = parseTemplate('{english-surname} {name_en} {sex}');
    expect(template.ok && templateFields(template.value)).toEqual(['name_en', 'sex']);
  });
});

describe('any template', () => {
  const word = fc.string().map((text) => text.replace(/[{}]/g, ''));
  const form = fc.constantFrom('', ':DD/MM/YYYY', ':D', ':plain', ':surname-first', ':M月D日', ':nonsense');
  const letters = fc.constantFrom('', ' upper-case', ' lower-case');
  const placeholder = fc
    .tuple(fc.constantFrom(...RULE_TARGETS, 'nobody'), form, letters)
    .map((parts) => `{${parts.join('')}}`);
  const text = fc
    .array(fc.oneof(word, placeholder, fc.constantFrom('{', '}')), { maxLength: 6 })
    .map((parts) => parts.join(''));
  const reading = fc
    .record({
      name: fc.constantFrom('', '樂永晴', '歐陽', '陳'),
      name_en: fc.constantFrom('', 'LOK, Wing Ching', 'MADONNA', ','),
      sex: fc.constantFrom('M' as const, 'F' as const, '' as const),
      birth_date: fc.constantFrom('', '03-06-1985', '06-1985', '1985', '31-02-1985'),
      number: fc.constantFrom('', 'Z683365(5)', 'AB987654', 'what'),
      symbols: fc.constantFrom('', '***AZ'),
      name_telegraph_code: fc.constantFrom('', '286730572532', '28'),
      permanent: fc.constantFrom(true, false),
      initial_issue_date: fc.constantFrom('', '(06-96)'),
      issue_date: fc.constantFrom('', '26-11-18'),
    })
    .map((fields): HkIdCardResult => ({ ...CARD, ...fields }));

  test('that is accepted can be filled in, or refused by name, whatever was read', () => {
    fc.assert(
      fc.property(text, reading, (template, card) => {
        const result = expand(template, cardValues(card));
        expect(result.ok ? typeof result.value : result.failure).not.toBe('undefined');
      }),
    );
  });

  test('keeps what stands between its placeholders letter by letter', () => {
    fc.assert(
      fc.property(word, word, (before, after) => {
        expect(expand(`${before}{number:body}${after}`)).toEqual({
          ok: true,
          value: `${before}Z683365${after}`,
        });
      }),
    );
  });
});

describe('a rule with a template', () => {
  const plan = (fields: SiteRule['fields'], card = CARD, threshold = 0.8) => {
    const controls = [
      describedControl({ controlId: 'box' }),
      describedControl({ controlId: 'short', maxLength: 4 }),
      describedControl({ controlId: 'list', kind: 'select', options: options('Mr LOK', 'Ms LOK') }),
    ];
    const selectorMatches = { '#box': ['box'], '#short': ['short'], '#list': ['list'] };
    const frames = [{ frameId: 0, description: { ...describedFrame(controls), selectorMatches } }];
    const rule = { id: 'r', name: '', enabled: true, host: 'a.example', path: '', fields };
    return planFill({ frames, values: cardValues(card), rule, threshold });
  };

  test('writes the whole text into the box', () => {
    const { steps } = plan({
      number: { selectors: ['#box'], format: 'HKID {number-prefix}{number-digits}' },
    });
    expect(steps.map(({ write }) => write)).toEqual([
      { kind: 'text', text: 'HKID Z683365', alternatives: [] },
    ]);
  });

  test('chooses the option that reads so', () => {
    const field = {
      selectors: ['#list'],
      format: '{title} {english-surname}',
      options: { M: 'Mr', F: 'Ms' },
    };
    expect(plan({ title: field }).steps.map(({ write }) => write)).toEqual([{ kind: 'option', index: 1 }]);
  });

  test('is as sure as the least sure field in it, and asks for no other', () => {
    const unsure = { ...CARD, confidence: { ...CARD.confidence, sex: 0.5, symbols: 0.2 } };
    const field = { selectors: ['#box'], format: '{english-surname} ({sex})' };
    expect(plan({ name_en: field }, unsure).refusals).toContainEqual(
      expect.objectContaining({ field: 'name_en', reason: 'low-confidence' }),
    );
    expect(plan({ symbols: field }, unsure, 0.4).steps).toHaveLength(1);
  });

  test('does not cut what is too long for the box, and writes nothing of a template that is none', () => {
    for (const [selector, format] of [
      ['#short', '{number}'],
      ['#box', '{nonsense}'],
    ] as const) {
      expect(plan({ number: { selectors: [selector], format } }).refusals).toContainEqual(
        expect.objectContaining({ field: 'number', reason: 'unknown-format' }),
      );
    }
  });
});
