import {
  announceChange,
  announceInput,
  announceKey,
  enterControl,
  leaveControl,
  pressMouse,
} from './page-events.ts';
import { setValue } from './set-value.ts';
import { findCalendar, type ShownCalendar, shownMonth } from './shown-calendar.ts';
import { waitUntil } from './wait-until.ts';
import { currentText } from './write-text.ts';

export interface WantedDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** How long a calendar may take to open, and to take a day over, in milliseconds. */
const PATIENCE = 400;

/** A calendar that only steps from month to month needs 12 clicks a year; nobody is older than this many. */
const MOST_CLICKS = 12 * 110;

/** Longest time to leaf through a calendar, in milliseconds. */
const LONGEST_LEAFING = 4000;

export type DateOutcome = 'chosen' | 'no-calendar' | 'page-put-it-back';

/** Opens the calendar of a date field, goes to the month, clicks the day, and checks that the field shows it. */
export async function writeDate(element: HTMLElement, date: WantedDate): Promise<DateOutcome> {
  const before = new Set(visibleElements(element.ownerDocument));
  const isNew = (candidate: HTMLElement): boolean => !before.has(candidate);
  const look = (): ShownCalendar | undefined =>
    findCalendar(visibleElements(element.ownerDocument).filter(isNew));
  enterControl(element);
  pressMouse(element);
  const opened = (await waitUntil(look, PATIENCE)) ?? (await openByButton(element, look));
  if (opened === undefined) {
    leaveControl(element);
    return 'no-calendar';
  }
  const reached = await leafTo(look, date);
  const cell = reached?.days[date.day - 1];
  if (cell === undefined) {
    close(element);
    return 'page-put-it-back';
  }
  const earlier = currentText(element);
  pressMouse(cell);
  const taken = await waitUntil(
    () => (currentText(element) !== earlier && speaksOf(currentText(element), date) ? true : undefined),
    PATIENCE,
  );
  if (!taken) close(element);
  return taken ? 'chosen' : 'page-put-it-back';
}

/** Some calendars open by a button or a picture beside the box only. */
async function openByButton(
  element: HTMLElement,
  look: () => ShownCalendar | undefined,
): Promise<ShownCalendar | undefined> {
  const button = neighbours(element).find(isOpener);
  if (button === undefined) return undefined;
  pressMouse(button);
  return waitUntil(look, PATIENCE);
}

/** What stands directly beside a box, or inside a wrapper that holds this one box and nothing else to fill in. */
function neighbours(element: HTMLElement): HTMLElement[] {
  const siblings = [element.nextElementSibling, element.previousElementSibling];
  const wrapper = element.parentElement;
  const isOwn =
    wrapper?.querySelectorAll('input, select, textarea').length === 1 && !wrapper.matches('form, body');
  const inside = isOwn ? [...wrapper.querySelectorAll('*')] : [];
  return [...siblings, ...inside].filter(
    (candidate): candidate is HTMLElement => candidate instanceof HTMLElement && candidate !== element,
  );
}

/** Never a link, never what sends a form off (a button without a type does), never what carries words of its own. */
function isOpener(candidate: HTMLElement): boolean {
  if (!candidate.matches('button, [role=button], img, i, [class*=calendar]')) return false;
  if (candidate.closest('a[href]') !== null || (candidate.textContent ?? '').trim().length > 2) return false;
  const button = candidate.closest('button');
  return button === null || button.form === null || button.type === 'button';
}

/** The text a calendar put in says the year and the day, in whatever order. */
function speaksOf(text: string, { year, day }: WantedDate): boolean {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const hasYear = numbers.includes(year) || numbers.includes(year % 100) || text.includes(String(year));
  return hasYear && (numbers.includes(day) || /^\d{8}$/.test(text));
}

/** Turns the calendar until it shows the month; nothing when it does not move, or takes too long. */
async function leafTo(
  look: () => ShownCalendar | undefined,
  date: WantedDate,
): Promise<ShownCalendar | undefined> {
  const end = performance.now() + LONGEST_LEAFING;
  let popup = look()?.popup;
  for (let clicks = 0; clicks < MOST_CLICKS && performance.now() < end; clicks += 1) {
    // Some calendars build themselves anew on each turn.
    if (!popup?.isConnected) popup = look()?.popup;
    const month = popup && shownMonth(popup);
    if (popup === undefined || month === undefined) return undefined;
    const distance = monthsBetween(month, date);
    if (distance === 0) return look();
    const before = popup;
    const moved = (): true | undefined => {
      const now = before.isConnected ? shownMonth(before) : undefined;
      return now === undefined || monthsBetween(now, date) !== distance ? true : undefined;
    };
    if (!turn(popup, date, month, distance)) return undefined;
    if (!moved() && !(await waitUntil(moved, PATIENCE))) return undefined;
  }
  return undefined;
}

