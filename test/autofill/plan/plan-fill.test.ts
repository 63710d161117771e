import { describe, expect, test } from 'vitest';
import type { ControlDescription, FrameDescription } from '../../../src/autofill/description.ts';
import type { FillPlan } from '../../../src/autofill/fill-plan.ts';
import { cardValues } from '../../../src/autofill/plan/card-values.ts';
import { planFill } from '../../../src/autofill/plan/plan-fill.ts';
import type { HkIdCardResult } from '../../../src/card/result.ts';
import { CARD, describedControl, describedFrame, options } from '../described.ts';

function plan(
  controls: readonly ControlDescription[],
  card: Partial<HkIdCardResult> = {},
  threshold = 0.8,
): FillPlan {
  const frames = [{ frameId: 0, description: describedFrame(controls) }];
  return planFill({ frames, values: cardValues({ ...CARD, ...card }), threshold });
}

function written({ steps }: FillPlan): Record<string, unknown> {
  return Object.fromEntries(
    steps.map(({ controlId, write }) => [
      controlId,
      write.kind === 'text' ? write.text : write.kind === 'option' ? write.index : write.kind,
    ]),
  );
}

const name = describedControl({ controlId: 'name', label: 'English name' });

describe('refusals have names', () => {
  test.each<[string, Partial<ControlDescription>, string]>([
    ['hidden', { obstacle: 'hidden' }, 'hidden'],
    ['disabled', { obstacle: 'disabled' }, 'disabled'],
    ['read-only', { obstacle: 'read-only' }, 'read-only'],
    ['typed', { state: 'typed' }, 'already-typed'],
    ['another person', { label: "Spouse's English name" }, 'other-person'],
  ])('%s', (_, known, reason) => {
    const result = plan([{ ...name, ...known }]);
    expect(result.steps).toEqual([]);
    expect(result.refusals).toContainEqual(expect.objectContaining({ field: 'name_en', reason }));
  });

  test('below the threshold, with the control that was meant', () => {
    const result = plan([name], { confidence: { ...CARD.confidence, name_en: 0.79 } });
    expect(result.refusals).toContainEqual({
      field: 'name_en',
      reason: 'low-confidence',
      control: { frameId: 0, controlId: 'name', label: 'English name' },
    });
  });

  test('not read', () => {
    expect(plan([name], { name_en: '' }).refusals).toContainEqual(
      expect.objectContaining({ field: 'name_en', reason: 'not-read' }),
    );
  });

  test('a field without a control', () => {
    expect(plan([name]).refusals).toContainEqual({ field: 'sex', reason: 'no-such-control' });
  });

  test('a form that may stand in a frame of another origin', () => {
    const description = { ...describedFrame([]), hasForeignFrame: true };
    const request = { frames: [{ frameId: 0, description }], values: cardValues(CARD), threshold: 0.8 };
    expect(planFill(request).refusals).toContainEqual({ field: 'sex', reason: 'other-origin-frame' });
  });

  test('no option for what the card says', () => {
    const title = describedControl({
      controlId: 't',
      kind: 'select',
      label: 'Title',
      options: options('Mr', 'Mrs', 'Miss'),
    });
    expect(plan([title]).refusals).toContainEqual(
      expect.objectContaining({ field: 'sex', reason: 'no-matching-option' }),
    );
  });

  test('two boxes that ask for the same with nothing to tell them apart', () => {
    const result = plan([name, { ...name, controlId: 'again' }]);
    expect(result.steps).toEqual([]);
    expect(result.refusals).toContainEqual(
      expect.objectContaining({ field: 'name_en', reason: 'ambiguous' }),
    );
  });

  test('a split of the Chinese name that is a guess', () => {
    const surname = describedControl({ controlId: 's', label: 'Chinese surname 中文姓氏' });
    expect(plan([surname], { name: '陳李美玲' }).refusals).toContainEqual(
      expect.objectContaining({ field: 'name', reason: 'ambiguous' }),
    );
  });

  test('a day that the card does not print', () => {
    const birth = describedControl({ controlId: 'b', label: 'Date of birth', inputType: 'date' });
    expect(plan([birth], { birth_date: '1985' }).refusals).toContainEqual(
      expect.objectContaining({ field: 'birth_date', reason: 'not-read' }),
    );
  });
});

