import { type CalendarDate, comparePartialDates, isoDate, type PartialDate } from './dates.ts';
import type { CardEdition } from './observations.ts';

/** A card of the 2003 edition is no longer a valid identity card from a date that depends on the year of birth. */
export interface OldCardInvalidity {
  /** First day on which the card is no longer valid, ISO. */
  readonly invalidFrom: string;
  /** Whether that day has come. */
  readonly alreadyInvalid: boolean;
}

/**
 * The two phases in which cards issued before 26 November 2018 lose their validity
 * (as published by Alibaba Cloud's eKYC for its document type 00000006; facts/ocr-api.md, section 6).
 */
const PHASES = [
  { bornFrom: 1970, invalidFrom: { year: 2025, month: 5, day: 12 } },
  { bornFrom: Number.NEGATIVE_INFINITY, invalidFrom: { year: 2025, month: 10, day: 12 } },
] as const;

/** Absent for cards of the 2018 edition. */
export function oldCardInvalidity(
  edition: CardEdition,
  birth: PartialDate,
  today: CalendarDate,
): OldCardInvalidity | undefined {
  if (edition !== '2003') return undefined;
  const phase = PHASES.find(({ bornFrom }) => birth.year >= bornFrom);
  if (phase === undefined) return undefined;
  return {
    invalidFrom: isoDate(phase.invalidFrom),
    alreadyInvalid: comparePartialDates(today, phase.invalidFrom) !== 'before',
  };
}
