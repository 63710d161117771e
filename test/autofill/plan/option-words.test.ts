import { expect, test } from 'vitest';
import { datePartOfOptions, datePartOption } from '../../../src/autofill/plan/date-options.ts';
import {
  documentTypeOption,
  permanentOption,
  residentsCardOption,
  sexOption,
  titleOption,
} from '../../../src/autofill/plan/option-words.ts';
import { options } from '../described.ts';

test.each([
  [['Male', 'Female'], 1],
  [['請選擇', '男', '女'], 2],
  [['M', 'F'], 1],
  [['Female 女', 'Male 男'], 0],
  [['Male (M)', 'Female (F)'], 1],
  [['A Woman', 'B Man', 'C Non-binary'], 0],
  [['男 M', '女 F', '其他 Other'], 1],
  [['Please select', 'F - Female', 'M - Male'], 1],
])('female among %o', (texts, index) => {
  expect(sexOption(options(...texts), 'F')).toBe(index);
});

test('the value decides only where there is no text', () => {
  expect(
    sexOption(
      [
        { text: '', value: 'M', disabled: false },
        { text: '', value: 'F', disabled: false },
      ],
      'M',
    ),
  ).toBe(0);
  expect(sexOption(options('1', '2'), 'M')).toBeUndefined();
});

test.each([
  [['Mr', 'Mrs', 'Ms', 'Miss'], 'F', 2],
  [['先生', '女士'], 'F', 1],
  [['Mr 先生', 'Miss 小姐'], 'F', 1],
  [['Mr', 'Mrs', 'Miss'], 'F', undefined],
  [['先生', '太太', '小姐'], 'F', undefined],
  [['Dr', 'Mr.', 'Ms.'], 'M', 1],
] as const)('title among %o for %s', (texts, sex, index) => {
  expect(titleOption(options(...texts), sex)).toBe(index);
});

test.each([
  [['Passport', 'HKID'], true, 1],
  [['護照', '香港身份證', '內地居民身份證'], true, 1],
  [['香港永久性居民身份證', '香港居民身份證', '護照'], true, 0],
  [['香港永久性居民身份證', '香港居民身份證', '護照'], false, 1],
  [['香港永久性居民身份證', '香港居民身份證', '護照'], undefined, undefined],
  [['内地居民身份证', '香港居民身份证', '护照'], true, 1],
  [['Passport', 'Identity Card'], true, 1],
  [['Passport', 'Mainland ID'], true, undefined],
  // The card of the other kind of residents is not the holder's.
  [['Passport', 'Hong Kong Permanent Identity Card'], false, undefined],
  [['Passport', 'Hong Kong identity card, permanent or not'], false, 1],
] as const)('document type among %o', (texts, permanent, index) => {
  expect(documentTypeOption(options(...texts), permanent)).toBe(index);
});

test('permanent residence by yes and no, or by name', () => {
  expect(permanentOption(options('Yes', 'No'), false)).toBe(1);
  expect(permanentOption(options('Permanent resident', 'Non-permanent resident'), true)).toBe(0);
  expect(permanentOption(options('永久性居民', '非永久性居民'), false)).toBe(1);
});

test('months by name, by number and by text when their values count from zero', () => {
  const names = options(
    'Month',
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  );
  expect(datePartOption(names, 'month', 6)).toBe(6);
  const fromZero = Array.from({ length: 12 }, (_, month) => ({
    text: String(month + 1),
    value: String(month),
    disabled: false,
  }));
  expect(datePartOption(fromZero, 'month', 6)).toBe(5);
  expect(
    datePartOption(
      options(
        '一月',
        '二月',
        '三月',
        '四月',
        '五月',
        '六月',
        '七月',
        '八月',
        '九月',
        '十月',
        '十一月',
        '十二月',
      ),
      'month',
      11,
    ),
  ).toBe(10);
});

test('the shape of a list tells the part of the date', () => {
  const numbers = (from: number, to: number) =>
    options(...Array.from({ length: to - from + 1 }, (_, index) => String(from + index)));
  expect(datePartOfOptions(numbers(1, 31))).toBe('day');
  expect(datePartOfOptions(numbers(1, 12))).toBe('month');
  expect(datePartOfOptions(numbers(1940, 2020))).toBe('year');
  expect(datePartOfOptions(numbers(1, 5))).toBeUndefined();
});

test.each([
  [['HK Permanent Identity Card', 'HK Identity Card', 'Passport'], true, 0],
  [['HK Permanent Identity Card', 'HK Identity Card', 'Passport'], false, 1],
  [['護照', '香港永久性／非永久性居民身份證'], true, 1],
  [['内地居民身份证', '香港居民身份证', '护照'], true, 1],
])('the card among %o, permanent: %s', (texts, permanent, index) => {
  expect(documentTypeOption(options(...texts), permanent)).toBe(index);
});

test('residents by their abbreviations', () => {
  expect(permanentOption(options('', '01 HK PERM RES', '02 HK NON-PERM RES', '03 NON-RES'), true)).toBe(1);
  expect(permanentOption(options('', '01 HK PERM RES', '02 HK NON-PERM RES', '03 NON-RES'), false)).toBe(2);
});

test.each([
  [['-- None --', 'Permanent Identity Card', 'Identity Card (non-permanent)'], false, 2],
  [['-- None --', 'Permanent Identity Card', 'Identity Card (non-permanent)'], true, 1],
  [['Permanent staff card', 'Non-permanent staff card'], true, undefined],
  [['Permanent Identity Card', 'Membership Card'], true, undefined],
  [['澳門永久居民身份證', '澳門非永久居民身份證'], true, undefined],
] as const)('card of residents among %o, permanent %s', (texts, permanent, index) => {
  expect(residentsCardOption(options(...texts), permanent)).toBe(index);
});
