/** Rows of a comma-separated text with quoted cells, as objects by the names in its first line. */
export function parseCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = cells(text);
  return rows
    .filter((row) => row.length > 1)
    .map((row) => Object.fromEntries(header.map((name, at) => [name.trim(), row[at] ?? ''])));
}

function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  // A quoted cell with doubled quotes, or a plain one; then what ends it.
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g;
  for (const [whole, quoted, plain, end] of text.replace(/^\uFEFF/, '').matchAll(pattern)) {
    if (whole === '' && end === '') break;
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