describe('values in the form that the control wants', () => {
  test.each<[string, Partial<ControlDescription>, string]>([
    ['as printed', {}, 'Z683365(5)'],
    ['no room for brackets', { maxLength: 9 }, 'Z6833655'],
    ['an example without brackets', { placeholder: 'A1234567' }, 'Z6833655'],
    ['told not to', { hints: ['Please do not enter brackets'] }, 'Z6833655'],
    ['told so in Chinese', { hints: ['毋須輸入括號'] }, 'Z6833655'],
    ['a pattern without brackets', { pattern: '[A-Z]{1,2}[0-9]{6}[0-9A]' }, 'Z6833655'],
    ['a pattern with brackets', { pattern: String.raw`[A-Z]\d{6}\([0-9A]\)` }, 'Z683365(5)'],
    ['four characters', { maxLength: 4 }, 'Z683'],
    ['an example in small letters', { placeholder: 'a1234567' }, 'z6833655'],
    ['small letters behind an arrow', { hints: ['A123456(7) => a1234567'] }, 'z6833655'],
    ['how it begins', { label: 'First four characters of HKID' }, 'Z683'],
    ['digits that begin with a letter', { label: 'First 4 digits of HKID' }, 'Z683'],
    ['four digits, by the keyboard', { label: 'HKID 首四位', inputMode: 'numeric' }, '6833'],
    ['a letter all the same', { label: 'First 4 characters of HKID', inputMode: 'numeric' }, 'Z683'],
    ['four digits, by the pattern', { label: 'First 4 digits of HKID', pattern: String.raw`\d{4}` }, '6833'],
  ])('number: %s', (_, known, text) => {
    expect(written(plan([describedControl({ controlId: 'id', label: 'HKID No.', ...known })]))).toEqual({
      id: text,
    });
  });

  test.each<[string, Partial<ControlDescription>, string]>([
    ['as printed', {}, 'LOK, Wing Ching'],
    ['an example without a comma', { placeholder: 'e.g. CHAN Tai Man' }, 'LOK Wing Ching'],
    ['given names first', { placeholder: 'Tai Man Chan' }, 'Wing Ching LOK'],
    ['capitals', { label: 'English name in BLOCK LETTERS' }, 'LOK, WING CHING'],
    ['a pattern of capitals', { pattern: '[A-Z ]+' }, 'LOK WING CHING'],
  ])('name: %s', (_, known, text) => {
    expect(written(plan([{ ...name, ...known }]))).toEqual({ name: text });
  });
});

test('a card without a Chinese name gives the English one to a form in Chinese', () => {
  const box = describedControl({ controlId: 'n', label: '姓名' });
  expect(written(plan([box]))).toEqual({ n: '樂永晴' });
  expect(written(plan([box], { name: '', name_telegraph_code: '' }))).toEqual({ n: 'LOK, Wing Ching' });
});

test('the document type comes first, whatever its place', () => {
  const number = describedControl({ controlId: 'id', label: 'ID number' });
  const type = describedControl({
    controlId: 'type',
    kind: 'select',
    label: 'ID type',
    options: options('Passport', 'HKID'),
  });
  expect(plan([number, type]).steps.map(({ controlId }) => controlId)).toEqual(['type', 'id']);
});

test('a number asked for twice on purpose is written twice', () => {
  const number = describedControl({ controlId: 'id', label: 'HKID number' });
  const again = describedControl({ controlId: 'again', label: 'Re-enter HKID number' });
  expect(written(plan([number, again]))).toEqual({ id: 'Z683365(5)', again: 'Z683365(5)' });
});

test('a comment form is not about the holder of a card', () => {
  const message = describedControl({ controlId: 'm', inputType: '', label: 'Message' });
  expect(plan([describedControl({ controlId: 'n', label: 'Name' }), message]).steps).toEqual([]);
});

