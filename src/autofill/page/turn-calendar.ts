import { MONTH_ARROW, type Move, possibleMoves } from './calendar-moves.ts';
import type { CalendarView } from './calendar-view.ts';
import { waitUntil } from './wait-until.ts';
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

/** Longest time to turn to a date, in milliseconds. */
const LONGEST_TURNING = 8000;

/** After this many turns it is known how fast a calendar is, and whether stepping to the date month by month takes too long. */
const TRIAL_TURNS = 40;

/** Turns a calendar to a date and gives the cell of its day; nothing when it cannot be reached. */
export async function turnCalendar(
  calendar: OpenCalendar,
  date: WantedDate,
): Promise<HTMLElement | undefined> {
  const end = performance.now() + LONGEST_TURNING;
  const vain = new Set<string>();
  // What has led from one view to another is not done there again: it may have led back by way of a third.
  const done = new Set<string>();
  let stepping: Stepping | undefined;
  let view = await waitUntil(calendar.view, PATIENCE);
  while (performance.now() < end) {
    const popup = calendar.popup();
    if (view === undefined || popup === undefined) return undefined;
    const left = monthsLeft(view, date);
    if (view.days && left === 0) return view.days.cells[date.day - 1];
    // What steps by months has been found to be all there is; looking for better ways each time would take longer. A
    // calendar that draws itself anew has another arrow after each turn.
    const before = fingerprint(view);
    const move =
      stepping?.move.element.isConnected && left > 0
        ? stepping.move
        : possibleMoves(view, popup, date).find(
            ({ name }) => !vain.has(name) && !done.has(`${before} ${name}`),
          );
    if (move === undefined) return undefined;
    if (move.name.startsWith(MONTH_ARROW)) {
      stepping = { move, start: stepping?.start ?? performance.now(), turns: (stepping?.turns ?? 0) + 1 };
      if (isTooSlow(stepping, left, end)) return undefined;
    } else stepping = undefined;
    done.add(`${before} ${move.name}`);
    move.carryOut();
    const moved = await waitUntil(() => {
      const now = calendar.view();
      return now !== undefined && fingerprint(now) !== before ? now : undefined;
    }, PATIENCE);
    view = moved ?? (await waitUntil(calendar.view, PATIENCE));
    if (moved) continue;
    vain.add(move.name);
    stepping = undefined;
  }
  return undefined;
}

/** A way month by month to a date that is far off. */
interface Stepping {
  readonly move: Move;
  readonly start: number;
  readonly turns: number;
}

/** Whether the months that are left will take longer than there is time, by the pace so far. */
function isTooSlow({ start, turns }: Stepping, left: number, end: number): boolean {
  const now = performance.now();
  return turns > TRIAL_TURNS && left * ((now - start) / turns) > end - now;
}

function monthsLeft({ days }: CalendarView, date: WantedDate): number {
  return days === undefined ? 0 : Math.abs((date.year - days.year) * 12 + date.month - days.month);
}

function fingerprint({ days, months, years }: CalendarView): string {
  return [days?.year, days?.month, months?.year, ...(years?.keys() ?? [])].join();
}
