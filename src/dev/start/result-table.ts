import type { FillReport } from '../../autofill/report.ts';
import { FIELD_NAMES, type FieldName, type HkIdCardResult } from '../../card/result.ts';

/** A table for the terminal: field | value | confidence | filled into. Without a report the last column is left out. */
export function resultTable(result: HkIdCardResult, report?: FillReport): string {
  const rows = FIELD_NAMES.map((field) => [
    field,
    valueText(result, field),
    result.confidence[field].toFixed(2),
    ...(report ? [destinations(report, field)] : []),
  ]);
  const header = ['field', 'value', 'confidence', ...(report ? ['filled into'] : [])];
  return aligned([header, ...rows]);
}

function valueText(result: HkIdCardResult, field: FieldName): string {
  const value = result[field];
  return value === undefined || value === '' ? '-' : String(value);
}

function destinations(report: FillReport, field: FieldName): string {
  const lines = report.lines.filter((line) => line.field === field);
  const filled = lines.flatMap((line) =>
    line.status === 'filled' ? [`${line.control.label}: ${line.written}`] : [],
  );
  if (filled.length > 0) return filled.join('; ');
  const [refused] = lines.flatMap((line) => (line.status === 'not-filled' ? [line.reason] : []));
  return `(${refused ?? 'not on this form'})`;
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell)))
      .join(' | ')
      .trimEnd();
  const rule = widths.map((size) => '-'.repeat(size)).join('-|-');
  const [header = [], ...body] = rows;
  return [line(header), rule, ...body.map(line)].join('\n');
}

/** Columns of a terminal: a Chinese character and full-width punctuation take two. */
function width(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(character) ? 2 : 1),
    0,
  );
}