test('a list of places that takes no typing is opened', () => {
  const number = describedControl({ controlId: 'id', label: 'HKID number' });
  const place = describedControl({ controlId: 'place', label: 'Place of issue', obstacle: 'read-only' });
  expect(written(plan([number, place]))).toEqual({ id: 'Z683365(5)', place: 'choose' });
});

describe('what is said for a whole form', () => {
  const given = describedControl({ controlId: 'given', label: 'Given name' });
  const frame = (controls: readonly ControlDescription[], title?: string) => ({
    frameId: 0,
    description: {
      ...describedFrame(controls),
      sections: title === undefined ? [] : [{ kind: 'heading' as const, text: title }],
    },
  });
  const filled = (controls: readonly ControlDescription[], title?: string) =>
    written(planFill({ frames: [frame(controls, title)], values: cardValues(CARD), threshold: 0.8 }));

  test('capitals, in the title over a box', () => {
    expect(filled([{ ...given, sections: [0] }], 'A. Applicant (BLOCK LETTERS)')).toEqual({
      given: 'WING CHING',
    });
  });

  test('capitals, in a line before another box', () => {
    const first = describedControl({
      controlId: 'first',
      before: ['Type of test', 'Please enter all particulars in BLOCK LETTERS.'],
    });
    expect(filled([first, given])).toEqual({ given: 'WING CHING' });
  });

  test('what is asked of one other box is not asked of all', () => {
    const other = describedControl({
      controlId: 'other',
      label: 'Name on the card (in block letters)',
      before: ['Name on the card (in block letters)'],
    });
    expect(filled([other, given])).toEqual({ given: 'Wing Ching' });
  });
});

describe('a dialog over the page', () => {
  const behind = describedControl({ controlId: 'behind', label: 'HKID' });
  const inDialog = describedControl({ controlId: 'in-dialog', label: 'HKID', isInDialog: true });

  test('what lies behind it is left alone', () => {
    const result = plan([behind, inDialog]);
    expect(written(result)).toEqual({ 'in-dialog': 'Z683365(5)' });
  });

  test('one that asks for nothing of the card hides nothing', () => {
    const cookies = describedControl({
      controlId: 'cookies',
      label: 'Analytics',
      kind: 'checkbox',
      isInDialog: true,
    });
    expect(written(plan([behind, cookies]))).toEqual({ behind: 'Z683365(5)' });
  });
});

describe('one year, and a whole date with a year in its label', () => {
  test('a box behind 出生日期（年） takes the year', () => {
    const year = describedControl({ controlId: 'year', before: ['出生日期（年）'] });
    expect(written(plan([year]))).toEqual({ year: '1985' });
  });

  test.each([
    'Year of birth',
    '出生年份 Year of Birth',
    'What year were you born?',
    "Patient's year of birth",
  ])('%s takes the year', (label) => {
    const year = describedControl({ controlId: 'year', label });
    expect(written(plan([year]))).toEqual({ year: '1985' });
  });

  test.each(['Date of birth (year first)', 'Date of birth (4-digit year)', '出生日期（年份在先）'])(
    '%s asks for more than a year',
    (label) => {
      const date = describedControl({ controlId: 'date', label });
      expect(written(plan([date]))).toEqual({ date: 'date' });
    },
  );

  test('a date input whose label names an age takes the date', () => {
    const date = describedControl({
      controlId: 'date',
      inputType: 'date',
      before: ['出生日期（必須年滿18歲）'],
    });
    expect(written(plan([date]))).toEqual({ date: '1985-06-03' });
  });
});

