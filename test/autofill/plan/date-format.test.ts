import { expect, test } from 'vitest';
import {
  dateTemplate,
  formatDate,
  monthTemplate,
  NOTHING_AROUND,
} from '../../../src/autofill/plan/date-format.ts';
import { describedControl } from '../described.ts';

const control = (known: Parameters<typeof describedControl>[0] | object) =>
  describedControl({ controlId: 'c1', label: 'Date of birth', ...known });

test.each([
  [{ placeholder: 'dd/mm/yyyy' }, 'DD/MM/YYYY'],
  [{ placeholder: 'MM/DD/YYYY' }, 'MM/DD/YYYY'],
  [{ hints: ['Format: YYYY-MM-DD'] }, 'YYYY-MM-DD'],
  [{ placeholder: 'YYYY年MM月DD日' }, 'YYYY年MM月DD日'],
  [{ label: '出生日期 (日/月/年)' }, 'DD/MM/YYYY'],
  [{ label: '出生日期（年／月／日）' }, 'YYYY/MM/DD'],
  [{ after: '(ddmmyyyy)', maxLength: 8 }, 'DDMMYYYY'],
  [{ placeholder: 'DD MMM YYYY' }, 'DD MMM YYYY'],
  [{ placeholder: 'D/M/YYYY' }, 'D/M/YYYY'],
  [{ placeholder: 'e.g. 31/12/1990' }, 'DD/MM/YYYY'],
  [{ placeholder: '12/31/1990' }, 'MM/DD/YYYY'],
  [{ placeholder: '1990-01-01' }, 'YYYY-MM-DD'],
  [{ hints: ['e.g. 03 Jun 1990'] }, 'DD MMM YYYY'],
  [{ label: 'Date of birth, e.g. 05-JAN-1970' }, 'DD-MMM-YYYY'],
  [{ hints: ['For example: 7 March 1966'] }, 'D MMMM YYYY'],
  [{ placeholder: 'e.g. Dec 31, 2025' }, 'MMM D, YYYY'],
  [{ placeholder: 'DD-MM' }, 'DD-MM'],
  [{ placeholder: '日日-月月-年年' }, 'DD-MM-YY'],
  [{ placeholder: '日日/月月/年年年年' }, 'DD/MM/YYYY'],
  [{ pattern: String.raw`\d{4}-\d{2}-\d{2}` }, 'YYYY-MM-DD'],
  [{ placeholder: '2018.3.28' }, 'YYYY.M.D'],
  [{ placeholder: '民國72年7月7日出生，請輸入720707', language: 'zh-TW' }, 'RRMMDD'],
  [{ hints: ['民國 072/07/07'] }, 'RRR/MM/DD'],
  [{ inputType: 'date' }, 'YYYY-MM-DD'],
  [{ inputType: 'month' }, 'YYYY-MM'],
  [{ takesIsoDate: true }, 'YYYY-MM-DD'],
  [{ language: 'en-GB' }, 'DD/MM/YYYY'],
  [{ language: 'en-US' }, 'MM/DD/YYYY'],
])('%o is written %s', (known, template) => {
  expect(dateTemplate(control(known), NOTHING_AROUND)).toBe(template);
});

test.each([
  [{}],
  [{ language: 'en' }],
  [{ language: 'zh' }],
  [{ placeholder: '01/02/1990' }],
  [{ label: '出生日期（民國年）', language: 'zh-TW' }],
  [{ placeholder: '__/__/____' }],
])('without evidence of the order of day and month there is no template: %o', (known) => {
  expect(dateTemplate(control(known), NOTHING_AROUND)).toBeUndefined();
});

test('another date on the form shows the order', () => {
  const neighbour = describedControl({ controlId: 'c2', label: 'Date of issue', placeholder: 'DD-MM-YYYY' });
  expect(dateTemplate(control({}), { controls: [neighbour], sections: [] })).toBe('DD-MM-YYYY');
});

test('a date that stands in another box shows the order, whatever the language of the page', () => {
  const neighbour = describedControl({
    controlId: 'c2',
    label: 'First meeting',
    shownDateFormat: 'DD/MM/YYYY',
  });
  const around = { controls: [neighbour], sections: [] };
  expect(dateTemplate(control({ language: 'en-US' }), around)).toBe('DD/MM/YYYY');
});

