/** The cells of a table by row and column, with those that span several standing in each of their places. */
export type TableGrid = readonly (readonly (HTMLTableCellElement | undefined)[])[];

/** More columns than a form has; a `colspan` may say anything. */
const MOST_COLUMNS = 60;

export function tableGrid(table: HTMLTableElement): TableGrid {
  const grid: (HTMLTableCellElement | undefined)[][] = [];
  const rows = [...table.rows];
  rows.forEach((row, rowIndex) => {
    const line = rowOf(grid, rowIndex);
    let column = 0;
    for (const cell of row.cells) {
      while (line[column] !== undefined) column += 1;
      const width = Math.min(cell.colSpan, MOST_COLUMNS - column);
      const height = Math.min(cell.rowSpan || 1, rows.length - rowIndex);
      for (let down = 0; down < height; down += 1) {
        const target = rowOf(grid, rowIndex + down);
        for (let across = 0; across < width; across += 1) target[column + across] = cell;
      }
      column += width;
    }
  });
  return grid;
}

function rowOf(
  grid: (HTMLTableCellElement | undefined)[][],
  index: number,
): (HTMLTableCellElement | undefined)[] {
  const row = grid[index] ?? [];
  grid[index] = row;
  return row;
}
