const TABLES = '[role=grid], [role=table], [role=treegrid]';
const CELLS = '[role=gridcell], [role=cell], [role=columnheader], [role=rowheader]';

/** The heading of the column in a table that is made of roles alone; empty where there is none. */
export function ariaColumnHeading(control: Element): string {
  const cell = control.closest(CELLS);
  const row = cell?.closest('[role=row]');
  const table = row?.closest(TABLES);
  if (!cell || !row || !table) return '';
  const place = cellsOf(row).indexOf(cell);
  const headings = [...table.querySelectorAll('[role=row]')]
    .map(cellsOf)
    .find((cells) => cells.length > 1 && cells.every((other) => other.matches('[role=columnheader]')));
  // With cells that span several columns the places do not match.
  if (headings === undefined || headings.length !== cellsOf(row).length) return '';
  return (headings[place]?.textContent ?? '')
    .replace(/[\s\u200b]+/g, ' ')
    .trim()
    .slice(0, 120);
}

function cellsOf(row: Element): readonly Element[] {
  return [...row.querySelectorAll(CELLS)].filter((cell) => cell.closest('[role=row]') === row);
}
