import type { CardDates } from './date-consistency.ts';
import { type CalendarDate, fullYearsBetween, isoDate } from './dates.ts';
import {
  type ChineseName,
  type EnglishName,
  givenNamesFirst,
  parseChineseName,
  parseEnglishName,
  surnameFirst,
} from './names.ts';
import { type CardNumber, formatCardNumber, formatCardNumberWithoutBrackets } from './number.ts';
import type { HkIdCardResult } from './result.ts';
import { parseTelegraphCodes } from './telegraph.ts';

/** The forms in which a web page may want what the card says. A value that is not known has no key. */
export interface NormalisedCard {
  readonly number?: {
    /** `Z683365` */
    readonly body: string;
    /** `5` */
    readonly checkDigit?: string;
    /** `Z683365(5)` */
    readonly withBrackets: string;
    /** `Z6833655` */
    readonly withoutBrackets: string;
  };
  readonly englishName?: EnglishName & {
    /** `LOK, Wing Ching` */
    readonly surnameFirst: string;
    /** `Wing Ching LOK` */
    readonly givenNamesFirst: string;
  };
  readonly chineseName?: ChineseName;
  /** One code of four digits a character. */
  readonly telegraphCodes?: readonly string[];
  /** ISO 8601: `1985-06-03`, or `1985-06`, or `1985` where the rest is not known. */
  readonly birthDate?: string;
  /** ISO 8601, `1996-06`. */
  readonly firstRegistration?: string;
  /** ISO 8601, `2018-11-26`. */
  readonly issueDate?: string;
  /** Full years on the day of the assessment, where the known part of the birth date leaves one answer. */
  readonly age?: number;
}

export interface NormaliseInput {
  readonly result: HkIdCardResult;
  readonly number: CardNumber | undefined;
  readonly dates: CardDates;
  readonly today: CalendarDate;
}

/** Brings the strings of a reading into the forms that web pages ask for. */
export function normaliseCard({ result, number, dates, today }: NormaliseInput): NormalisedCard {
  const { birth, firstRegistration, issue } = dates;
  const englishName = parseEnglishName(result.name_en);
  const chineseName = parseChineseName(result.name);
  const codes = parseTelegraphCodes(result.name_telegraph_code);
  const age = birth === undefined ? undefined : fullYearsBetween(birth, today);
  return {
    ...(number === undefined ? {} : { number: numberForms(number) }),
    ...(englishName.ok ? { englishName: englishNameForms(englishName.value) } : {}),
    ...(chineseName.ok ? { chineseName: chineseName.value } : {}),
    ...(codes.ok ? { telegraphCodes: codes.value } : {}),
    ...(birth === undefined ? {} : { birthDate: isoDate(birth) }),
    ...(firstRegistration === undefined ? {} : { firstRegistration: isoDate(firstRegistration) }),
    ...(issue === undefined ? {} : { issueDate: isoDate(issue) }),
    ...(age === undefined ? {} : { age }),
  };
}

function numberForms(number: CardNumber): NonNullable<NormalisedCard['number']> {
  return {
    body: number.body,
    ...(number.checkDigit === undefined ? {} : { checkDigit: number.checkDigit }),
    withBrackets: formatCardNumber(number),
    withoutBrackets: formatCardNumberWithoutBrackets(number),
  };
}

function englishNameForms(name: EnglishName): NonNullable<NormalisedCard['englishName']> {
  return { ...name, surnameFirst: surnameFirst(name), givenNamesFirst: givenNamesFirst(name) };
}
