import { MONTH_ARROW, type Move, possibleMoves } from './calendar-moves.ts';
import type { CalendarView } from './calendar-view.ts';
import { pressMouse } from './page-events.ts';
import { waitUntil, yieldToPage } from './wait-until.ts';
import type { WantedDate } from './wanted-date.ts';

/** A calendar that has opened. */
export interface OpenCalendar {
  /** What it shows now; nothing while it draws itself. */
  readonly view: () => CalendarView | undefined;
  /** What has opened: the cells and the means to turn to others. */
  readonly popup: () => HTMLElement | undefined;
}

/** How long a calendar may take to turn, in milliseconds. */
const PATIENCE = 400;

/** How long a calendar that has turned may go on drawing, in milliseconds. */
const SETTLE = 200;

/** How long it may take until it draws the days for what was set in its lists, in milliseconds. */
const REDRAW = 100;

/** Longest time to turn to a date, in milliseconds. */
const LONGEST_TURNING = 8000;

/** Most presses of an arrow before the calendar is looked at again. */
const LONGEST_STRIDE = 24;

/** After this many turns it is known how fast a calendar is, and whether stepping to the date month by month takes too long. */
const TRIAL_TURNS = 40;

/** Turns a calendar to a date and gives the cell of its day, or of its month; nothing when it cannot be reached. */
export async function turnCalendar(
  calendar: OpenCalendar,
  date: WantedDate,
): Promise<HTMLElement | undefined> {
  const end = performance.now() + LONGEST_TURNING;
  const vain = new Set<string>();
  // What has led from one view to another is not done there again: it may have led back by way of a third.
  const done = new Set<string>();
  let stepping: Stepping | undefined;
  let longestStride = LONGEST_STRIDE;
  let settles = true;
  let view = await waitUntil(calendar.view, PATIENCE);
  while (performance.now() < end) {
    const popup = calendar.popup();
    if (view === undefined || popup === undefined) return undefined;
    const cell = cellOf(view, date);
    if (cell) return cell;
    const distance = monthsTo(view, date);
    // Nobody knows which of the days to press.
    if (asksForDay(view, date)) return undefined;
    // What steps by months has been found to be all there is; looking for better ways each time would take longer.
    const before = fingerprint(view);
    const arrow = stepping?.direction === Math.sign(distance) ? stepping.arrow() : undefined;
    const move: Move | undefined = arrow
      ? { name: MONTH_ARROW, element: arrow, carryOut: () => pressMouse(arrow) }
      : possibleMoves(view, popup, date).find(
          ({ name }) => !vain.has(name) && !done.has(`${before} ${name}`),
        );
    if (move === undefined && settles) {
      // In the midst of its own turning it may show for a moment what it showed before.
      settles = false;
      const settled = await waitUntil(() => viewOtherThan(calendar, before), SETTLE);
      if (settled) {
        view = settled;
        continue;
      }
    }
    if (move === undefined) return undefined;
    done.add(`${before} ${move.name}`);
    stepping = move.name.startsWith(MONTH_ARROW)
      ? {
          // Having gone too far it goes back by another one.
          arrow: arrow && stepping ? stepping.arrow : arrowAgain(move.element, calendar),
          direction: Math.sign(distance),
          start: stepping?.start ?? performance.now(),
          turns: (stepping?.turns ?? 0) + 1,
          stride: arrow ? (stepping?.stride ?? 1) : 1,
        }
      : undefined;
    const left = Math.abs(distance);
    if (stepping && isTooSlow(stepping, left, end)) return undefined;
    const stride = Math.min(stepping?.stride ?? 1, left || 1);
    const drawn = popup.textContent;
    move.carryOut();
    // A list shows what was set in it at once, and the page draws the days for it a moment later (Buefy).
    if (move.element instanceof HTMLSelectElement)
      await waitUntil(() => calendar.popup()?.textContent !== drawn || undefined, REDRAW);
    for (let pressed = 1; pressed < stride; pressed += 1) {
      await yieldToPage();
      const again = stepping?.arrow();
      if (again) pressMouse(again);
    }
    const moved = await waitUntil(() => {
      const now = viewOtherThan(calendar, before);
      return now && (stride === 1 || Math.abs(monthsTo(now, date)) === left - stride) ? now : undefined;
    }, PATIENCE);
    view = moved ?? (await waitUntil(calendar.view, PATIENCE));
    if (moved) {
      stepping = stepping && { ...stepping, stride: Math.min(stepping.stride * 2, longestStride) };
      continue;
    }
    stepping = undefined;
    // A calendar that has lost a press gets one after the other.
    if (stride > 1) longestStride = 1;
    else vain.add(move.name);
  }
  return undefined;
}

/** Whether a calendar shows days, where only a month is known. */
export function asksForDay(view: CalendarView | undefined, { day }: WantedDate): boolean {
  return day === undefined && view?.days !== undefined;
}

/** What is to be pressed in the end, where a calendar shows it. */
export function cellOf(
  { days, months }: CalendarView,
  { year, month, day }: WantedDate,
): HTMLElement | undefined {
  if (day === undefined)
    return days === undefined && months?.year === year ? months.cells[month - 1] : undefined;
  return days?.year === year && days.month === month ? days.cells[day - 1] : undefined;
}

/** A way month by month to a date that is far off. */
interface Stepping {
  readonly arrow: () => HTMLElement | undefined;
  /** 1 forward, -1 backward. */
  readonly direction: number;
  readonly start: number;
  /** How often it was looked at. */
  readonly turns: number;
  /** How many presses the calendar is known to follow before it is looked at again. */
  readonly stride: number;
}

function viewOtherThan({ view }: OpenCalendar, before: string): CalendarView | undefined {
  const now = view();
  return now !== undefined && fingerprint(now) !== before ? now : undefined;
}

/** Gives an arrow again, also where the calendar draws itself anew: then the one that stands in its place. */
function arrowAgain(arrow: HTMLElement, calendar: OpenCalendar): () => HTMLElement | undefined {
  const { localName, className } = arrow;
  const likes = (): Element[] =>
    [...(calendar.popup()?.querySelectorAll(localName) ?? [])].filter((like) => like.className === className);
  const place = likes().indexOf(arrow);
  return () => {
    if (arrow.isConnected) return arrow;
    const again = likes()[place];
    return again instanceof HTMLElement ? again : undefined;
  };
}

/** Whether the months that are left will take longer than there is time, by the pace so far. */
function isTooSlow({ start, turns, stride }: Stepping, left: number, end: number): boolean {
  const now = performance.now();
  return turns > TRIAL_TURNS && (left / stride) * ((now - start) / turns) > end - now;
}

/** Months from what is shown to a date, negative where it lies behind. */
function monthsTo({ days }: CalendarView, date: WantedDate): number {
  return days === undefined ? 0 : (date.year - days.year) * 12 + date.month - days.month;
}

function fingerprint({ days, months, years }: CalendarView): string {
  return [days?.year, days?.month, months?.year, ...(years?.keys() ?? [])].join();
}