describe('months without a day', () => {
  const number = describedControl({ controlId: 'number', label: 'HKID No.' });
  const picker = describedControl({ controlId: 'first', label: 'Date of first registration' });

  test.each<[string, Partial<ControlDescription>, string]>([
    ['a widget that takes ISO dates', { takesIsoDate: true }, '1996-06'],
    ['one whose box takes no typing', { takesIsoDate: true, obstacle: 'read-only' }, 'date'],
    ['one that says MM/YYYY', { takesIsoDate: true, placeholder: 'MM/YYYY' }, '06/1996'],
    [
      'a button that prompts for a month',
      { kind: 'dropdown', label: `${picker.label}`, placeholder: 'Pick month', opensCalendar: true },
      'date',
    ],
    ['`首次登記月份` over a widget', { takesIsoDate: true, label: '首次登記月份' }, '1996-06'],
  ])('%s', (_, known, text) => {
    expect(written(plan([number, { ...picker, ...known }]))).toMatchObject({ first: text });
  });

  test('in the order of other dates of the form, where a month is asked for', () => {
    const birth = describedControl({ controlId: 'birth', label: '出生日期', placeholder: 'YYYY-MM-DD' });
    const month = { ...picker, placeholder: '年月' };
    expect(written(plan([number, birth, month]))).toMatchObject({ first: '1996-06' });
    expect(written(plan([number, birth, picker]))).not.toHaveProperty('first');
  });

  test('a widget that says that it wants a day gets nothing', () => {
    const day = { ...picker, takesIsoDate: true, placeholder: 'YYYY-MM-DD' };
    expect(written(plan([number, day]))).not.toHaveProperty('first');
  });
});

test('hidden lists beside drawn ones take no place in a row of those', () => {
  const list = (part: string, ...texts: string[]): ControlDescription[] => [
    describedControl({
      controlId: `hidden ${part}`,
      kind: 'select',
      inputType: '',
      obstacle: 'hidden',
      placeholder: part,
      options: options(part, ...texts),
    }),
    describedControl({ controlId: part, kind: 'dropdown', placeholder: part }),
  ];
  const [hiddenDay, day] = list('Day', '1', '2', '3');
  const label = 'Date of issue of HKID';
  const controls = [
    { ...hiddenDay, before: [label] },
    { ...day, before: [label] },
    ...list('Month', 'Jan', 'Feb', 'Nov'),
    ...list('Year', '2017', '2018', '2019'),
  ] as ControlDescription[];
  expect(written(plan(controls))).toEqual({ Day: 'choose', Month: 'choose', Year: 'choose' });
});

describe('captions under two boxes in one cell', () => {
  test('are no labels of the next box, by the names in the code', () => {
    const surname = describedControl({
      controlId: 'surname',
      identifiers: ['director.surname'],
      before: ['Name in English'],
    });
    const others = describedControl({
      controlId: 'others',
      identifiers: ['director.otherNames'],
      before: ['Surname 姓氏'],
    });
    expect(written(plan([surname, others]))).toEqual({ surname: 'LOK', others: 'Wing Ching' });
  });

  test('in two languages tell the part', () => {
    const surname = describedControl({
      controlId: 'surname',
      before: ['Name in English'],
      hints: ['Surname 姓'],
    });
    const others = describedControl({ controlId: 'others', before: ['Other names 名'] });
    expect(written(plan([surname, others]))).toEqual({ surname: 'LOK', others: 'Wing Ching' });
  });
});

test('a tax residency is no right of abode', () => {
  const tax = describedControl({
    controlId: 'tax',
    kind: 'select',
    inputType: '',
    label: 'Tax Residency 1',
    identifiers: ['taxResidency1'],
    options: options('', 'Yes', 'No'),
  });
  expect(written(plan([tax]))).toEqual({});
});

