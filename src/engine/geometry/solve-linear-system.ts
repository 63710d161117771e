/**
 * Solves `matrix x = right` by Gaussian elimination with partial pivoting.
 * @param matrix square, one array a row; not changed.
 * @returns the solution, or null where the matrix is singular to working precision.
 */
export function solveLinearSystem(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | null {
  const size = right.length;
  const rows: Float64Array[] = matrix.map((row, index) => Float64Array.from([...row, right[index] ?? 0]));
  for (let column = 0; column < size; column++) {
    const pivot = pivotRow(rows, column);
    const pivotValue = rows[pivot]?.[column] ?? 0;
    if (Math.abs(pivotValue) < 1e-12) return null;
    [rows[column], rows[pivot]] = [rows[pivot] as Float64Array, rows[column] as Float64Array]; // both indexes are rows
    eliminate(rows, column);
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}

function pivotRow(rows: readonly Float64Array[], column: number): number {
  let best = column;
  for (let row = column + 1; row < rows.length; row++) {
    if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
  }
  return best;
}

function eliminate(rows: readonly Float64Array[], column: number): void {
  const pivot = rows[column];
  if (!pivot) return;
  for (const row of rows) {
    if (row === pivot) continue;
    const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
    if (factor === 0) continue;
    for (let k = column; k < row.length; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
  }
}
