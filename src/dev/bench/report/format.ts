import { fraction, type Share } from '../summary/accuracy.ts';

export function percent(value: number, digits = 1): string {
  return `${(value * 100).toFixed(digits)} %`;
}

/** `99.7 % (1297/1300)`, or a dash when nothing was counted. */
export function shareText(share: Share | undefined): string {
  if (share === undefined || share.of === 0) return '-';
  return `${percent(fraction(share))} (${share.right}/${share.of})`;
}

export function milliseconds(value: number): string {
  return `${Math.round(value)} ms`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Columns aligned with blanks; the first one to the left, the others to the right. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
