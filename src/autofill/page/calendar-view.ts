import { isChosen } from './is-chosen.ts';
import { monthIn, monthNumber } from './month-names.ts';
import { shownParent } from './shadow-root-of.ts';

/** What a calendar shows: the days of a month, the months of a year, a run of years, or several of them. */
export interface CalendarView {
  /** The days of the month in order, without those of its neighbours. */
  readonly days?: { readonly cells: readonly HTMLElement[]; readonly year: number; readonly month: number };
  /** The twelve months in order, with the year over them. */
  readonly months?: { readonly cells: readonly HTMLElement[]; readonly year: number };
  readonly years?: ReadonlyMap<number, HTMLElement>;
}

const FEWEST_DAYS = 28;
const FEWEST_YEARS = 9;
const LONGEST_CELL = 10;

/** Reads a calendar from elements in page order; nothing where there is none among them. */
export function readCalendar(elements: readonly HTMLElement[]): CalendarView | undefined {
  const rendered = new Set<Element>(elements);
  const texts = elements.flatMap((element) => {
    const text = ownText(element);
    return text === '' || text.length > LONGEST_CELL ? [] : [{ element, text }];
  });
  // Numbers alone may be anything; with a month and a year over them they are days.
  const days = withHeading(countedRun(texts, dayNumber, FEWEST_DAYS), rendered);
  const years = yearRun(texts);
  const months = monthsOf(countedRun(texts, monthNumber, 12).slice(0, 12), years, rendered);
  if (days?.month === undefined && months === undefined && years.size === 0) return undefined;
  return {
    ...(days?.month !== undefined && { days: { ...days, month: days.month } }),
    ...(months && { months }),
    ...(years.size > 0 && { years }),
  };
}

/** The text of what holds no other element with one: a cell may have a mark, or what takes the mouse, beside its number. */
function ownText(element: HTMLElement): string {
  const isAlone = [...element.children].every(({ textContent }) => textContent === '');
  return isAlone ? (element.textContent ?? '').trim() : '';
}

/** The months with the year over them, or with the one that is marked in a list of years beside them. */
function monthsOf(
  cells: readonly HTMLElement[],
  years: ReadonlyMap<number, HTMLElement>,
  rendered: ReadonlySet<Element>,
): CalendarView['months'] {
  if (cells.length === 0) return undefined;
  const headed = withHeading(cells, years.size === 0 ? rendered : without(rendered, [...years.values()]));
  if (headed) return headed;
  const year = markedYear(years);
  return year === undefined ? undefined : { cells, year };
}

function without(all: ReadonlySet<Element>, some: readonly Element[]): ReadonlySet<Element> {
  const rest = new Set(all);
  for (const element of some) rest.delete(element);
  return rest;
}

function markedYear(years: ReadonlyMap<number, HTMLElement>): number | undefined {
  const all = [...years];
  const isAlone = (element: HTMLElement): boolean =>
    all.filter(([, other]) => other.className === element.className).length === 1;
  const chosen = all.filter(([, element]) => isChosen(element));
  const marked = chosen.length > 0 ? chosen : all.filter(([, element]) => isAlone(element));
  return marked.length === 1 ? marked[0]?.[0] : undefined;
}

interface Cell {
  readonly element: HTMLElement;
  readonly text: string;
}

/** The elements that count from 1 upwards; a new 1 begins anew, because week numbers stand among the days. */
function countedRun(
  cells: readonly Cell[],
  numberOf: (text: string) => number | undefined,
  fewest: number,
): readonly HTMLElement[] {
  let run: HTMLElement[] = [];
  for (const { element, text } of cells) {
    const number = numberOf(text);
    if (number === run.length + 1) run.push(element);
    else if (number === 1 && run.length < fewest) run = [element];
  }
  return run.length >= fewest ? run : [];
}

function dayNumber(text: string): number | undefined {
  return /^\d{1,2}日?$/u.test(text) ? Number.parseInt(text, 10) : undefined;
}

/** The longest run of years one after the other, upwards or downwards. */
function yearRun(cells: readonly Cell[]): ReadonlyMap<number, HTMLElement> {
  let longest = new Map<number, HTMLElement>();
  let run = new Map<number, HTMLElement>();
  let previous = 0;
  for (const { element, text } of cells) {
    const year = /^(?:1[89]|20|21)\d\d年?$/u.test(text) ? Number.parseInt(text, 10) : undefined;
    if (year === undefined) continue;
    if (Math.abs(year - previous) !== 1 || run.has(year)) run = new Map();
    run.set(year, element);
    previous = year;
    if (run.size > longest.size) longest = run;
  }
  return longest.size >= FEWEST_YEARS ? longest : new Map();
}

const YEAR = /(?<!\d)(1[89]\d\d|20\d\d|21\d\d)(?!\d)/;

/** Cells with what the smallest element around them says of their year, and of their month if they are days. */
function withHeading(
  cells: readonly HTMLElement[],
  rendered: ReadonlySet<Element>,
): { cells: readonly HTMLElement[]; year: number; month: number | undefined } | undefined {
  const first = cells[0];
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const needsMonth = cells.length > 12;
  const isCell = new Set<Element>(cells);
  for (let box = shownParent(first); box && box !== box.ownerDocument.body; box = shownParent(box)) {
    if (!box.contains(last)) continue;
    const text = headingTexts(box, (element) => rendered.has(element) && !isCell.has(element)).join(' ');
    const year = YEAR.exec(text)?.[1];
    const month = monthIn(text);
    if (year !== undefined && (month !== undefined || !needsMonth))
      return { cells, year: Number(year), month };
  }
  return undefined;
}

/** What is chosen in a calendar's lists and boxes, and its texts without the cells. */
function headingTexts(box: Element, counts: (element: Element) => boolean): readonly string[] {
  const parts: string[] = [];
  const boxes: string[] = [];
  const visit = (element: Element): void => {
    if (element instanceof HTMLSelectElement) {
      boxes.push(element.selectedOptions[0]?.text ?? '');
      return;
    }
    if (element instanceof HTMLInputElement) {
      boxes.push(element.value);
      return;
    }
    for (const node of element.childNodes) {
      if (node instanceof Element) {
        if (counts(node)) visit(node);
      } else if (node.nodeType === Node.TEXT_NODE && !/^\s*\d{1,2}\s*$/.test(node.nodeValue ?? '')) {
        parts.push(node.nodeValue ?? '');
      }
    }
    parts.push(' ');
  };
  visit(box);
  // A text in pieces (`11` and `月`) is read as one.
  return [...boxes, parts.join('')];
}
