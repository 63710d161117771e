import type { CardEdition } from '../../../src/card/observations.ts';
import type { Random } from '../random.ts';
import type { CardKind } from './person.ts';

const DAY = 86_400_000;
const YEAR = 365.2425 * DAY;

/** First and last day on which an edition was issued; the 2018 edition's end is where these specimens stop. */
const ISSUED: Readonly<Record<CardEdition, readonly [first: number, last: number]>> = {
  '2003': [Date.UTC(2003, 5, 23), Date.UTC(2018, 10, 24)],
  '2018': [Date.UTC(2018, 10, 26), Date.UTC(2026, 9, 31)],
};

/** Age in whole years on the day of issue. */
const AGE: Readonly<Record<'adult' | 'juvenile' | 'minor', readonly [youngest: number, oldest: number]>> = {
  adult: [18, 88],
  juvenile: [11, 17],
  minor: [0, 10],
};

export interface DrawnDates {
  readonly birth_date: string;
  readonly initial_issue_date: string;
  readonly issue_date: string;
}

/** Birth, first registration and issue in this order, in the formats of the card. */
export function drawDates(random: Random, edition: CardEdition, kind: CardKind): DrawnDates {
  const issue = random.between(...ISSUED[edition]);
  const group = kind.endsWith('juvenile') ? 'juvenile' : kind.endsWith('minor') ? 'minor' : 'adult';
  const [youngest, oldest] = AGE[group];
  const birth = issue - random.between(youngest + 0.02, oldest + 0.97) * YEAR;
  const earliest = Math.max(birth + 30 * DAY, Date.UTC(1949, 9, 1));
  const first = random.chance(0.15) ? issue : random.between(earliest, issue);
  return {
    birth_date: printedBirth(random, new Date(birth)),
    initial_issue_date: `(${month(new Date(first))}-${shortYear(new Date(first))})`,
    issue_date: `${day(new Date(issue))}-${month(new Date(issue))}-${shortYear(new Date(issue))}`,
  };
}

/** A few people's day, or day and month, of birth is not known, and then not printed. */
function printedBirth(random: Random, birth: Date): string {
  const known = random.weighted([
    ['day', 96],
    ['month', 2],
    ['year', 2],
  ] as const);
  if (known === 'year') return String(birth.getUTCFullYear());
  if (known === 'month') return `${month(birth)}-${birth.getUTCFullYear()}`;
  return `${day(birth)}-${month(birth)}-${birth.getUTCFullYear()}`;
}

function day(date: Date): string {
  return String(date.getUTCDate()).padStart(2, '0');
}

function month(date: Date): string {
  return String(date.getUTCMonth() + 1).padStart(2, '0');
}

function shortYear(date: Date): string {
  return String(date.getUTCFullYear() % 100).padStart(2, '0');
}
