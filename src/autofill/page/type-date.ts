import { type Opened, watchOpened } from './opened-popup.ts';
import { announceKey, enterControl, pressMouse } from './page-events.ts';
import type { PageControl } from './page-memory.ts';
import { popupOpener } from './popup-opener.ts';
import { shownValue } from './shown-value.ts';
import { speaksOf } from './speaks-of.ts';
import { asksForDay, type OpenCalendar } from './turn-calendar.ts';
import { waitUntil } from './wait-until.ts';
import type { WantedDate } from './wanted-date.ts';
import { chooseDate, openCalendar, writeDate } from './write-date.ts';
import { writeText } from './write-text.ts';

/** How long a box of which nothing is known may take to open a calendar, in milliseconds. */
const SHORT = 60;

/** How long a box that says it opens something may take until it says that it is opening, */
const PROMISED = 150;
/** or, where it says no such thing, until something has come up, */
const BEGUN = 300;
/** and how long until the calendar is there. */
const LONG = 800;

/**
 * Types a date. Many boxes open a calendar when they are entered, and some of them take a typed date over only from
 * there: the day is then pressed in it as well, and the calendar is closed.
 */
export async function typeDate(
  control: PageControl,
  texts: readonly string[],
  date: WantedDate,
): Promise<boolean> {
  const { element } = control;
  // The browser's own date box opens a calendar that no script sees.
  if (element instanceof HTMLInputElement && element.type === 'date') return writeText(element, texts);
  // A box that wants no keyboard takes its date from the calendar alone, whatever text it shows.
  if (element.matches('[inputmode=none]')) return (await writeDate(control, date)) === 'chosen';
  const opened = watchOpened(element);
  const calendar = openCalendar(opened);
  enterControl(element);
  pressMouse(element);
  await calendarOf(element, calendar, opened);
  if (asksForDay(calendar.view(), date)) {
    // It would make some day of the month out of what is typed.
    await opened.close();
    return false;
  }
  const isTyped = await writeText(element, texts);
  // Of those whose calendar follows what is typed, some take it over only when it is confirmed.
  if (element.matches('[role=combobox][aria-expanded=true]')) {
    announceKey(element, 'keydown', 'Enter');
    announceKey(element, 'keyup', 'Enter');
  }
  return (await finish(control, texts, date, { opened, calendar, isTyped })) || retry(control, date, isTyped);
}

async function finish(
  control: PageControl,
  texts: readonly string[],
  date: WantedDate,
  state: { opened: Opened; calendar: OpenCalendar; isTyped: boolean },
): Promise<boolean> {
  const { opened, calendar, isTyped } = state;
  const isOpen = calendar.view() !== undefined;
  if (asksForDay(calendar.view(), date)) {
    await opened.close();
    return false;
  }
  const isChosen = isOpen && (await chooseDate(control, date, opened, calendar));
  await opened.close();
  if (isChosen) return true;
  // What was tried in the calendar may have changed the text. To type it once more opens some calendars again.
  const isThere =
    isTyped && (!isOpen || speaksOf(shownValue(control), date) || (await writeText(control.element, texts)));
  return isThere && (date.day !== undefined || speaksOf(shownValue(control), date));
}

/** A box that takes no typing may still take a day of its calendar. */
async function retry(control: PageControl, date: WantedDate, isTyped: boolean): Promise<boolean> {
  return !isTyped && (await writeDate(control, date)) === 'chosen';
}

/** Of the boxes that say they open something, those whose calendar has a button of its own do not when they are pressed. */
function calendarOf(element: HTMLElement, calendar: OpenCalendar, opened: Opened): Promise<true | undefined> {
  const saysSo = element.matches('[aria-haspopup], [aria-expanded]');
  const tellsLater = saysSo && (element.matches('[aria-expanded]') || popupOpener(element) !== undefined);
  const start = performance.now();
  return waitUntil(
    () => {
      if (calendar.view() !== undefined) return true;
      const passed = performance.now() - start;
      if (passed <= (tellsLater ? PROMISED : BEGUN)) return undefined;
      const isOpening = tellsLater ? element.matches('[aria-expanded=true]') : opened.fresh().length > 0;
      return isOpening ? undefined : true;
    },
    saysSo ? LONG : SHORT,
  );
}
