import { type TableGrid, tableGrid } from './table-grid.ts';

/** What the cells around a control's own cell say. */
export interface TableHeadings {
  /** The heading of the column; empty where there is none. */
  readonly column: string;
  /** The texts of the cells to the left that hold no control, nearest first. */
  readonly row: readonly string[];
  /** Cells to the left that head the columns of others, below them. */
  readonly headsOthers: ReadonlySet<Element>;
}

const NONE: TableHeadings = { column: '', row: [], headsOthers: new Set() };
const CONTROLS = 'input:not([type=hidden]), select, textarea, button';

/** How far up headings are looked for: a grid of people may have many rows, a heading never stands further off. */
const FURTHEST_ROW = 60;

/** Looks headings up for the controls of one page; the tables are laid out once each. */
export function tableHeadingsOfPage(): (element: Element) => TableHeadings {
  const grids = new Map<HTMLTableElement, TableGrid>();
  const hasControl = cached((cell: Element) => cell.querySelector(CONTROLS) !== null);
  return (element) => {
    const cell = element.closest('td, th');
    const table = cell?.closest('table');
    const row = cell?.parentElement;
    if (!(cell instanceof HTMLTableCellElement && table && row instanceof HTMLTableRowElement)) return NONE;
    const grid = grids.get(table) ?? tableGrid(table);
    grids.set(table, grid);
    const line = grid[row.rowIndex] ?? [];
    const place = line.indexOf(cell);
    if (place < 0) return NONE;
    const headsOthers = headingsBeside(grid, row.rowIndex, place, hasControl);
    const left = line.slice(0, place).reverse();
    const beside = new Set(
      left.flatMap((other) => (other === undefined || other === cell || headsOthers.has(other) ? [] : other)),
    );
    return {
      column: columnHeading(grid, row.rowIndex, place, hasControl),
      row: rowTexts(beside, hasControl),
      headsOthers,
    };
  };
}

function rowTexts(left: Iterable<Element>, hasControl: (cell: Element) => boolean): string[] {
  const texts: string[] = [];
  for (const cell of left) {
    if (hasControl(cell)) continue;
    const text = tidy(wordsOf(cell));
    if (text !== '') texts.push(text);
  }
  return texts.slice(0, 3);
}

/** Where a cell reaches down beside a second line of headings, the cells to its left that head what is below them. */
function headingsBeside(
  grid: TableGrid,
  rowIndex: number,
  place: number,
  hasControl: (cell: Element) => boolean,
): ReadonlySet<Element> {
  const [line = [], below = []] = [grid[rowIndex], grid[rowIndex + 1]];
  if (below[place] === undefined || below[place] !== line[place]) return NONE.headsOthers;
  return new Set(
    line.slice(0, place).flatMap((cell, column) => {
      const under = below[column];
      const heads =
        cell !== undefined && under !== undefined && under !== cell && !hasControl(cell) && hasControl(under);
      return heads ? cell : [];
    }),
  );
}

/**
 * The heading cells right above the first row of controls, or right below the only one (labels under their boxes).
 * A row counts as headings when it holds no control and either says so (`th`, `thead`) or stands over a grid of them.
 */
function columnHeading(
  grid: TableGrid,
  rowIndex: number,
  place: number,
  hasControl: (cell: Element) => boolean,
): string {
  const own = grid[rowIndex] ?? [];
  const isGrid = new Set(own.filter((cell) => cell && hasControl(cell))).size > 1;
  const isHeading = (line: TableGrid[number]): boolean => {
    if (line.filter((cell) => cell !== undefined).length !== own.length) return false;
    // A box that reaches down from a line of headings stands in the line of boxes as well.
    const cells = line.filter((cell, column) => cell !== undefined && cell !== own[column]);
    if (new Set(cells).size < 2 || cells.some((cell) => cell && hasControl(cell))) return false;
    return isGrid || cells.every((cell) => cell?.localName === 'th' || cell?.closest('thead') != null);
  };
  const texts = new Set<string>();
  for (let index = rowIndex - 1; index >= Math.max(0, rowIndex - FURTHEST_ROW); index -= 1) {
    const line = grid[index] ?? [];
    const found = isHeading(line);
    if (texts.size > 0 && !found) break;
    if (found) texts.add(tidy(wordsOf(line[place])));
  }
  const below = grid[rowIndex + 1] ?? [];
  if (texts.size === 0 && isHeading(below)) texts.add(tidy(wordsOf(below[place])));
  return [...texts].filter(Boolean).reverse().join(' ');
}

function cached(read: (cell: Element) => boolean): (cell: Element) => boolean {
  const known = new WeakMap<Element, boolean>();
  return (cell) => {
    const answer = known.get(cell) ?? read(cell);
    known.set(cell, answer);
    return answer;
  };
}

function tidy(text: string): string {
  return text
    .replace(/[\s\u200b]+/g, ' ')
    .trim()
    .slice(0, 120);
}

/** What is written in a cell, with a blank where a line ends. */
function wordsOf(cell: Element | undefined): string {
  if (cell?.querySelector('br') == null) return cell?.textContent ?? '';
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof HTMLBRElement) parts.push(' ');
    else if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    else for (const child of node.childNodes) visit(child);
  };
  visit(cell);
  return parts.join('');
}
