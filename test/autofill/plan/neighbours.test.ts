import { describe, expect, test } from 'vitest';
import type { ControlDescription, FrameDescription } from '../../../src/autofill/description.ts';
import { cardValues } from '../../../src/autofill/plan/card-values.ts';
import { planFill } from '../../../src/autofill/plan/plan-fill.ts';
import { CARD, describedControl, describedFrame, options } from '../described.ts';

/** What is written where, frame by frame, as `frame control`. */
function filled(...frames: readonly FrameDescription[]): Record<string, unknown> {
  const { steps } = planFill({
    frames: frames.map((description, frameId) => ({ frameId, description })),
    values: cardValues(CARD),
    threshold: 0.8,
  });
  return Object.fromEntries(
    steps.map(({ frameId, controlId, write }) => [
      `${frameId} ${controlId}`,
      write.kind === 'text' ? write.text : write.kind === 'option' ? write.index : write.kind,
    ]),
  );
}

function box(controlId: string, known: Partial<ControlDescription>): ControlDescription {
  return describedControl({ controlId, ...known });
}

const types = { kind: 'dropdown', label: 'Identity document', inputType: '' } as const;

describe('what a control is taken for because of its neighbours', () => {
  test('a child’s date of birth is the holder’s only on a form that asks for the child’s name', () => {
    const name = box('name', { label: 'Full name' });
    const birth = box('birth', { label: 'Child’s date of birth', inputType: 'date' });
    expect(filled(describedFrame([name, birth]))).toEqual({ '0 name': 'LOK, Wing Ching' });
    const pupil = box('pupil', { label: 'Student name' });
    expect(filled(describedFrame([pupil, birth]))).toHaveProperty('0 birth');
    const childName = box('child', { label: 'Name of child' });
    expect(filled(describedFrame([childName, birth]))).toHaveProperty('0 birth');
  });

  test('a sex and a birth date after an animal’s name are the animal’s; a question about pets tells nothing', () => {
    const owner = box('owner', { label: 'Owner’s name' });
    const sex = box('sex', { label: 'Sex' });
    const birth = box('birth', { label: 'Date of birth', inputType: 'date' });
    const pet = [box('pet', { label: 'Pet’s name' }), box('breed', { label: 'Breed' })];
    expect(filled(describedFrame([owner, ...pet, sex, birth]))).toEqual({ '0 owner': 'LOK, Wing Ching' });
    const asked = box('pets', { label: 'Do you keep any pets?' });
    expect(filled(describedFrame([birth, sex, asked]))).toHaveProperty('0 birth');
  });

  test('of two parts of a name that are preferred to somebody’s whole name both are filled', () => {
    const sections: FrameDescription['sections'] = [
      { kind: 'heading', text: 'Policyholder' },
      { kind: 'heading', text: 'Driver' },
    ];
    const of = (section: number) => ({ sections: [section], groups: [section + 2, 1] });
    const controls = [
      box('holder', { label: 'Name of policyholder', ...of(0) }),
      box('relation', { label: 'Relation', ...of(0) }),
      box('surname', { label: 'Surname', identifiers: ['surname'], ...of(1) }),
      box('given', { label: 'Given name', ...of(1) }),
      box('chinese', { label: 'Name in Chinese', ...of(1) }),
      box('sex', { label: 'Sex', ...of(1) }),
      box('birth', { label: 'Date of birth', placeholder: 'DD/MM/YYYY', ...of(1) }),
      box('number', { label: 'HKID number', ...of(1) }),
    ];
    const {
      '0 surname': surname,
      '0 given': given,
      '0 holder': holder,
    } = filled(describedFrame(controls, sections));
    expect([surname, given, holder]).toEqual(['LOK', 'Wing Ching', undefined]);
  });

  test('a name before a middle name and a surname is the given one', () => {
    const boxes = [
      box('given', { before: ['名字'] }),
      box('middle', { before: ['中間名'] }),
      box('surname', { before: ['姓氏'] }),
      box('chinese', { before: ['中文全名'] }),
    ];
    expect(filled(describedFrame(boxes))).toEqual({
      '0 given': 'Wing Ching',
      '0 surname': 'LOK',
      '0 chinese': '樂永晴',
    });
  });

  test('a name as on the document, and one in parts under `Personal data`, are of one person', () => {
    const personal = { sections: [0], groups: [2, 1] };
    const pass = { sections: [1], groups: [3, 1] };
    const boxes = [
      box('first', { label: 'First Name', ...personal }),
      box('last', { label: 'Last Name', ...personal }),
      box('whole', { label: 'Name as in identity document', ...pass }),
      box('number', { label: 'HKID', ...pass }),
    ];
    const nurse = [
      ...boxes.slice(0, 2),
      box('own', { label: 'HKID', ...personal }),
      box('whole', { label: 'Name as shown on ID card', ...pass }),
    ];
    const ofTwo = ['Personal Data', 'Nurse'].map((text) => ({ kind: 'heading' as const, text }));
    expect(filled(describedFrame(nurse, ofTwo))).not.toHaveProperty('0 whole');
    const sections = ['Personal Data', 'Site access'].map((text) => ({ kind: 'heading' as const, text }));
    expect(filled(describedFrame(boxes, sections))).toEqual({
      '0 first': 'Wing Ching',
      '0 last': 'LOK',
      '0 whole': 'LOK, Wing Ching',
      '0 number': 'Z683365(5)',
    });
  });

  test('one cell for a choice of documents and the number', () => {
    const cell = { row: ['ID Type / No.'], groups: [2, 1] };
    const type = box('type', { kind: 'select', options: options('Passport', 'HKID'), ...cell });
    const number = box('number', { maxLength: 12, after: 'HKID: no bracket, e.g. A1234567', ...cell });
    expect(filled(describedFrame([type, number]))).toEqual({ '0 type': 1, '0 number': 'Z6833655' });
    const asked = box('asked', { label: '香港身份證號碼' });
    const more = { ...number, row: ['Type of identity document'], after: '如其他，請註明' };
    expect(filled(describedFrame([type, more, asked]))).toEqual({ '0 type': 1, '0 asked': 'Z683365(5)' });
  });

  test('a letter, six digits and the digit in brackets, by what the boxes are called', () => {
    const group = { groups: [2, 1] };
    const boxes = [
      box('letter', { label: '英文字母', before: ['香港身份證號碼'], ...group }),
      box('digits', { label: '六位數字', ...group }),
      box('check', { label: '括號內數字', ...group }),
    ];
    expect(filled(describedFrame(boxes))).toEqual({
      '0 letter': 'Z',
      '0 digits': '683365',
      '0 check': '5',
    });
  });

  test('`Permanent identity card` beside a box to tick is a statement, no number', () => {
    const number = box('number', { label: 'HKID' });
    const permanent = {
      kind: 'checkbox',
      inputType: 'checkbox',
      label: 'Hong Kong permanent identity card 永久性居民身份證',
    } as const;
    expect(filled(describedFrame([number, box('permanent', permanent)]))).toHaveProperty(
      '0 permanent',
      'check',
    );
    const copy = box('copy', { ...permanent, label: 'Copy of identity card' });
    expect(filled(describedFrame([number, copy]))).not.toHaveProperty('0 copy');
    const proof = box('proof', { label: 'Address proof', kind: 'checkbox', inputType: 'checkbox' });
    expect(filled(describedFrame([number, proof, box('paper', permanent)]))).not.toHaveProperty('0 paper');
    const silent = box('silent', { ...permanent, label: '*', identifiers: ['hkid_confirmed'] });
    expect(filled(describedFrame([number, silent]))).not.toHaveProperty('0 silent');
    const nothing = box('nothing', { ...permanent, label: '', before: ['[optional]'] });
    expect(filled(describedFrame([number, nothing]))).not.toHaveProperty('0 nothing');
  });

  test('a box to tick takes no text, whatever it speaks of', () => {
    const tick = { kind: 'checkbox', inputType: 'checkbox' } as const;
    const confirm = box('confirm', { ...tick, label: 'I confirm the HKID number above is correct' });
    const number = box('number', { label: 'HKID number' });
    expect(filled(describedFrame([number, confirm]))).toEqual({ '0 number': 'Z683365(5)' });
    expect(filled(describedFrame([confirm]))).toEqual({});
  });

  test('an ID with a password after it is a user name', () => {
    const id = box('id', { label: 'ID' });
    const password = box('password', { label: 'Password', inputType: 'password' });
    const birth = box('birth', { label: 'Date of birth', inputType: 'date' });
    expect(filled(describedFrame([id, password, birth]))).not.toHaveProperty('0 id');
    expect(filled(describedFrame([id, birth]))).toHaveProperty('0 id');
    const card = box('card', { label: 'HKID' });
    expect(filled(describedFrame([card, password, birth]))).toHaveProperty('0 card');
  });

  test('a label that names only the other language takes its noun from the line before', () => {
    const name = box('chinese', { before: ['學員姓名（中文）'] });
    const rest = box('rest', { before: ['（英文）'] });
    expect(filled(describedFrame([name, rest]))).toEqual({
      '0 chinese': '樂永晴',
      '0 rest': 'LOK, Wing Ching',
    });
    const school = box('school', { before: ['學校名稱（中文）'] });
    expect(filled(describedFrame([school, rest]))).toEqual({});
  });

  test('a document number is the card’s right after a choice of documents, else unknown', () => {
    const number = box('number', { label: 'Document number' });
    expect(filled(describedFrame([box('type', types), number]))).toMatchObject({ '0 number': 'Z683365(5)' });
    expect(filled(describedFrame([number]))).toEqual({});
  });

  test('the first four characters of the document are four, whatever the box would take', () => {
    const beginning = box('beginning', { label: 'First four characters of document number' });
    expect(filled(describedFrame([box('types', types), beginning]))).toHaveProperty('0 beginning', 'Z683');
  });

  test('it may stand before that choice, too', () => {
    const number = box('number', { label: 'Document number' });
    expect(filled(describedFrame([number, box('type', types)]))).toMatchObject({ '0 number': 'Z683365(5)' });
  });

  test('a number alone under the title of the card is the card’s, under that of a passport it is not', () => {
    const sections: FrameDescription['sections'] = [
      { kind: 'heading', text: 'B. Hong Kong identity card' },
      { kind: 'heading', text: 'C. Passport' },
    ];
    const card = box('card', { label: 'No.', sections: [0] });
    const issued = box('issued', { label: 'Date of issue (dd-mm-yy)', sections: [0] });
    const passport = box('passport', { label: 'No.', sections: [1] });
    expect(filled(describedFrame([card, issued, passport], sections))).toEqual({
      '0 card': 'Z683365(5)',
      '0 issued': '26-11-18',
    });
  });

  test('a remark takes the end of the number back, or its last digit', () => {
    const label = 'HKID No.';
    expect(filled(describedFrame([box('end', { label, hints: ['the last 4 characters only'] })]))).toEqual(
      {},
    );
    expect(
      filled(describedFrame([box('body', { label, hints: ['Without the last digit in brackets'] })])),
    ).toEqual({ '0 body': 'Z683365' });
    expect(filled(describedFrame([box('example', { label, placeholder: 'A123456' })]))).toEqual({
      '0 example': 'Z683365',
    });
    expect(filled(describedFrame([box('arrow', { label, hints: ['A123456(7) => A1234567'] })]))).toEqual({
      '0 arrow': 'Z6833655',
    });
  });

  test('a choice of sexes that may be left open asks whom somebody wants', () => {
    const sex = { kind: 'choice' as const, inputType: 'radio', label: 'Sex' };
    const number = box('number', { label: 'HKID' });
    const open = box('sex', { ...sex, options: options('Male', 'Female', 'No preference') });
    expect(filled(describedFrame([number, open]))).not.toHaveProperty('0 sex');
    const closed = box('sex', { ...sex, options: options('Male', 'Female', 'Prefer not to say') });
    expect(filled(describedFrame([number, closed]))).toHaveProperty('0 sex', 1);
  });

  test('a part of the page that says it is about the holder goes before one about a thing', () => {
    const sections: FrameDescription['sections'] = [
      { kind: 'heading', text: 'The unicorn' },
      { kind: 'heading', text: 'About you' },
    ];
    const part = (id: string, section: number): ControlDescription[] => [
      box(`${id}-name`, { label: 'Name', sections: [section], groups: [section + 1] }),
      box(`${id}-birth`, {
        label: 'Date of birth',
        inputType: 'date',
        sections: [section],
        groups: [section + 1],
      }),
    ];
    expect(filled(describedFrame([...part('unicorn', 0), ...part('you', 1)], sections))).toEqual({
      '0 you-name': 'LOK, Wing Ching',
      '0 you-birth': '1985-06-03',
    });
  });

  test('three boxes that ask for dates of their own are no date in three parts', () => {
    const boxes = [
      box('issued', { before: ['Date of issue (dd-mm-yyyy)'] }),
      box('registered', { before: ['Date of first registration (mm-yyyy)'] }),
      box('other', { before: ['File reference'] }),
    ];
    const filledIn = filled(describedFrame([box('number', { label: 'HKID' }), ...boxes]));
    expect(filledIn).toMatchObject({ '0 issued': '26-11-2018', '0 registered': '06-1996' });
  });

  test('a number over three boxes, with a dash and brackets between, and one character a box', () => {
    const parts = [
      box('letter', { before: ['香港身份證號碼：'], after: '－' }),
      box('digits', { before: ['－'], after: '（' }),
      box('check', { before: ['（'], after: '）' }),
    ];
    expect(filled(describedFrame(parts))).toEqual({ '0 letter': 'Z', '0 digits': '683365', '0 check': '5' });
    const four = ['a', 'b', 'c', 'd'].map((id, index) =>
      box(id, { before: index === 0 ? ['First 4 characters of HKID'] : [], maxLength: 1 }),
    );
    expect(filled(describedFrame(four))).toEqual({ '0 a': 'Z', '0 b': '6', '0 c': '8', '0 d': '3' });
  });

  test('a code for the sex, and Chinese words for it, are typed as the label says', () => {
    const number = box('number', { label: 'HKID' });
    const code = box('sex', { label: 'Sex (1 – Male, 2 – Female)' });
    expect(filled(describedFrame([number, code]))).toHaveProperty('0 sex', '2');
    expect(filled(describedFrame([number, box('sex', { label: '性別' })]))).toHaveProperty('0 sex', '女');
    expect(filled(describedFrame([number, box('sex', { label: '性別 Sex' })]))).toHaveProperty('0 sex', 'F');
  });

  test('what the page knows and has locked is not the one to fill in', () => {
    const owner = (id: string, group: number, known: Partial<ControlDescription>): ControlDescription[] => [
      box(`${id}-name`, { label: 'Name in English', groups: [group, 9], ...known }),
      box(`${id}-number`, { label: 'HKID', groups: [group, 9], ...known }),
    ];
    const locked = owner('old', 1, { obstacle: 'read-only', state: 'typed' });
    expect(filled(describedFrame([...locked, ...owner('new', 2, {})]))).toEqual({
      '0 new-name': 'LOK, Wing Ching',
      '0 new-number': 'Z683365(5)',
    });
  });

  test('two boxes for the parts of a name share the language of the line over them', () => {
    const names = [
      box('given', { before: ['Your name in Chinese'], placeholder: 'First name' }),
      box('surname', { placeholder: 'Last name' }),
    ];
    const number = box('number', { label: 'HKID' });
    expect(filled(describedFrame([...names, number]))).toMatchObject({
      '0 given': '永晴',
      '0 surname': '樂',
    });
  });

  test('where the choice offers no Hong Kong card, the number is that of another document', () => {
    const type = { kind: 'select' as const, label: 'Document type', inputType: '' };
    const number = box('number', { label: 'Identity document number' });
    const passport = box('type', { ...type, options: options('Passport', 'Two-way permit') });
    expect(filled(describedFrame([passport, number]))).toEqual({});
    const card = box('type', { ...type, options: options('Passport', 'HKID card') });
    expect(filled(describedFrame([card, number]))).toEqual({ '0 type': 1, '0 number': 'Z683365(5)' });
  });

  test('a short id that could be a part of a date takes nothing from a name', () => {
    expect(filled(describedFrame([box('name', { before: ['English name'], identifiers: ['d'] })]))).toEqual({
      '0 name': 'LOK, Wing Ching',
    });
  });

  test('where roles differ, the one in the form’s title is meant', () => {
    const visitor = box('visitor', { label: "Visitor's name" });
    const resident = box('resident', { label: 'Name of resident' });
    const number = box('number', { label: 'HKID No.' });
    const form = describedFrame(
      [visitor, number, resident],
      [{ kind: 'heading', text: 'Visitor registration' }],
    );
    expect(filled(form)).toEqual({ '0 visitor': 'LOK, Wing Ching', '0 number': 'Z683365(5)' });
  });

  test('one character between brackets is the check digit, whatever the row is called', () => {
    const body = box('body', { before: ['HKID No.'], after: '(', maxLength: 8 });
    const check = box('check', { before: ['('], after: ')', maxLength: 1, row: ['Identification'] });
    expect(filled(describedFrame([body, check]))).toEqual({ '0 body': 'Z683365', '0 check': '5' });
  });

  test('names of panels are not the names of what stands in them', () => {
    const telephone = box('tel', {
      before: ['Contact'],
      identifiers: ['ctl00$ucIdentityDocument$ucHKID$txtTel'],
    });
    expect(filled(describedFrame([telephone]))).toEqual({});
    const given = box('given', {
      before: ['Given name'],
      identifiers: ['ctl00$ucDocumentType$txtGivenName'],
    });
    expect(filled(describedFrame([given]))).toEqual({ '0 given': 'Wing Ching' });
  });

  test('a choice of the status letter among the symbols', () => {
    const symbols = { kind: 'choice' as const, before: ['HKIC symbol'], inputType: 'radio' };
    const letters = options('A', 'C', 'R', 'Others');
    expect(filled(describedFrame([box('symbols', { ...symbols, options: letters })]))).toEqual({
      '0 symbols': 0,
    });
    const others = options('C', 'R', 'Others');
    expect(filled(describedFrame([box('symbols', { ...symbols, options: others })]))).toEqual({
      '0 symbols': 2,
    });
  });

  test('a date is written as a note on the page says', () => {
    const birth = box('birth', { label: 'Date of birth' });
    const note = { kind: 'text', text: 'Date format: DD-MM-YYYY' } as const;
    expect(filled(describedFrame([birth], [note]))).toEqual({ '0 birth': '03-06-1985' });
    // Nothing tells the order: only a calendar, if one opens, may take it.
    expect(filled(describedFrame([birth]))).toEqual({ '0 birth': 'date' });
  });
});