describe('a list of letters before the digits', () => {
  const letters = options('-', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const list = describedControl({
    controlId: 'letter',
    kind: 'select',
    inputType: '',
    label: '英文字母',
    options: letters,
  });

  test('with the rest of the number in two boxes', () => {
    const controls = [
      { ...list, before: ['香港身份證號碼'] },
      describedControl({ controlId: 'digits', maxLength: 6 }),
      describedControl({ controlId: 'check', maxLength: 1, before: ['('], after: ')' }),
    ];
    expect(written(plan(controls))).toEqual({ letter: 26, digits: '683365', check: '5' });
  });

  test('with three digits, where the beginning is asked for', () => {
    const controls = [
      { ...list, before: ['身份證頭四位'] },
      describedControl({ controlId: 'digits', label: '頭三個數字' }),
    ];
    expect(written(plan(controls))).toEqual({ letter: 26, digits: '683' });
  });

  test('is none where something else is asked for', () => {
    const controls = [
      { ...list, before: ['Class 班別'] },
      describedControl({ controlId: 'digits', maxLength: 6, label: 'Class number' }),
    ];
    expect(written(plan(controls))).toEqual({});
  });
});

describe('buttons for a sex', () => {
  const buttons = describedControl({
    controlId: 'sex',
    kind: 'choice',
    inputType: 'button',
    before: ['Gender'],
    options: options('Male', 'Female'),
    groups: [1, 2],
  });
  const name = describedControl({ controlId: 'name', label: 'Name in English', groups: [1, 2] });

  test('are pressed beside a box of the card', () => {
    expect(written(plan([buttons, name]))).toEqual({ sex: 1, name: 'LOK, Wing Ching' });
  });

  test.each([
    ['alone', []],
    ['in a toolbar', [{ ...name, groups: [3, 1, 2] }]],
    ['outside of the form', [{ ...name, form: 1 }]],
  ])('are left %s', (_, others) => {
    expect(written(plan([buttons, ...others]))).not.toHaveProperty('sex');
  });
});

describe('`中文名稱`', () => {
  const designation = describedControl({ controlId: 'name', label: '中文名稱' });
  const sex = describedControl({
    controlId: 'sex',
    label: '性別',
    kind: 'select',
    options: options('男', '女'),
  });

  test('is that of a person where a sex is asked for', () => {
    expect(written(plan([designation, sex]))).toEqual({ name: '樂永晴', sex: 1 });
  });

  test.each([
    ['alone', []],
    ['beside a company', [sex, describedControl({ controlId: 'company', label: '公司註冊編號' })]],
    ['of a pet', [sex, describedControl({ controlId: 'breed', label: '品種' })]],
  ])('is not %s', (_, others) => {
    expect(written(plan([designation, ...others]))).not.toHaveProperty('name');
  });
});

test('where a title names a role, words beside it in a label are the same role', () => {
  const english = describedControl({
    controlId: 'english',
    label: '考生英文姓名 Name of candidate in English',
  });
  const chinese = describedControl({ controlId: 'chinese', label: '考生中文姓名 Name in Chinese' });
  const description = { ...describedFrame([english, chinese]), title: 'Private Candidate Entry' };
  const frames = [{ frameId: 0, description }];
  expect(written(planFill({ frames, values: cardValues(CARD), threshold: 0.8 }))).toEqual({
    english: 'LOK, Wing Ching',
    chinese: '樂永晴',
  });
});

describe('where the user was last', () => {
  const inSection = (controlId: string, label: string, section: number): ControlDescription =>
    describedControl({ controlId, label, sections: [section], groups: [section + 1] });
  const sections: FrameDescription['sections'] = [
    { kind: 'group', text: 'Student' },
    { kind: 'group', text: 'Mother' },
  ];
  const planFrom = (focusedControlId: string, controls: readonly ControlDescription[]): FillPlan =>
    planFill({
      frames: [{ frameId: 0, description: { ...describedFrame(controls, sections), focusedControlId } }],
      values: cardValues(CARD),
      threshold: 0.8,
    });
  const student = [inSection('name', 'Name', 0), inSection('number', 'HKID No.', 0)];

  test("a card that may be the mother's goes to nobody, and the reason says so", () => {
    const mother = [inSection('m-name', 'Name', 1), inSection('m-number', 'HKID No.', 1)];
    const { steps, refusals } = planFrom('m-name', [...student, ...mother]);
    expect(steps).toEqual([]);
    expect(refusals).toContainEqual(
      expect.objectContaining({ field: 'number', reason: 'focus-in-other-section' }),
    );
  });

  test('the number of another one under the same title tells nothing', () => {
    const family = [
      { ...inSection('s-name', "Spouse's name", 1) },
      { ...inSection('s-number', "Spouse's HKID No.", 1) },
      { ...inSection('e-name', 'Emergency contact name', 1) },
    ];
    expect(written(planFrom('e-name', [...student, ...family]))).toMatchObject({ number: 'Z683365(5)' });
    expect(planFrom('s-name', [...student, ...family]).steps).toEqual([]);
  });

  test("a section that asks for nobody's number tells nothing", () => {
    const mother = [inSection('m-name', 'Name', 1), inSection('m-phone', 'Telephone', 1)];
    expect(written(planFrom('m-phone', [...student, ...mother]))).toMatchObject({ number: 'Z683365(5)' });
  });
});

describe('people named in one line of boxes', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['the one it begins with', ['Landlord: Name', 'HKID'], []],
    ['one box of a spouse', ['Name', 'Spouse’s name', 'HKID'], ['Name', 'HKID']],
    ['a spouse who may own what follows', ['姓名', '配偶姓名', '身份證號碼'], ['姓名']],
    ['parents one after the other', ['姓名', '父親姓名', '母親姓名', '身份證號碼'], ['姓名', '身份證號碼']],
    ['parents alone', ['父親姓名', '母親姓名', '身份證號碼'], []],
  ])('%s', (_, labels, filled) => {
    const controls = labels.map((label) => describedControl({ controlId: label, label }));
    expect(plan(controls).steps.map(({ controlId }) => controlId)).toEqual(filled);
  });
});

