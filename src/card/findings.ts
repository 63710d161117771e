import type { CheckDigitAssessment } from './check-digit.ts';
import {
  asterisksContradictAge,
  type CardDates,
  type DateContradiction,
  dateContradictions,
  editionIssuedOn,
} from './date-consistency.ts';
import type { CalendarDate, DateFailure } from './dates.ts';
import { parseChineseName } from './names.ts';
import type { CardEdition } from './observations.ts';
import type { FieldName, HkIdCardResult } from './result.ts';
import { type CardSymbols, type SymbolsContradiction, symbolsContradiction } from './symbols.ts';
import { type NameAgreement, parseTelegraphCodes } from './telegraph.ts';

/** Something that a user should look at. `fields` are those that it may be due to; the UI has a sentence for every kind. */
export type Finding = { readonly fields: readonly FieldName[] } & (
  | { readonly kind: 'malformed' | 'not-in-the-calendar' }
  | { readonly kind: 'check-digit-not-read' }
  | {
      readonly kind: 'check-digit-wrong' | 'check-digit-impossible';
      readonly printed: string;
      readonly expected: string;
    }
  /** Positions of the characters, from 0, that have another code than the printed one. */
  | { readonly kind: 'name-differs-from-code'; readonly positions: readonly number[] }
  | {
      readonly kind: 'name-and-code-of-different-length';
      readonly characters: number;
      readonly codes: number;
    }
  | { readonly kind: 'code-without-name' }
  | { readonly kind: SymbolsContradiction | 'asterisks-contradict-age' }
  | { readonly kind: DateContradiction }
  /** Also true of one official specimen: the 2018 card of SAN, Chi Nan bears 15-09-18. */
  | {
      readonly kind: 'edition-differs-from-issue-date';
      readonly seen: CardEdition;
      /** Absent for a date before the first smart card. */
      readonly issued?: CardEdition;
    }
);

export type FindingKind = Finding['kind'];

const CONTRADICTION_FIELDS: Readonly<Record<DateContradiction, readonly FieldName[]>> = {
  'birth-in-the-future': ['birth_date'],
  'issue-in-the-future': ['issue_date'],
  'issue-before-birth': ['birth_date', 'issue_date'],
  'issue-before-first-registration': ['initial_issue_date', 'issue_date'],
  'first-registration-before-birth': ['birth_date', 'initial_issue_date'],
  'issued-before-smart-cards': ['issue_date'],
};

export function nameFindings(result: HkIdCardResult, nameAgreement: NameAgreement): readonly Finding[] {
  const name = parseChineseName(result.name);
  const codes = parseTelegraphCodes(result.name_telegraph_code);
  const found: Finding[] = [];
  if (!name.ok && name.failure !== 'empty') found.push({ kind: 'malformed', fields: ['name'] });
  if (!codes.ok && codes.failure !== 'empty') {
    found.push({ kind: 'malformed', fields: ['name_telegraph_code'] });
  }
  if (!name.ok && name.failure === 'empty' && codes.ok) {
    found.push({ kind: 'code-without-name', fields: ['name', 'name_telegraph_code'] });
  }
  return [...found, ...agreementFindings(nameAgreement)];
}

export function numberFindings(
  result: HkIdCardResult,
  numberIsWellFormed: boolean,
  checkDigit: CheckDigitAssessment | undefined,
): readonly Finding[] {
  if (result.number.trim() === '') return [];
  if (!numberIsWellFormed) return [{ kind: 'malformed', fields: ['number'] }];
  if (checkDigit === undefined) return [{ kind: 'check-digit-not-read', fields: ['number'] }];
  const { verdict, printed, expected } = checkDigit;
  if (verdict === 'correct') return [];
  return [{ kind: `check-digit-${verdict}`, fields: ['number'], printed, expected }];
}

export function symbolFindings(
  result: HkIdCardResult,
  symbols: CardSymbols | undefined,
  { birth, issue }: CardDates,
): readonly Finding[] {
  if (result.symbols.trim() === '') return [];
  if (symbols === undefined) return [{ kind: 'malformed', fields: ['symbols'] }];
  const found: Finding[] = [];
  const contradiction =
    result.permanent === undefined ? undefined : symbolsContradiction(symbols, result.permanent);
  if (contradiction !== undefined) found.push({ kind: contradiction, fields: ['symbols', 'permanent'] });
  if (birth !== undefined && issue !== undefined && asterisksContradictAge(symbols, birth, issue)) {
    found.push({ kind: 'asterisks-contradict-age', fields: ['symbols', 'birth_date', 'issue_date'] });
  }
  return found;
}

/** What a date field failed on, if it was read at all. */
export function dateFormFindings(field: FieldName, reason: DateFailure | undefined): readonly Finding[] {
  return reason === undefined || reason === 'empty' ? [] : [{ kind: reason, fields: [field] }];
}

export function dateFindings(
  dates: CardDates,
  today: CalendarDate,
  seen: CardEdition | undefined,
): readonly Finding[] {
  const contradictions = dateContradictions(dates, today).map((kind) => ({
    kind,
    fields: CONTRADICTION_FIELDS[kind],
  }));
  return [...contradictions, ...editionFindings(dates, seen)];
}

function editionFindings({ issue }: CardDates, seen: CardEdition | undefined): readonly Finding[] {
  if (issue === undefined || seen === undefined) return [];
  const issued = editionIssuedOn(issue);
  if (issued === seen) return [];
  return [
    {
      kind: 'edition-differs-from-issue-date',
      fields: ['issue_date'],
      seen,
      ...(issued === undefined ? {} : { issued }),
    },
  ];
}

function agreementFindings(nameAgreement: NameAgreement): readonly Finding[] {
  const fields = ['name', 'name_telegraph_code'] as const;
  switch (nameAgreement.kind) {
    case 'not-comparable':
      return [];
    case 'different-length': {
      const { characters, codes } = nameAgreement;
      return [{ kind: 'name-and-code-of-different-length', fields, characters, codes }];
    }
    case 'compared': {
      const positions = nameAgreement.characters.flatMap((one, place) => (one === 'differs' ? [place] : []));
      return positions.length === 0 ? [] : [{ kind: 'name-differs-from-code', fields, positions }];
    }
  }
}