describe('what is not a question for the card', () => {
  const form = describedFrame([
    box('name', { label: 'English name' }),
    box('number', { label: 'HKID No.' }),
    box('birth', { label: 'Date of birth', inputType: 'date' }),
  ]);

  test('a frame that asks again for what a fuller frame asks for is left alone', () => {
    const top = describedFrame([box('number', { label: 'HKID No.' })]);
    expect(Object.keys(filled(top, form))).toEqual(['1 name', '1 number', '1 birth']);
  });

  test.each([
    { label: '輸入姓名或身份證號碼' },
    { label: 'HKID no. or name' },
    { label: 'Name / phone' },
    { label: 'Order no. or HKID' },
    { label: '預約編號／身份證號碼' },
    { inputType: '', before: ['Lost my HKID, what now?'], placeholder: 'Write a comment' },
    { inputType: '', label: 'Ask about your HKID application' },
    { inputType: '', placeholder: 'Never post your HKID number here' },
  ])('%j', (known) => {
    expect(filled(describedFrame([box('trap', known)]))).toEqual({});
  });
});

describe('dates and places of issue', () => {
  const number = box('number', { label: 'HKID No.' });
  const passport = box('passport', { label: 'Passport No.' });
  const date = box('date', { label: 'Date of issue', placeholder: 'DD/MM/YYYY' });
  const place = box('place', { label: 'Place of issue' });

  test('are those of the document whose number stands before them', () => {
    expect(filled(describedFrame([number, date, place]))).toEqual({
      '0 number': 'Z683365(5)',
      '0 date': '26/11/2018',
      '0 place': 'Hong Kong',
    });
    expect(filled(describedFrame([number, passport, date, place]))).toEqual({ '0 number': 'Z683365(5)' });
  });

  test('are nobody’s where no card is asked for, unless they name it', () => {
    expect(filled(describedFrame([date, place]))).toEqual({});
    const named = box('named', { label: 'Date of issue of HKID', placeholder: 'DD/MM/YYYY' });
    expect(filled(describedFrame([named]))).toEqual({ '0 named': '26/11/2018' });
  });
});

