import type { Random } from '../random.ts';
import type { CardKind } from './person.ts';

/** Asterisks, residence status, birthplace, then B and N for changed birth data and changed name. */
export function drawSymbols(random: Random, kind: CardKind): string {
  const status = kind.startsWith('permanent')
    ? 'A'
    : random.weighted([
        ['C', 6],
        ['U', 3],
        ['R', 3],
      ] as const);
  const birthplace = random.weighted([
    ['Z', status === 'A' ? 7 : 1],
    ['X', 5],
    ['O', 3],
    ['W', 1],
  ] as const);
  const changed = (random.chance(0.06) ? 'B' : '') + (random.chance(0.08) ? 'N' : '');
  return `${asterisks(random, kind, status)}${status}${birthplace}${changed}`;
}

/** Re-entry permit eligibility by age; limited stay (C) never has it, and overseas and minors' cards print none. */
function asterisks(random: Random, kind: CardKind, status: 'A' | 'C' | 'U' | 'R'): string {
  if (kind === 'permanent-minor' || kind === 'permanent-overseas' || status === 'C') return '';
  if (random.chance(status === 'A' ? 0.12 : 0.4)) return '';
  return kind.endsWith('juvenile') ? '*' : '***';
}
