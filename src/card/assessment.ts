import type { Result } from '../result.ts';
import { assessCheckDigit, type CheckDigitAssessment } from './check-digit.ts';
import { type CardDates, editionIssuedOn } from './date-consistency.ts';
import {
  type CalendarDate,
  type DateFailure,
  type PartialDate,
  parseBirthDate,
  parseFirstRegistration,
  parseIssueDate,
} from './dates.ts';
import {
  dateFindings,
  dateFormFindings,
  type Finding,
  nameFindings,
  numberFindings,
  symbolFindings,
} from './findings.ts';
import { type NormalisedCard, normaliseCard } from './normalised-card.ts';
import { parseCardNumber } from './number.ts';
import type { CardEdition, ReadingWarning } from './observations.ts';
import { type OldCardInvalidity, oldCardInvalidity } from './old-card-validity.ts';
import type { HkIdCardResult } from './result.ts';
import { type CardSymbols, parseSymbols } from './symbols.ts';
import { agreement, type NameAgreement } from './telegraph.ts';

export interface AssessmentInput {
  readonly result: HkIdCardResult;
  /** What the reader saw on the picture; a server that keeps the contract reports nothing. */
  readonly observations: {
    readonly edition?: CardEdition;
    readonly warnings: readonly ReadingWarning[];
  };
  /** The date in Hong Kong (`dateInHongKong`). */
  readonly today: CalendarDate;
}

/** What the product adds to the contract's strings. Plain data: it travels in messages and rests in session storage. */
export interface Assessment {
  /** Absent when the number or its check digit was not read. */
  readonly checkDigit?: CheckDigitAssessment;
  /** Absent when the symbols were not read, or not in the form of a smart card's. */
  readonly symbols?: CardSymbols;
  readonly nameAgreement: NameAgreement;
  /** As seen on the picture, else inferred from the date of issue. */
  readonly edition?: { readonly edition: CardEdition; readonly source: 'picture' | 'issue-date' };
  /** Present for cards of the 2003 edition, when the year of birth is known. */
  readonly oldEditionNoLongerValid?: OldCardInvalidity;
  readonly normalised: NormalisedCard;
  /** Everything that a user should look at: names, number, symbols, dates. */
  readonly findings: readonly Finding[];
  readonly warnings: readonly ReadingWarning[];
}

/** Judges a reading without changing it: nothing here rewrites a character that was read. */
export function assess({ result, observations, today }: AssessmentInput): Assessment {
  const number = parsedValue(parseCardNumber(result.number));
  const symbols = parsedValue(parseSymbols(result.symbols));
  const { dates, formFindings } = readDates(result);
  const checkDigit = number === undefined ? undefined : assessCheckDigit(number);
  const nameAgreement = agreement(result.name, result.name_telegraph_code);
  const edition = assessEdition(observations.edition, dates);
  const oldEdition = assessOldEdition(edition?.edition, dates, today);
  return {
    ...(checkDigit === undefined ? {} : { checkDigit }),
    ...(symbols === undefined ? {} : { symbols }),
    nameAgreement,
    ...(edition === undefined ? {} : { edition }),
    ...(oldEdition === undefined ? {} : { oldEditionNoLongerValid: oldEdition }),
    normalised: normaliseCard({ result, number, dates, today }),
    findings: [
      ...nameFindings(result, nameAgreement),
      ...numberFindings(result, number !== undefined, checkDigit),
      ...symbolFindings(result, symbols, dates),
      ...formFindings,
      ...dateFindings(dates, today, observations.edition),
    ],
    warnings: [...observations.warnings],
  };
}

function readDates(result: HkIdCardResult): {
  readonly dates: CardDates;
  readonly formFindings: readonly Finding[];
} {
  const birth = parseBirthDate(result.birth_date);
  const issue = parseIssueDate(result.issue_date);
  const firstRegistration = parseFirstRegistration(
    result.initial_issue_date,
    issue.ok ? issue.value : undefined,
  );
  return {
    dates: {
      ...dated('birth', birth),
      ...dated('firstRegistration', firstRegistration),
      ...dated('issue', issue),
    },
    formFindings: [
      ...dateFormFindings('birth_date', parsedFailure(birth)),
      ...dateFormFindings('initial_issue_date', parsedFailure(firstRegistration)),
      ...dateFormFindings('issue_date', parsedFailure(issue)),
    ],
  };
}

function dated(name: keyof CardDates, date: Result<PartialDate, DateFailure>): CardDates {
  return date.ok ? { [name]: date.value } : {};
}

function assessEdition(seen: CardEdition | undefined, { issue }: CardDates): Assessment['edition'] {
  if (seen !== undefined) return { edition: seen, source: 'picture' };
  const inferred = issue === undefined ? undefined : editionIssuedOn(issue);
  return inferred === undefined ? undefined : { edition: inferred, source: 'issue-date' };
}

/** Says nothing where the picture and the date of issue disagree about the edition. */
function assessOldEdition(
  edition: CardEdition | undefined,
  { birth, issue }: CardDates,
  today: CalendarDate,
): OldCardInvalidity | undefined {
  if (edition === undefined || birth === undefined) return undefined;
  if (issue !== undefined && editionIssuedOn(issue) !== edition) return undefined;
  return oldCardInvalidity(edition, birth, today);
}

function parsedValue<Value>(parsed: Result<Value, unknown>): Value | undefined {
  return parsed.ok ? parsed.value : undefined;
}

function parsedFailure<Failure>(parsed: Result<unknown, Failure>): Failure | undefined {
  return parsed.ok ? undefined : parsed.failure;
}
