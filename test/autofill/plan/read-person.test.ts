import { expect, test } from 'vitest';
import { isAboutNobody, readPerson } from '../../../src/autofill/plan/read-person.ts';

test.each([
  ["Applicant's particulars", 'holder'],
  ['學生資料', 'holder'],
  ['Guardian', 'other'],
  ['緊急聯絡人資料', 'other'],
  ["Applicant's spouse", 'other'],
  ['學生家長', 'other'],
  ['Parent of the student', 'other'],
  ['配偶姓名', 'other'],
  ['Witness', 'other'],
  ['Director 2', 'other'],
  ['Director 1', 'holder'],
  ['For office use only', 'other'],
  ['Applicant 2', 'second'],
  ['Passenger 2', 'second'],
  ['Supplementary cardholder', 'second'],
  ['Name of Employer', 'party'],
  ['Landlord', 'party'],
  ['Healthcare recipient', undefined],
  ['Substitute decision maker', 'other'],
  ['Joint applicant', 'second'],
  ['第二申請人', 'second'],
  ["Student's particulars (to be completed by parent)", 'holder'],
  ['Students and parents', undefined],
  ['學生及家長資料', undefined],
  ['Accident & Emergency Department', undefined],
  ['受保人', 'holder'],
  ['持證人姓名', 'holder'],
  ['證人姓名', 'other'],
  ['Contact details', undefined],
  ['NOK', 'other'],
  ['代領人姓名', 'other'],
  ['前任車主', 'other'],
  ['Previous owner', 'other'],
  ['Seconder', 'other'],
  ['班主任姓名', 'other'],
  ['參加者（二）', 'second'],
  ['Applicant (2)', 'second'],
  ['Additional driver', 'second'],
])('%s', (text, person) => {
  expect(readPerson(text)).toBe(person);
});

test.each([
  ['Credit card', true],
  ['信用卡資料', true],
  ['Company information', true],
  ['Bank Particulars', true],
  ['Company Secretary (Natural Person)', false],
  ['Personal details', false],
])('%s is about nobody: %s', (title, expected) => {
  expect(isAboutNobody(title)).toBe(expected);
});
