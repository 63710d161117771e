import { describe, expect, test } from 'vitest';
import { readLabel } from '../../../src/autofill/plan/read-label.ts';

describe('labels that ask for something on the card', () => {
  test.each([
    ['Surname', 'name', 'surname'],
    ['姓名／公司名稱 Name / Company', 'name', undefined],
    ['Sex at birth', 'sex', undefined],
    ['Family name (English)', 'name', 'surname'],
    ['Given Names in English 英文名字', 'name', 'given'],
    ['Other names', 'name', 'given'],
    ['Full name (as shown on HKID / Passport)', 'name', undefined],
    ['Name of Applicant in English (must be the same as HKID)', 'name', undefined],
    ['身份證上的英文姓名', 'name', undefined],
    ['中文姓名 *', 'name', undefined],
    ['申请人姓名', 'name', undefined],
    ['你中文叫咩名？', 'name', undefined],
    ['性别', 'sex', undefined],
    ['Date of Birth 出生日期', 'birth-date', undefined],
    ['幾時出世？', 'birth-date', undefined],
    ['HKID No.', 'number', undefined],
    ['HKID card number 香港身份證號碼', 'number', undefined],
    ['香港身份證號碼（包括括號內的數字）', 'number', undefined],
    ['香港永久性居民身份證號碼', 'number', undefined],
    ['HKID / Passport No.', 'number', undefined],
    ['证件号码', 'number', undefined],
    ['H.K. Identity Card Number (e.g. A1234567)', 'number', undefined],
    ['HKID (first 4 characters only)', 'number', 'first-four'],
    ['HKID number (excluding check digit)', 'number', 'body'],
    ['ID type', 'document-type', undefined],
    ['身份證明文件類別', 'document-type', undefined],
    ['Title 稱謂', 'title', undefined],
    ['身份證符號', 'symbols', undefined],
    ['Chinese Commercial Code 中文商用電碼', 'telegraph-code', undefined],
    ['Date of first registration', 'first-registration', undefined],
    ['HKID date of issue', 'issue-date', undefined],
    ['簽發日期', 'issue-date', undefined],
    ['Issuing date', 'issue-date', undefined],
    ['Hong Kong permanent resident', 'permanent', undefined],
  ])('%s', (text, topic, part) => {
    const reading = readLabel(text);
    expect(reading.topic).toBe(topic);
    expect(reading.part).toBe(part);
  });
});

describe('labels that ask for something else', () => {
  test.each([
    'Email',
    '電郵地址',
    'Mobile phone no.',
    'Residential Address 住址',
    'Company name',
    '公司名稱',
    'User name',
    'Account name',
    'Name of bank',
    "Cardholder's name",
    'Passport No.',
    '護照號碼',
    'Passport issue date',
    'Expiry date of HKID',
    'Place of birth',
    '出生地點',
    'Nationality',
    'NRIC',
    'SSN',
    '中國居民身份證號碼',
    'Mainland ID no.',
    'Macau ID card number',
    'Student ID',
    'Staff number',
    'Membership ID',
    'Tax identification number',
    'Vendor name',
    'Product name',
    'Name of school',
    'Nickname',
    'Alias',
    'Former name',
    'Job title',
    'Search by name or HKID',
    'Verification code',
    'Password',
    'Permanent address',
    'BR number',
    'Policy no.',
    'Referral code',
    'Name of pet',
    'Leave this field blank',
  ])('%s', (text) => {
    expect(readLabel(text).topic ?? 'other').toBe('other');
  });
});

test.each([
  ['English name', 'english'],
  ['中文姓名', 'chinese'],
  ['Name in Chinese', 'chinese'],
  ['英文姓', 'english'],
  ['姓名 Name', undefined],
])('%s is asked for in %s', (text, language) => {
  expect(readLabel(text).language).toBe(language);
});
