import { arrowsOver } from './calendar-arrows.ts';
import type { CalendarView } from './calendar-view.ts';
import { monthIn, monthNumber } from './month-names.ts';
import { announceChange, announceInput, announceKey, enterControl, pressMouse } from './page-events.ts';
import { isRendered, renderedElements } from './rendered-elements.ts';
import { sendsOrLeaves } from './sends-or-leaves.ts';
import { setValue } from './set-value.ts';
import { elementsBelow, shownParent } from './shadow-root-of.ts';
import type { WantedDate } from './wanted-date.ts';

/** Farther than this many months it is quicker to choose the year from a list of years. */
const FEW_MONTHS = 3;

/** How the names of the arrows begin that turn by one month. */
export const MONTH_ARROW = 'month arrow';

/** One way to bring a calendar nearer to a date. What has once moved nothing is not tried again. */
export interface Move {
  readonly name: string;
  /** What it presses or sets. */
  readonly element: HTMLElement;
  carryOut(): void;
}

/** From the coarsest cells shown to the finest: what leads to the year, then to the month. */
export function possibleMoves(view: CalendarView, popup: HTMLElement, date: WantedDate): readonly Move[] {
  const { days, months, years } = view;
  const moves: Move[] = [];
  const press = (name: string, ...elements: readonly (HTMLElement | undefined)[]): void => {
    elements.forEach((element, place) => {
      if (element) moves.push({ name: `${name} ${place}`, element, carryOut: () => pressMouse(element) });
    });
  };
  if (years && (months ?? days)?.year !== date.year) {
    press('year', years.get(date.year));
    const [first = date.year] = [...years.keys()].toSorted((one, other) => one - other);
    const arrows = arrowsOver([...years.values()], popup, date.year < first);
    if (!years.has(date.year))
      press('arrow of years', moreOf(years, popup, date.year < first), arrows.year, arrows.month);
  }
  if (months) {
    if (months.year === date.year) press('month', months.cells[date.month - 1]);
    else {
      press('heading of months', ...headings(months.cells, popup, months.year));
      const arrows = arrowsOver(months.cells, popup, date.year < months.year);
      press('arrow of months', arrows.year, arrows.month);
    }
  }
  if (days) {
    const distance = (date.year - days.year) * 12 + date.month - days.month;
    if (days.year !== date.year) moves.push(...listMoves(popup, date, 'year'), ...boxMoves(popup, date));
    else moves.push(...listMoves(popup, date, 'month'));
    if (Math.abs(distance) > FEW_MONTHS) {
      if (days.year === date.year)
        press('month heading', ...headings(days.cells, popup, days.month, isMonth));
      press('heading', ...headings(days.cells, popup, days.year));
    }
    const arrows = arrowsOver(days.cells, popup, distance < 0);
    if (Math.abs(distance) >= 12) press('year arrow', arrows.year);
    press(MONTH_ARROW, arrows.month);
  }
  return moves;
}

/**
 * The nearest texts over cells that name what is shown (their year, unless told otherwise), a year alone first: pressing
 * them shows months or years to choose from.
 */
function headings(
  cells: readonly HTMLElement[],
  popup: HTMLElement,
  shown: number,
  names: (text: string, shown: number) => boolean = namesYear,
): readonly HTMLElement[] {
  const [first] = cells;
  for (let box = first && shownParent(first); box; box = shownParent(box)) {
    const named = renderedElements(box).filter((element) => {
      if (cells.includes(element) || element.matches('select, option, input:not([readonly])')) return false;
      const text = textOf(element);
      return text.length <= 24 && names(text, shown) && isOnlyMonthAndYear(text);
    });
    const deepest = named.filter(
      (element) => !named.some((other) => other !== element && element.contains(other)),
    );
    const isYearAlone = (element: HTMLElement): boolean => monthIn(textOf(element)) === undefined;
    if (deepest.length > 0)
      return [...deepest.filter(isYearAlone), ...deepest.filter((element) => !isYearAlone(element))];
    if (box === popup) break;
  }
  return [];
}