describe('people', () => {
  const name = box('name', { label: 'Name', column: 'Bridegroom', groups: [2, 1] });
  const other = box('other', { label: 'Name', column: 'Bride', groups: [2, 1] });
  const number = box('number', { label: 'HKID No.', column: 'Bridegroom', groups: [3, 1] });
  const others = box('others', { label: 'HKID No.', column: 'Bride', groups: [3, 1] });

  test('in columns are filled down, not across', () => {
    const controls = [name, other, number, others];
    expect(Object.keys(filled(describedFrame(controls)))).toEqual(['0 name', '0 number']);
    const focused = { ...describedFrame(controls), focusedControlId: 'others' };
    expect(Object.keys(filled(focused))).toEqual(['0 other', '0 others']);
  });

  test('a party is filled only where the user was', () => {
    const employer = box('employer', { label: 'Name of employer', groups: [2, 1] });
    const card = box('card', { label: 'Employer’s HKID No.', groups: [2, 1] });
    expect(filled(describedFrame([employer, card]))).toEqual({});
    const focused = { ...describedFrame([employer, card]), focusedControlId: 'card' };
    expect(Object.keys(filled(focused))).toEqual(['0 employer', '0 card']);
  });

  test('what is asked again after somebody else’s name is that person’s', () => {
    const student = box('student', { label: 'HKID No.' });
    const parent = box('parent', { label: "Parent's name" });
    const again = box('again', { label: 'HKIC no.' });
    expect(filled(describedFrame([student, parent, again]))).toEqual({ '0 student': 'Z683365(5)' });
  });

  test('the filter of a list asks for nobody', () => {
    const filter = { submitText: 'Filter | Reset' };
    const asks = { submitText: 'Submit 提交（查詢請電 2345 6789）' };
    expect(filled(describedFrame([box('asked', { label: 'HKID', ...asks })]))).toHaveProperty('0 asked');
    const search = { submitText: 'Submit 搜尋 | Reset' };
    expect(filled(describedFrame([box('found', { label: 'HKID', ...search })]))).toEqual({});
    const controls = [box('name', { label: 'Name', ...filter }), box('id', { label: 'HKID', ...filter })];
    expect(filled(describedFrame(controls))).toEqual({});
  });
});

