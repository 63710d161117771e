import { type CalendarDate, comparePartialDates, fullYearsBetween, type PartialDate } from './dates.ts';
import type { CardEdition } from './observations.ts';
import type { CardSymbols } from './symbols.ts';

export interface CardDates {
  readonly birth?: PartialDate;
  readonly firstRegistration?: PartialDate;
  readonly issue?: PartialDate;
}

/** Dates that exclude each other; the unknown parts of a date are always given the benefit of the doubt. */
export type DateContradiction =
  | 'birth-in-the-future'
  | 'issue-in-the-future'
  | 'issue-before-birth'
  | 'issue-before-first-registration'
  | 'first-registration-before-birth'
  | 'issued-before-smart-cards';

/** First smart cards, and first cards of the new design (form ROP133, Immigration Department). */
const FIRST_SMART_CARD: CalendarDate = { year: 2003, month: 6, day: 23 };
const FIRST_NEW_SMART_CARD: CalendarDate = { year: 2018, month: 11, day: 26 };

/** What cannot be true of the three dates together. */
export function dateContradictions(dates: CardDates, today: CalendarDate): readonly DateContradiction[] {
  const { birth, firstRegistration, issue } = dates;
  const found: DateContradiction[] = [];
  if (isBefore(today, birth)) found.push('birth-in-the-future');
  if (isBefore(today, issue)) found.push('issue-in-the-future');
  if (isBefore(issue, birth)) found.push('issue-before-birth');
  if (isBefore(issue, firstRegistration)) found.push('issue-before-first-registration');
  if (isBefore(firstRegistration, birth)) found.push('first-registration-before-birth');
  if (isBefore(issue, FIRST_SMART_CARD)) found.push('issued-before-smart-cards');
  return found;
}

/** The edition that was being made on the date of issue; absent before the first smart card. */
export function editionIssuedOn(issue: PartialDate): CardEdition | undefined {
  if (isBefore(issue, FIRST_SMART_CARD)) return undefined;
  return isBefore(issue, FIRST_NEW_SMART_CARD) ? '2003' : '2018';
}

/**
 * Whether the asterisks state another age band than the holder's age on the date of issue: three from 18 on, one from
 * 11 to 17. No asterisk says nothing about the age.
 */
export function asterisksContradictAge(
  symbols: CardSymbols,
  birth: PartialDate,
  issue: PartialDate,
): boolean {
  const age = fullYearsBetween(birth, issue);
  if (age === undefined) return false;
  switch (symbols.reEntryPermit) {
    case 'eligible-adult':
      return age < 18;
    case 'eligible-aged-11-to-17':
      return age < 11 || age > 17;
    case 'not-stated':
      return false;
  }
}

function isBefore(one: PartialDate | undefined, other: PartialDate | undefined): boolean {
  return one !== undefined && other !== undefined && comparePartialDates(one, other) === 'before';
}