/** `...` before or after a list of years, which brings more of them. */
function moreOf(
  years: ReadonlyMap<number, HTMLElement>,
  popup: HTMLElement,
  isBackward: boolean,
): HTMLElement | undefined {
  const listed = [...years.values()];
  const first = listed[0];
  const last = listed.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const isUpward = [...years.keys()].every((year, place, all) => place === 0 || year > (all[place - 1] ?? 0));
  const isBefore = isBackward === isUpward;
  for (let box = shownParent(first); box && popup.contains(box); box = shownParent(box)) {
    const more = renderedElements(box).filter(
      (element) =>
        element.childElementCount === 0 &&
        !sendsOrLeaves(element) &&
        /^(?:\.{2,3}|…)$/.test((element.textContent ?? '').trim()),
    );
    const found = more.find((element) => {
      const place = (isBefore ? first : last).compareDocumentPosition(element);
      return (place & (isBefore ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING)) !== 0;
    });
    if (found) return found;
  }
  return undefined;
}

function textOf(element: HTMLElement): string {
  return (element instanceof HTMLInputElement ? element.value : (element.textContent ?? '')).trim();
}

function namesYear(text: string, year: number): boolean {
  return text.includes(String(year));
}

/** `Nov`, `11月`: a button of its own beside the one for the year. */
function isMonth(text: string, month: number): boolean {
  return monthNumber(text) === month;
}

function isOnlyMonthAndYear(text: string): boolean {
  return (
    text
      .replace(/\d{4}\s*年?/u, '')
      .replace(/(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/i, '')
      .replace(/(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月/u, '')
      .replace(/[\s,.·/-]|▼|▾|expand_more|arrow_drop_down/gu, '') === ''
  );
}

/** A native list of years or months, which may be drawn by something else around it. */
function listMoves(popup: HTMLElement, date: WantedDate, part: 'year' | 'month'): readonly Move[] {
  const selects = [...elementsBelow(popup)].filter(
    (element): element is HTMLSelectElement =>
      element instanceof HTMLSelectElement &&
      (isRendered(element) || (element.parentElement !== null && isRendered(element.parentElement))),
  );
  return selects.flatMap((select, place): Move[] => {
    const options = [...select.options];
    const isYears = options.some((option) => /^\d{4}/.test(option.text.trim()));
    if (isYears !== (part === 'year')) return [];
    const index = isYears ? nearestYear(options, date.year) : monthOption(options, date.month);
    if (index < 0 || select.selectedIndex === index) return [];
    const carryOut = (): void => {
      select.selectedIndex = index;
      announceInput(select, '');
      announceChange(select);
    };
    return [{ name: `list ${part} ${place} ${options[index]?.text ?? ''}`, element: select, carryOut }];
  });
}

/** Lists that hold some years around the one shown bring the rest as they are turned. */
function nearestYear(options: readonly HTMLOptionElement[], year: number): number {
  const distances = options.map((option) => Math.abs(Number.parseInt(option.text, 10) - year));
  return distances.indexOf(Math.min(...distances.filter((distance) => !Number.isNaN(distance))));
}

/** Lists of twelve stand in the order of the months; shorter ones name their months by number from 0. */
function monthOption(options: readonly HTMLOptionElement[], month: number): number {
  return options.length === 12
    ? month - 1
    : options.findIndex((option) => option.value === String(month - 1));
}

/** A box for the year in the calendar itself. */
function boxMoves(popup: HTMLElement, { year }: WantedDate): readonly Move[] {
  const box = renderedElements(popup)
    .filter((element) => element instanceof HTMLInputElement)
    .find(
      (input) =>
        !input.readOnly && /year/i.test(`${input.className} ${input.getAttribute('aria-label') ?? ''}`),
    );
  if (box === undefined || box.value === String(year)) return [];
  const carryOut = (): void => {
    enterControl(box);
    setValue(box, String(year));
    announceInput(box, String(year));
    announceKey(box, 'keyup', 'Enter');
    announceChange(box);
  };
  return [{ name: 'year box', element: box, carryOut }];
}