describe('what a form asks for a second time, or beside something like it', () => {
  const parts = [
    box('surname', { label: 'Surname', sections: [0] }),
    box('given', { label: 'Given name', sections: [0] }),
    box('number', { label: 'HKID No.', sections: [0] }),
  ];

  test('the name of who signs is the holder’s where that is whom the form asks for a number', () => {
    const signs = box('signs', { label: 'Name of applicant', sections: [1], groups: [9] });
    const form = (title: string) =>
      describedFrame(
        [...parts, signs],
        [
          { kind: 'heading', text: title },
          { kind: 'heading', text: 'Declaration' },
        ],
      );
    expect(filled(form('Particulars of applicant'))).toHaveProperty('0 signs', 'LOK, Wing Ching');
    expect(filled(form('Particulars of patient'))).not.toHaveProperty('0 signs');
  });

  test('a number of the page’s own beside the one that is plainly the card’s', () => {
    const own = box('own', { label: 'ID card number' });
    const card = box('card', { label: 'HKID' });
    expect(filled(describedFrame([card, own]))).toEqual({ '0 card': 'Z683365(5)' });
  });

  test('`Name` beside `First name` is the surname, where none is asked for', () => {
    const name = box('name', { label: 'Name' });
    const first = box('first', { label: 'First name' });
    expect(filled(describedFrame([name, first]))).toEqual({ '0 name': 'LOK', '0 first': 'Wing Ching' });
  });

  test('a name under the numbered title of another person is that person’s', () => {
    const sections: FrameDescription['sections'] = [{ kind: 'text', text: '（三）緊急聯絡人' }];
    expect(filled(describedFrame([box('name', { label: '姓名', sections: [0] })], sections))).toEqual({});
  });

  test('the check digit in a box whose label is a bracket', () => {
    const type = box('type', types);
    const number = box('number', { label: 'Document number', groups: [2, 1] });
    const digit = box('digit', { label: '(', before: ['('], row: ['Document number'], groups: [2, 1] });
    expect(filled(describedFrame([type, number, digit]))).toMatchObject({
      '0 number': 'Z683365',
      '0 digit': '5',
    });
  });

  test.each(['文件號碼（包括字母）', '文件號碼 * 必須全為大楷', 'Number of that document 證件號碼'])(
    '%s beside a choice of documents is the number',
    (label) => {
      expect(filled(describedFrame([box('type', types), box('number', { label })]))).toHaveProperty(
        '0 number',
      );
    },
  );

  test.each([
    'Document number (last 4 digits)',
    '文件號碼（最後四個數字）',
    '文件號碼（括號內數字）',
    'Document no. * only for passport holders',
    '文件號碼 * 請填護照號碼',
  ])('%s asks for something else', (label) => {
    expect(filled(describedFrame([box('type', types), box('number', { label })]))).not.toHaveProperty(
      '0 number',
    );
  });

  test('a number that names another role is not preferred to the one before it', () => {
    const own = box('own', { label: 'ID card number' });
    const patient = box('patient', { label: 'Patient HKID' });
    expect(filled(describedFrame([own, patient]))).not.toHaveProperty('0 patient');
  });

  test.each(['issue_place', 'expiry', 'remarks', 'fullname'])(
    'a box that the page calls %s is not for the number, though it stands behind the list of documents',
    (identifier) => {
      const row = ['Identity document'];
      const list = { kind: 'select' as const, inputType: '', options: options('Passport', 'HKID') };
      const type = box('type', { ...list, row, groups: [2, 1] });
      const other = box('other', { row, identifiers: [identifier], groups: [2, 1] });
      expect(filled(describedFrame([type, other]))['0 other']).not.toBe('Z683365(5)');
    },
  );

  test('a second document is another one', () => {
    const second = box('second', { label: 'Secondary Identification Type', kind: 'dropdown', inputType: '' });
    const first = box('first', { label: 'Primary Identification Type', kind: 'dropdown', inputType: '' });
    expect(Object.keys(filled(describedFrame([first, second])))).toEqual(['0 first']);
  });

  test('a name for a newsletter is nobody’s, unless a card is asked for with it', () => {
    const sections: FrameDescription['sections'] = [{ kind: 'heading', text: '訂閱街坊會通訊' }];
    const name = box('name', { label: '姓名', sections: [0] });
    const card = box('card', { label: '香港身份證號碼', sections: [0] });
    expect(filled(describedFrame([name], sections))).toEqual({});
    expect(Object.keys(filled(describedFrame([name, card], sections)))).toEqual(['0 name', '0 card']);
  });

  test('a list of titles that is called as the name beside it', () => {
    const title = box('title', {
      label: 'Name',
      kind: 'select',
      inputType: '',
      options: options('Mr', 'Ms'),
    });
    expect(filled(describedFrame([title]))).toEqual({ '0 title': 1 });
  });

  test('a box behind the list of documents, in a row that is called after these', () => {
    const row = ['Document:'];
    const list = { kind: 'select', inputType: '', options: options('Passport', 'HK identity card') } as const;
    const type = box('type', { ...list, row, groups: [2, 1] });
    const number = box('number', { row, groups: [2, 1] });
    expect(filled(describedFrame([type, number]))).toEqual({ '0 type': 1, '0 number': 'Z683365(5)' });
    const other = box('other', { row, groups: [2, 1], after: 'if other, please specify' });
    expect(filled(describedFrame([type, other]))).toEqual({ '0 type': 1 });
  });

  test('three boxes under headings of their own are a date', () => {
    const under = (column: string, maxLength: number) => box(column, { column, maxLength, groups: [2, 1] });
    const boxes = [under('出世日期 日', 2), under('出世日期 月', 2), under('出世日期 年', 4)];
    expect(Object.values(filled(describedFrame(boxes)))).toEqual(['03', '06', '1985']);
  });

  test('a box for four digits behind the lists for the day and the month is the year’s, if it says nothing else', () => {
    const numbers = (last: number) => options(...Array.from({ length: last }, (_, index) => `${index + 1}`));
    const list = { kind: 'select' as const, inputType: '', groups: [2, 1] };
    const day = box('day', { ...list, before: ['Date of birth'], options: numbers(31) });
    const month = box('month', { ...list, options: numbers(12) });
    const year = box('year', { maxLength: 4, groups: [2, 1] });
    expect(filled(describedFrame([day, month, year]))).toHaveProperty('0 year', '1985');
    const first = box('first', { label: 'First 4 characters of HKID', maxLength: 4, groups: [2, 1] });
    expect(filled(describedFrame([first, day, month]))).toHaveProperty('0 first', 'Z683');
  });
});
