import type { FindingKind } from '../../../card/findings.ts';
import type { CardEdition, ReadingWarning } from '../../../card/observations.ts';
import type { FieldName } from '../../../card/result.ts';
import type { Birthplace, ReEntryPermit, ResidenceStatus } from '../../../card/symbols.ts';

export const fieldNames: Record<FieldName, string> = {
  name: 'Chinese name',
  name_en: 'English name',
  sex: 'Sex',
  birth_date: 'Date of birth',
  number: 'Card number',
  symbols: 'Symbols',
  name_telegraph_code: 'Commercial code',
  permanent: 'Permanent card',
  initial_issue_date: 'First registered',
  issue_date: 'Date of issue',
};

export const sexes = { M: 'Male', F: 'Female' };
export const permanence = { yes: 'Yes', no: 'No' };

export const reEntryPermits: Record<ReEntryPermit, string> = {
  'eligible-adult': 'aged 18 or over, may get a Re-entry Permit',
  'eligible-aged-11-to-17': 'aged 11 to 17, may get a Re-entry Permit',
  'not-stated': '',
};

export const residenceStatuses: Record<ResidenceStatus, string> = {
  'right-of-abode': 'right of abode',
  'right-to-land': 'right to land',
  'stay-limited': 'stay limited',
  'stay-not-limited': 'stay not limited',
};

export const birthplaces: Record<Birthplace, string> = {
  'hong-kong': 'born in Hong Kong',
  'mainland-china': 'born in the Mainland',
  macao: 'born in Macao',
  elsewhere: 'born elsewhere',
};

export const changes = {
  birthData: 'birth date or place changed since first registration',
  name: 'name changed since first registration',
};

export const listSeparator: string = ', ';

export const checkDigitRight: string = 'Check digit is right';
export const nameAgrees: string = 'Fits the name';
export const datesFit: string = 'Fits the other dates';
export const age = (years: number) => `${years} years old`;

export const editions: Record<CardEdition, string> = { '2003': '2003 card', '2018': '2018 card' };

export const oldCard = {
  alreadyInvalid: (date: string) =>
    `Cards of this kind have not been valid since ${date}. Ask for the new card.`,
  invalidFrom: (date: string) => `From ${date} on, cards of this kind are no longer valid.`,
};

/** What a user should look at. The detail is the expected check digit, or the edition seen on the picture. */
export const findings: Record<FindingKind, (detail: string) => string> = {
  malformed: () => 'Not in the form that a card prints',
  'not-in-the-calendar': () => 'There is no such date',
  'check-digit-not-read': () => 'The check digit in brackets was not read',
  'check-digit-wrong': (expected) =>
    `Check digit does not fit: (${expected}) was expected. Compare each character`,
  'check-digit-impossible': (expected) => `No card can have this check digit: (${expected}) was expected`,
  'name-differs-from-code': () => 'Chinese name and commercial code do not fit each other',
  'name-and-code-of-different-length': () => 'Chinese name and commercial code differ in length',
  'code-without-name': () => 'There is a commercial code, but no Chinese name was read',
  'right-of-abode-on-a-plain-card': () => 'Right of abode (A) does not fit a card that is not permanent',
  'stay-condition-on-a-permanent-card': () => 'A condition of stay does not fit a permanent card',
  'asterisks-contradict-age': () => 'The asterisks do not fit the age',
  'birth-in-the-future': () => 'The date of birth is in the future',
  'issue-in-the-future': () => 'The date of issue is in the future',
  'issue-before-birth': () => 'Issued before birth',
  'issue-before-first-registration': () => 'Issued before the first registration',
  'first-registration-before-birth': () => 'First registered before birth',
  'issued-before-smart-cards': () => 'Issued before smart cards existed (June 2003)',
  'edition-differs-from-issue-date': (seen) => `The design is that of ${seen}, which does not fit this date`,
};

export const warnings: Record<ReadingWarning, string> = {
  blurred: 'The picture is blurred: compare each field with the card.',
  glare: 'Light reflects on the card: fields under it may be wrong.',
  'cut-off': 'Part of the card is cut off.',
  'grey-copy': 'This is a black-and-white copy, not a picture of the card itself.',
  specimen: 'This card is marked as a specimen.',
  'several-cards': 'There are several cards in the picture; the largest one was read.',
  'low-resolution': 'The card is small in the picture: compare each field with the card.',
};
