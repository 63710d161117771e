import { FIELD_NAMES } from '../../src/card/result.ts';
import type { Specimen } from './render-specimen.ts';

/** The columns of a labelled folder, as in the folder of real specimens. */
export const LABEL_COLUMNS = [
  'file',
  'tier',
  'expect',
  ...FIELD_NAMES,
  'card_quad',
  'source_repo',
  'notes',
] as const;

/** One line of `labels.csv`, without its line end. */
export function labelRow(file: string, tier: string, specimen: Specimen): string {
  const quadrilateral = specimen.card.map(([x, y]) => `${Math.round(x)},${Math.round(y)}`).join(' ');
  const cells = [
    file,
    tier,
    FIELD_NAMES.join(' '),
    ...FIELD_NAMES.map((field) => String(specimen.truth[field])),
    quadrilateral,
    'rendered',
    `${specimen.person.edition} ${specimen.person.kind}`,
  ];
  return cells.map(quoted).join(',');
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
