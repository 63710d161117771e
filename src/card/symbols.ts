import { failure, type Result, success } from '../result.ts';

/** Whether the holder may get a Hong Kong Re-entry Permit, and in which age band the card was made. */
export type ReEntryPermit = 'eligible-adult' | 'eligible-aged-11-to-17' | 'not-stated';
export type ResidenceStatus = 'right-of-abode' | 'right-to-land' | 'stay-limited' | 'stay-not-limited';
export type Birthplace = 'hong-kong' | 'mainland-china' | 'macao' | 'elsewhere';

/** The meaning of the symbols of a smart card, as explained by the Immigration Department (form ROP133). */
export interface CardSymbols {
  readonly reEntryPermit: ReEntryPermit;
  readonly residenceStatus: ResidenceStatus;
  readonly birthplace: Birthplace;
  /** Date or place of birth changed since the first registration. */
  readonly birthDataChanged: boolean;
  readonly nameChanged: boolean;
}

export type SymbolsFailure = 'empty' | 'malformed';

export type SymbolsContradiction = 'right-of-abode-on-a-plain-card' | 'stay-condition-on-a-permanent-card';

const RE_ENTRY_PERMITS = {
  '***': 'eligible-adult',
  '*': 'eligible-aged-11-to-17',
  '': 'not-stated',
} as const;
const RESIDENCE_STATUSES = {
  A: 'right-of-abode',
  R: 'right-to-land',
  C: 'stay-limited',
  U: 'stay-not-limited',
} as const;
const BIRTHPLACES = { Z: 'hong-kong', X: 'mainland-china', W: 'macao', O: 'elsewhere' } as const;

/** One or three asterisks, never two; B before N in print, but either order is understood. */
const SYMBOLS_FORM = /^(\*{3}|\*)?([ACRU])([ZXWO])(BN?|NB?)?$/;

/**
 * Decodes the symbols of a 2003 or 2018 card (`***AZ`). Symbols of older cards (sex, office codes, times lost) are
 * malformed here: they cannot occur on a smart card.
 */
export function parseSymbols(text: string): Result<CardSymbols, SymbolsFailure> {
  const compact = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[★☆∗✱]/g, '*')
    .toUpperCase();
  if (compact === '') return failure('empty');
  const match = SYMBOLS_FORM.exec(compact);
  const reEntryPermit = lookUp(RE_ENTRY_PERMITS, match?.[1] ?? '');
  const residenceStatus = lookUp(RESIDENCE_STATUSES, match?.[2] ?? '');
  const birthplace = lookUp(BIRTHPLACES, match?.[3] ?? '');
  if (reEntryPermit === undefined || residenceStatus === undefined || birthplace === undefined) {
    return failure('malformed');
  }
  const changes = match?.[4] ?? '';
  return success({
    reEntryPermit,
    residenceStatus,
    birthplace,
    birthDataChanged: changes.includes('B'),
    nameChanged: changes.includes('N'),
  });
}

/**
 * Whether the title and the residence symbol exclude each other. A right to land (R) is left alone: no source says
 * that it cannot stand under either title. Asterisks say nothing about permanence.
 */
export function symbolsContradiction(
  symbols: CardSymbols,
  permanent: boolean,
): SymbolsContradiction | undefined {
  const { residenceStatus } = symbols;
  if (residenceStatus === 'right-of-abode' && !permanent) return 'right-of-abode-on-a-plain-card';
  const limited = residenceStatus === 'stay-limited' || residenceStatus === 'stay-not-limited';
  return limited && permanent ? 'stay-condition-on-a-permanent-card' : undefined;
}

function lookUp<Meaning>(meanings: Readonly<Record<string, Meaning>>, symbol: string): Meaning | undefined {
  return Object.hasOwn(meanings, symbol) ? meanings[symbol] : undefined;
}