function monthsBetween(from: { year: number; month: number }, to: { year: number; month: number }): number {
  return (to.year - from.year) * 12 + to.month - from.month;
}

/** One turn of the calendar towards the month: by its lists, its year box, or its arrows, whichever goes furthest. */
function turn(
  popup: HTMLElement,
  date: WantedDate,
  shown: { year: number; month: number },
  distance: number,
): boolean {
  if (shown.year !== date.year && (chooseInList(popup, date.year, 'year') || typeYear(popup, date.year)))
    return true;
  if (shown.year === date.year && chooseInList(popup, date.month, 'month')) return true;
  const direction = distance < 0 ? BACKWARD : FORWARD;
  const buttons = arrowsOf(popup);
  const byYear =
    Math.abs(distance) >= 12 ? buttons.find((button) => direction.year.test(nameOf(button))) : undefined;
  const button =
    byYear ??
    buttons.find(
      (candidate) => direction.month.test(nameOf(candidate)) && !direction.year.test(nameOf(candidate)),
    );
  if (button === undefined) return false;
  button.click();
  return true;
}

/** What may be an arrow: anything but a day. */
function arrowsOf(popup: HTMLElement): HTMLElement[] {
  return [...popup.querySelectorAll<HTMLElement>('button, a, [role=button], span, i, div, th')].filter(
    (button) =>
      !/\d/.test(button.textContent ?? '') &&
      !button.matches(':disabled, [aria-disabled=true]') &&
      button.checkVisibility({ visibilityProperty: true }),
  );
}

const BACKWARD = {
  year: /(?:prev|previous|last)[-_ ]?year|super-prev|double-left|前一年|上一年|«|^\s*<<\s*$/i,
  month: /\bprev|previous|last[-_ ]month|前一?個?月|上一?個?月|‹|^\s*[<◀◄]\s*(?:\||$)/i,
};
const FORWARD = {
  year: /next[-_ ]?year|super-next|double-right|下一年|後一年|»|^\s*>>\s*$/i,
  month: /\bnext|next[-_ ]month|下一?個?月|後一?個?月|›|^\s*[>▶►]\s*(?:\||$)/i,
};

function nameOf(button: HTMLElement): string {
  const text = (button.textContent ?? '').trim();
  return [
    text.length <= 12 ? text : '',
    button.getAttribute('aria-label'),
    button.getAttribute('title'),
    button.getAttribute('class'),
    button.id,
  ].join('|');
}

function chooseInList(popup: HTMLElement, wanted: number, part: 'year' | 'month'): boolean {
  for (const select of popup.querySelectorAll('select')) {
    const options = [...select.options];
    const isYears = options.some((option) => /^\d{4}/.test(option.text.trim()));
    if (isYears !== (part === 'year')) continue;
    const index = isYears
      ? options.findIndex((option) => Number.parseInt(option.text, 10) === wanted)
      : monthOption(options, wanted);
    if (index < 0 || select.selectedIndex === index) continue;
    select.selectedIndex = index;
    announceInput(select, '');
    announceChange(select);
    return true;
  }
  return false;
}

/** Lists of twelve stand in the order of the months; shorter ones name their months by number from 0. */
function monthOption(options: readonly HTMLOptionElement[], month: number): number {
  return options.length === 12
    ? month - 1
    : options.findIndex((option) => option.value === String(month - 1));
}

function typeYear(popup: HTMLElement, year: number): boolean {
  const box = [...popup.querySelectorAll('input')].find((input) =>
    /year/i.test(`${input.className} ${input.getAttribute('aria-label') ?? ''}`),
  );
  if (box === undefined || box.value === String(year)) return false;
  enterControl(box);
  setValue(box, String(year));
  announceInput(box, String(year));
  announceKey(box, 'keyup', 'Enter');
  announceChange(box);
  return true;
}

function close(element: HTMLElement): void {
  announceKey(element, 'keydown', 'Escape');
  announceKey(element, 'keyup', 'Escape');
  leaveControl(element);
}

function visibleElements(document: Document): HTMLElement[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0,
  );
}
