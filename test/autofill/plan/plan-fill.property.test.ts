import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { ControlDescription } from '../../../src/autofill/description.ts';
import { type FillPlan, fillPlanSchema } from '../../../src/autofill/fill-plan.ts';
import { cardValues } from '../../../src/autofill/plan/card-values.ts';
import { planFill } from '../../../src/autofill/plan/plan-fill.ts';
import { FIELD_NAMES, type HkIdCardResult } from '../../../src/card/result.ts';
import { CARD, describedControl, describedFrame, options } from '../described.ts';

const WANTED = [
  'English name',
  'Surname',
  'Given names',
  '中文姓名',
  'Sex',
  '性別',
  'Title',
  'Date of birth (DD/MM/YYYY)',
  'Day',
  'Month',
  'Year',
  'HKID No.',
  'Check digit',
  'ID type',
  'Symbols',
  'Chinese commercial code',
  'Date of issue',
  'Permanent resident?',
  '',
];
const TRAPS = [
  "Spouse's name",
  'Guardian HKID',
  'Emergency contact name',
  '監護人姓名',
  'Referee name',
  'Witness',
  'Passport number',
  'NRIC',
  'SSN',
  '內地身份證號碼',
  'Email',
  'Mobile',
  'Address',
  'Company name',
  'User name',
  'Membership ID',
  'Password',
  'Search',
  'Captcha',
];

const anyOptions = fc.constantFrom(
  [],
  options('Male', 'Female'),
  options('Mr', 'Ms'),
  options('Passport', 'HKID'),
  options('Yes', 'No'),
  options('1', '2'),
);

function anyControl(
  labels: readonly string[],
  known: Partial<ControlDescription> = {},
): fc.Arbitrary<ControlDescription> {
  return fc
    .record({
      label: fc.constantFrom(...labels),
      kind: fc.constantFrom('text', 'select', 'choice', 'dropdown', 'checkbox'),
      placeholder: fc.constantFrom('', 'A123456(7)', 'dd/mm/yyyy', 'CHAN Tai Man'),
      maxLength: fc.constantFrom(0, 0, 0, 1, 2, 4, 8, 40),
      autocomplete: fc.constantFrom<string[]>([], ['off'], ['name'], ['bday'], ['email']),
      identifiers: fc.constantFrom<string[]>([], ['hkid'], ['name'], ['dob'], ['f1']),
      options: anyOptions,
      groups: fc.constantFrom<number[]>([1], [2, 1], [3, 1]),
    })
    .map((control) => ({ ...describedControl({ controlId: '' }), ...control, ...known }));
}

const trap = fc.oneof(
  anyControl(TRAPS, { identifiers: [], autocomplete: [], placeholder: '', options: [] }),
  anyControl(WANTED, { obstacle: 'hidden' }),
  anyControl(WANTED, { obstacle: 'disabled' }),
  anyControl(WANTED, { state: 'typed' }),
  anyControl(WANTED, { inputType: 'password', kind: 'text' }),
  anyControl(WANTED, { inputType: 'search', kind: 'text' }),
  anyControl(WANTED, { submitText: 'Search' }),
);

const wild = fc
  .record({
    label: fc.string(),
    before: fc.array(fc.string(), { maxLength: 3 }),
    placeholder: fc.string(),
    hints: fc.array(fc.string(), { maxLength: 2 }),
    pattern: fc.string(),
  })
  .map((texts) => describedControl({ controlId: '', ...texts }));

const card: fc.Arbitrary<HkIdCardResult> = fc.record({
  name: fc.constantFrom('', '樂永晴', '歐陽美玲', '陳李美玲', '仁'),
  name_en: fc.constantFrom('', 'LOK, Wing Ching', 'MADONNA', 'AU YEUNG, Mei'),
  sex: fc.constantFrom('M', 'F', ''),
  birth_date: fc.constantFrom('', '03-06-1985', '06-1985', '1985', '99-99-1985'),
  number: fc.constantFrom('', 'Z683365(5)', 'XE730468(2)', 'Z683365', 'nonsense'),
  symbols: fc.constantFrom('', '***AZ'),
  name_telegraph_code: fc.constantFrom('', '286730572532'),
  permanent: fc.boolean(),
  initial_issue_date: fc.constantFrom('', '(06-96)'),
  issue_date: fc.constantFrom('', '26-11-18'),
  confidence: fc.constant(CARD.confidence),
});