describe('what must not be taken for the holder’s', () => {
  const filledOf = (...controls: readonly Partial<ControlDescription>[]): readonly string[] =>
    plan(controls.map((known, index) => describedControl({ controlId: `c${index}`, ...known }))).steps.map(
      ({ controlId }) => controlId,
    );

  test('a question whether somebody holds a card', () => {
    const question = { label: 'Do you hold a Hong Kong identity card?', kind: 'choice' as const };
    expect(filledOf({ ...question, inputType: 'radio', options: options('Yes', 'No') })).toEqual([]);
  });

  test('the name of an employer beside a number', () => {
    const names = filledOf(
      { label: 'HKID no.' },
      { label: 'Date of birth', inputType: 'date' },
      { label: 'Name of employer' },
    );
    expect(names).toEqual(['c0', 'c1']);
  });

  test('a name with a remark under the label of somebody else', () => {
    expect(filledOf({ before: ['(as shown on identity document)', "Spouse's name"] })).toEqual([]);
    expect(filledOf({ before: ['(in block letters)', "Father's name"] })).toEqual([]);
  });

  test('a mistyped guardian, and an emergency contact under the holder’s title', () => {
    expect(filledOf({ label: 'Gaurdian name' })).toEqual([]);
    const sections: FrameDescription['sections'] = [{ kind: 'heading', text: 'Personal information' }];
    const contact = describedControl({
      controlId: 'contact',
      label: 'Full name',
      identifiers: ['emergencyContactName'],
      sections: [0],
    });
    const frames = [{ frameId: 0, description: describedFrame([contact], sections) }];
    expect(planFill({ frames, values: cardValues(CARD), threshold: 0.8 }).steps).toEqual([]);
  });

  test('what follows a guardian in a line that begins with nobody', () => {
    const guardian = [{ label: 'Relationship' }, { label: 'Guardian name' }, { label: 'Guardian HKID' }];
    expect(filledOf(...guardian, { label: 'Date of birth', inputType: 'date' })).toEqual([]);
    expect(filledOf({ label: 'Relationship' }, { label: "Spouse's name" }, { label: 'HKID' })).toEqual([]);
  });

  test('請先輸入姓名 asks for the whole name', () => {
    const name = describedControl({ controlId: 'name', label: '請先輸入姓名' });
    expect(written(plan([name]))).toEqual({ name: '樂永晴' });
  });
});
