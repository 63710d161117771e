import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ControlDescription } from '../../../src/autofill/description.ts';
import { cardValues } from '../../../src/autofill/plan/card-values.ts';
import { planFill } from '../../../src/autofill/plan/plan-fill.ts';
import { CARD, describedControl, describedFrame } from '../described.ts';

/** A sentence as a page shows it, with `[name]` for each of its blanks, as the page's side describes these. */
function sentence(text: string): ControlDescription[] {
  const [start = '', ...rest] = text.split(/\[(\w+)\]/u).map((part) => part.trim());
  const controls: ControlDescription[] = [];
  let before = start;
  for (let place = 0; place + 1 < rest.length; place += 2) {
    const [controlId = '', after = ''] = rest.slice(place, place + 2);
    controls.push(
      describedControl({
        controlId,
        before: before === '' ? [] : [before],
        after,
        groups: [2, 1],
        sections: [],
      }),
    );
    before = after;
  }
  return controls;
}

function filled(controls: readonly ControlDescription[]): Record<string, string> {
  const frames = [{ frameId: 0, description: describedFrame([...controls]) }];
  const { steps } = planFill({ frames, values: cardValues(CARD), threshold: 0.8 });
  return Object.fromEntries(
    steps.map(({ controlId, write }) => [controlId, write.kind === 'text' ? write.text : write.kind]),
  );
}

describe('blanks in the sentences of a page', () => {
  test('the writer’s name and number, in Chinese and in English; whoever is appointed is left alone', () => {
    const chinese =
      '本人 [name] (香港身份證號碼 [number] )為業主，現委任 [proxy] (香港身份證號碼 [other] )為代表。';
    expect(filled(sentence(chinese))).toEqual({ name: '樂永晴', number: 'Z683365(5)' });
    const english =
      'I, [name] (name of owner), holder of Hong Kong Identity Card No. [number] , hereby appoint [proxy] (HKID No. [other] ) to vote.';
    expect(filled(sentence(english))).toEqual({ name: 'LOK, Wing Ching', number: 'Z683365(5)' });
  });

  test('words in brackets behind a blank say which part, and the units of a date stay behind theirs', () => {
    const text =
      '本人 [chinese] （中文姓名），英文姓名為 [surname] （姓氏） [given] （名字），生於 [year] 年 [month] 月 [day] 日，持有香港身份證號碼 [number] ，現居於 [address] 。';
    expect(filled(sentence(text))).toEqual({
      chinese: '樂永晴',
      surname: 'LOK',
      given: 'Wing Ching',
      year: '1985',
      month: '06',
      day: '03',
      number: 'Z683365(5)',
    });
  });

  test.each([
    '本人 [name] （身份證號碼 [number] ）茲證明 [x] （身份證號碼 [y] ）在本公司任職。',
    '本人 [name] （身份證號碼 [number] ）現將車輛轉讓予 [x] （身份證號碼 [y] ）。',
    '本人 [name] （身份證號碼 [number] ）與 [x] （身份證號碼 [y] ）為夫婦關係。',
    'I, [name] (HKID No. [number] ) and [x] (HKID No. [y] ), agree to the terms.',
    'I, [name] (HKID No. [number] ), hereby sell the vehicle to [x] (HKID No. [y] ) for cash.',
  ])('whoever else a sentence names keeps his blanks: %s', (text) => {
    expect(Object.keys(filled(sentence(text)))).toEqual(['name', 'number']);
  });

  test.each([
    '本人 [x] 是 [y] （學生姓名）的母親，身份證號碼 [z] 。',
    'I, [x] (name of staff), confirm that I have seen the HKID No. [y] of the applicant.',
    'I, [x] , consent to my son [y] (HKID No. [z] ) joining the camp.',
    'Tower I [x] Floor [y] Flat',
    '聯絡電話：本人 [x] （手提）',
    '本人 [x] 歲',
  ])('nobody writes of himself in %s', (text) => {
    expect(filled(sentence(text))).toEqual({});
  });

  test.each([
    '本人 [name] 獲委任為董事，香港身份證號碼 [number] 。',
    '本人 [name] 授權貴行處理本人資料，香港身份證號碼 [number] 。',
  ])('a clause without a blank appoints nobody: %s', (text) => {
    expect(Object.keys(filled(sentence(text)))).toEqual(['name', 'number']);
  });

  test('a writer who is somebody’s parent is another person', () => {
    expect(filled(sentence('I, [name] (name of parent), HKID No. [number] , agree.'))).toEqual({});
    expect(filled(sentence('本人 [name] (學生家長姓名)，香港身份證號碼 [number] ，同意。'))).toEqual({});
  });

  test('what is asked for in the form already is put into its declaration again', () => {
    const form = [
      describedControl({ controlId: 'surname', label: 'Surname', groups: [3, 1], sections: [] }),
      describedControl({ controlId: 'given', label: 'Given names', groups: [3, 1], sections: [] }),
      describedControl({ controlId: 'hkid', label: 'HKID No.', groups: [3, 1], sections: [] }),
    ];
    const both = filled([...form, ...sentence('I, [name] , holder of HKID No. [number] , declare.')]);
    expect(both).toMatchObject({ hkid: 'Z683365(5)', name: 'LOK, Wing Ching', number: 'Z683365(5)' });
  });

  test('whatever a sentence says of others, none of its blanks gets two values, and nobody else gets the number', () => {
    const clause = fc.constantFrom(
      '香港身份證號碼',
      ', holder of HKID No.',
      ', being the owner of Flat',
      '住於',
      '出生日期',
      '姓名',
    );
    const appointment = fc.constantFrom('，現委任', '，並授權', ', hereby appoint', ', and authorise');
    fc.assert(
      fc.property(
        fc.array(clause, { maxLength: 4 }),
        appointment,
        fc.array(clause, { maxLength: 4 }),
        (own, appoints, others) => {
          const mine = own.map((words, index) => `${words} [own${index}]`);
          const theirs = others.map((words, index) => `${words} [other${index}]`);
          const text = ['本人 [name]', ...mine, `${appoints} [appointed]`, ...theirs, '為證。'].join(' ');
          const ids = Object.keys(filled(sentence(text)));
          expect(ids.filter((id) => id.startsWith('other') || id === 'appointed')).toEqual([]);
        },
      ),
    );
  });
});