const numbered = (controls: readonly ControlDescription[], prefix = 'c'): ControlDescription[] =>
  controls.map((control, index) => ({ ...control, controlId: `${prefix}${index}` }));

function plan(controls: readonly ControlDescription[], result: HkIdCardResult): FillPlan {
  return planFill({
    frames: [{ frameId: 0, description: describedFrame(controls) }],
    values: cardValues(result),
    threshold: 0.8,
  });
}

test('whatever the form and the reading: the plan is valid, each control is written once at most, each field is accounted for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(anyControl(WANTED), trap, wild), { maxLength: 25 }),
      card,
      (controls, result) => {
        const { steps, refusals } = z.parse(fillPlanSchema, plan(numbered(controls), result));
        expect(new Set(steps.map(({ controlId }) => controlId)).size).toBe(steps.length);
        const accounted = new Set([...steps, ...refusals].map(({ field }) => field));
        expect(FIELD_NAMES.filter((field) => !accounted.has(field))).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

test('a trap is never touched', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.boolean(), anyControl(WANTED), trap), { maxLength: 20 }),
      card,
      (pairs, result) => {
        const traps = new Set<string>();
        const controls = numbered(pairs.map(([isTrap, harmless, harmful]) => (isTrap ? harmful : harmless)));
        pairs.forEach(([isTrap], index) => {
          if (isTrap) traps.add(`c${index}`);
        });
        // A kind of document that is chosen without its number is no data.
        const touched = plan(controls, result).steps.filter(
          ({ controlId, replaces }) => traps.has(controlId) && replaces !== true,
        );
        expect(touched).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

test('what is written fits the control', () => {
  fc.assert(
    fc.property(fc.array(anyControl(WANTED), { maxLength: 20 }), card, (list, result) => {
      const controls = numbered(list);
      for (const { controlId, write } of plan(controls, result).steps) {
        const control = controls.find((candidate) => candidate.controlId === controlId);
        if (write.kind === 'option') expect(control?.options[write.index]).toBeDefined();
        if (write.kind === 'text' && control && control.maxLength > 0)
          expect(write.text.length).toBeLessThanOrEqual(control.maxLength);
      }
    }),
    { numRuns: 300 },
  );
});

test('controls that do not matter change nothing', () => {
  const irrelevant = fc
    .constantFrom('Favourite colour', 'Newsletter frequency', 'Parking space', '最喜愛的顏色')
    .map((label) => describedControl({ controlId: '', label, groups: [9, 1] }));
  fc.assert(
    fc.property(
      fc.array(anyControl(WANTED), { maxLength: 15 }),
      fc.array(irrelevant, { minLength: 1, maxLength: 5 }),
      card,
      (list, extra, result) => {
        const controls = numbered(list);
        const more = numbered(extra, 'x');
        expect(plan([...controls, ...more], result).steps).toEqual(plan(controls, result).steps);
        expect(plan([...more, ...controls], result).steps).toEqual(plan(controls, result).steps);
      },
    ),
    { numRuns: 300 },
  );
});

test('nor do they between fields of one control each', () => {
  const irrelevant = fc
    .constantFrom('Favourite colour', 'Parking space', 'How did you hear of us?', '最喜愛的顏色')
    .map((label) => describedControl({ controlId: '', label, groups: [1] }));
  const fields = [
    'English name',
    '中文姓名',
    'Date of birth (DD/MM/YYYY)',
    'HKID No.',
    'Symbols on card',
  ].map((label) => describedControl({ controlId: '', label, groups: [1] }));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(fields),
      fc.array(fc.tuple(fc.nat(5), irrelevant), { minLength: 1, maxLength: 6 }),
      card,
      (own, extra, result) => {
        const controls = numbered(own);
        const more = extra.map(([place, control], index) => ({ place, ...control, controlId: `x${index}` }));
        const mixed = [...controls, undefined].flatMap((control, place) => [
          ...more.filter((other) => Math.min(other.place, controls.length) === place),
          ...(control ? [control] : []),
        ]);
        expect(plan(mixed, result).steps).toEqual(plan(controls, result).steps);
      },
    ),
    { numRuns: 200 },
  );
});