test('a date that contradicts the example of the box, or is the number of a record, shows nothing', () => {
  const example = control({ placeholder: 'e.g. 01/02/1990' });
  const [appointment, reference] = [
    describedControl({ controlId: 'c2', label: 'Appointment', shownDateFormat: 'YYYY-MM-DD' }),
    describedControl({ controlId: 'c3', label: 'Reference no.', shownDateFormat: 'DD/MM/YYYY' }),
  ];
  expect(dateTemplate(example, { controls: [appointment], sections: [] })).toBeUndefined();
  expect(dateTemplate(control({}), { controls: [reference], sections: [] })).toBeUndefined();
});

test('a month is written in brackets where the box asks for them', () => {
  const asked = control({
    placeholder: '(MM-YY)',
    hints: ['按身份證所印，包括括號 As printed, with the brackets'],
  });
  expect(monthTemplate(asked)).toBe('(MM-YY)');
  expect(monthTemplate(control({ placeholder: '(MM-YY)' }))).toBe('MM-YY');
  expect(monthTemplate(control({ label: '首次登記日期 (MM-YY)，請勿包括括號' }))).toBe('MM-YY');
});

test('the years of the Republic begin after 1911', () => {
  expect(formatDate({ year: 1985, month: 6, day: 3 }, 'RRMMDD')).toBe('740603');
  expect(formatDate({ year: 1985, month: 6, day: 3 }, 'RRR/MM/DD')).toBe('074/06/03');
  expect(formatDate({ year: 1910, month: 6, day: 3 }, 'RRMMDD')).toBeUndefined();
});

test('an ambiguous example is read day first on a form that asks for a Hong Kong identity card', () => {
  const neighbour = describedControl({ controlId: 'c2', label: 'HKIC No.' });
  expect(
    dateTemplate(control({ hints: ['(e.g. 11-11-1976)'] }), { controls: [neighbour], sections: [] }),
  ).toBe('DD-MM-YYYY');
});

test.each([
  ['DD/MM/YYYY', '03/06/1985'],
  ['D.M.YY', '3.6.85'],
  ['DD MMM YYYY', '03 Jun 1985'],
  ['D MMMM YYYY', '3 June 1985'],
  ['YYYYMMDD', '19850603'],
])('%s', (template, text) => {
  expect(formatDate({ year: 1985, month: 6, day: 3 }, template)).toBe(text);
});

test('a part that the card does not print is not made up', () => {
  expect(formatDate({ year: 1985 }, 'DD/MM/YYYY')).toBeUndefined();
  expect(formatDate({ year: 1985, month: 6 }, 'DD/MM/YYYY')).toBeUndefined();
  expect(formatDate({ year: 1985, month: 6 }, 'MM/YYYY')).toBe('06/1985');
});

test('a box for ten characters takes a year of four digits, though another box shows two', () => {
  const issued = describedControl({ controlId: 'c2', label: 'Date of issue', hints: ['(DD-MM-YY)'] });
  const around = { controls: [issued], sections: [] };
  expect(dateTemplate(control({ maxLength: 10 }), around)).toBe('DD-MM-YYYY');
  expect(dateTemplate(control({ maxLength: 8 }), around)).toBe('DD-MM-YY');
});

test('on a form that asks for a Hong Kong card the mask of a box shows how the day is written first', () => {
  const number = describedControl({ controlId: 'c2', label: 'HKID No.' });
  const around = { controls: [number], sections: [] };
  expect(dateTemplate(control({ placeholder: '__-__-____' }), around)).toBe('DD-MM-YYYY');
  expect(dateTemplate(control({ placeholder: '____-__-__' }), around)).toBeUndefined();
});

test('a line that notes how the dates of the form are written', () => {
  const first = describedControl({
    controlId: 'c2',
    label: 'Company',
    before: ['Company', 'Dates are day/month/year.'],
  });
  expect(dateTemplate(control({}), { controls: [first], sections: [] })).toBe('DD/MM/YYYY');
});
