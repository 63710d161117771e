import { readCalendar } from './calendar-view.ts';
import { type Opened, watchOpened } from './opened-popup.ts';
import { enterControl, pressMouse } from './page-events.ts';
import type { PageControl } from './page-memory.ts';
import { popupOpener } from './popup-opener.ts';
import { isRendered, renderedElements } from './rendered-elements.ts';
import { shownValue } from './shown-value.ts';
import { speaksOf } from './speaks-of.ts';
import { asksForDay, cellOf, type OpenCalendar, turnCalendar } from './turn-calendar.ts';
import { pause, waitUntil } from './wait-until.ts';
import type { WantedDate } from './wanted-date.ts';
import { columnOfYears, hasWheels, standAt, turnWheels } from './wheel-picker.ts';

/** How long a calendar may take to open, and to take a day over, in milliseconds. */
const PATIENCE = 400;

/** How long a calendar may take to open on a press into a box that has a button for it, in milliseconds. */
const WITH_BUTTON = 150;

/** How long a calendar may take to empty its box, in milliseconds. */
const TOGGLE = 30;

export type DateOutcome = 'chosen' | 'no-calendar' | 'page-put-it-back';

/** Opens the calendar of a date field, goes to the month, clicks it or its day, and checks that the field shows it. */
export async function writeDate(control: PageControl, date: WantedDate): Promise<DateOutcome> {
  const { element } = control;
  const opened = watchOpened(element);
  const calendar = openCalendar(opened);
  const hasOpened = (): true | undefined =>
    calendar.view() !== undefined || hasWheels(opened.fresh(), date) ? true : undefined;
  enterControl(element);
  pressMouse(element);
  const opener = popupOpener(element);
  const isOpening = async (): Promise<boolean> => {
    if (await waitUntil(hasOpened, opener ? WITH_BUTTON : PATIENCE)) return true;
    if (opener === undefined) return false;
    // A press may have closed again what was about to open.
    for (let press = 0; press < 2; press += 1) {
      pressMouse(opener);
      if (await waitUntil(hasOpened, PATIENCE)) return true;
    }
    return false;
  };
  const isOpen = await isOpening();
  // A calendar of days is none for a month.
  if (!isOpen || asksForDay(calendar.view(), date)) {
    await opened.close();
    return 'no-calendar';
  }
  const isChosen = await chooseDate(control, date, opened, calendar);
  await opened.close();
  const isThere = !element.isConnected || speaksOf(shownValue(control), date);
  return isChosen && isThere ? 'chosen' : 'page-put-it-back';
}

/** Chooses a date in a calendar that is open; whether the control then shows it. */
export async function chooseDate(
  control: PageControl,
  date: WantedDate,
  opened: Opened,
  calendar: OpenCalendar,
): Promise<boolean> {
  // A page may answer a choice by building its controls anew: what stands there then is looked at afterwards.
  const showsDate = (): true | undefined =>
    !control.element.isConnected || speaksOf(shownValue(control), date) ? true : undefined;
  const isOfWheels = hasWheels(opened.fresh(), date);
  // What is turned like a wheel may show what it stands at before it is taken over: by its own button, not by another's.
  const confirmOfWheels = (): HTMLElement | undefined => opened.confirm(columnOfYears(opened.fresh()));
  if (isOfWheels) {
    if (!(await turnWheels(opened.fresh, date))) return false;
  } else {
    const cell = await turnCalendar(calendar, date);
    if (cell === undefined || isDisabled(cell)) return false;
    pressMouse(cell);
    await pause(TOGGLE);
    // What asks for a day after the month is not to be confirmed.
    if (asksForDay(calendar.view(), date)) return false;
    // Some calendars take a day that was chosen already back.
    const view = shownValue(control) === '' ? calendar.view() : undefined;
    const again = view && cellOf(view, date);
    if (again && !opened.confirm()) pressMouse(again);
  }
  if (await waitUntil(() => showsDate() ?? (opened.confirm() && true), PATIENCE)) {
    const own = isOfWheels ? confirmOfWheels() : undefined;
    const button = own ?? (showsDate() ? undefined : opened.confirm());
    if (button && !(await standAt(opened.fresh(), date))) return false;
    if (button) pressMouse(button);
  }
  return (await waitUntil(showsDate, PATIENCE)) ?? false;
}

/** The calendar among what a control has opened. */
export function openCalendar(opened: Opened): OpenCalendar {
  let popup: HTMLElement | undefined;
  const view = (): ReturnType<typeof readCalendar> => {
    // Some calendars build themselves anew on each turn.
    if (popup && !(popup.isConnected && isRendered(popup))) popup = undefined;
    const found = readCalendar(popup ? renderedElements(popup) : opened.fresh());
    const cell = found?.days?.cells[0] ?? found?.months?.cells[0] ?? found?.years?.values().next().value;
    if (popup === undefined && cell) popup = opened.outermost(cell);
    return found;
  };
  return { view, popup: () => popup };
}

function isDisabled(cell: HTMLElement): boolean {
  return cell.closest(':disabled, [aria-disabled=true]') !== null;
}
