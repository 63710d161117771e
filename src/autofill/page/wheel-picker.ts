import { isChosen } from './is-chosen.ts';
import { pressMouse } from './page-events.ts';
import { pause, waitUntil } from './wait-until.ts';
import type { WantedDate } from './wanted-date.ts';
import { hasTurnedTo, isOnWheel, shownThrough } from './wheel-option.ts';

/** The columns of a picker that is turned like a wheel; every number is on the page, most of them out of sight, but for years. */
interface Wheels {
  readonly years: HTMLElement;
  readonly months: HTMLElement;
  readonly days?: HTMLElement;
}

/** How long a wheel may take to draw the days of another month, in milliseconds. */
const REDRAW = 200;

/** How long a wheel may take to turn, in milliseconds. */
const TURN = 1200;

/** As many numbers as a column has at least, and as many years as one draws of which it draws only those in sight. */
const FEWEST_NUMBERS = 12;
const FEWEST_YEARS = 5;

/** Whether one wheel for each part of a date is among these elements, and none for another. */
export function hasWheels(elements: readonly HTMLElement[], { day }: WantedDate): boolean {
  const wheels = findWheels(elements);
  return wheels !== undefined && (wheels.days !== undefined) === (day !== undefined);
}

/** The column of the years among these elements. */
export function columnOfYears(elements: readonly HTMLElement[]): HTMLElement | undefined {
  return findWheels(elements)?.years;
}

/** Turns the wheels to a date by pressing its numbers; false where one of them is missing. */
export async function turnWheels(look: () => readonly HTMLElement[], date: WantedDate): Promise<boolean> {
  for (const [part, number] of partsOf(date)) {
    const find = (): HTMLElement | undefined => findItem(look(), part, number);
    const item = (await waitUntil(find, REDRAW)) ?? (await scrolledTo(number, look, part, find));
    if (item === undefined) return false;
    pressMouse(item);
    // The days of the month are drawn anew when the month changes.
    await pause(20);
  }
  return true;
}

/** Brings a number into sight in a column that draws no more than is seen: each is as high as the first one. */
async function scrolledTo(
  number: number,
  look: () => readonly HTMLElement[],
  part: keyof Wheels,
  find: () => HTMLElement | undefined,
): Promise<HTMLElement | undefined> {
  const wheel = findWheels(look())?.[part];
  const [first, second] = wheel ? itemsOf(wheel) : [];
  const box = first && shownThrough(first);
  const [from, next] = [first && numberOf(first), second && numberOf(second)];
  if (first === undefined || box === undefined || from === undefined || next === undefined) return undefined;
  box.scrollTop += ((number - from) / (next - from)) * first.offsetHeight;
  return waitUntil(find, REDRAW);
}

/** Whether the wheels, where they are still shown, stand at a date: one that only a drag turns stands at another. */
export async function standAt(elements: readonly HTMLElement[], date: WantedDate): Promise<boolean> {
  const isShown = findWheels(elements) !== undefined;
  for (const [part, number] of partsOf(date)) {
    const item = findItem(elements, part, number);
    // A column that draws only what is in sight may have sprung back.
    if (item === undefined && isShown) return false;
    if (item && isOnWheel(item) && !isMarked(item) && !(await hasTurnedTo(item, TURN))) return false;
  }
  return true;
}

function partsOf({ year, month, day }: WantedDate): [keyof Wheels, number][] {
  const parts: [keyof Wheels, number][] = [
    ['years', year],
    ['months', month],
  ];
  return day === undefined ? parts : [...parts, ['days', day]];
}

function findItem(
  elements: readonly HTMLElement[],
  part: keyof Wheels,
  number: number,
): HTMLElement | undefined {
  const wheel = findWheels(elements)?.[part];
  return wheel && itemsOf(wheel).find((one) => numberOf(one) === number);
}

/** Whether the page has singled an item out; a column that is scrolled has it where it likes. */
function isMarked(item: HTMLElement): boolean {
  const others = [...(item.parentElement?.children ?? [])].filter((other) => other !== item);
  return isChosen(item) || others.every(({ className }) => className !== item.className);
}

function findWheels(elements: readonly HTMLElement[]): Wheels | undefined {
  const columns = elements.filter(
    (element) =>
      element.childElementCount >= FEWEST_YEARS &&
      itemsOf(element).every((item) => numberOf(item) !== undefined) &&
      (itemsOf(element).length >= FEWEST_NUMBERS || areYearsInSight(itemsOf(element))),
  );
  const largest = (column: HTMLElement): number =>
    Math.max(...itemsOf(column).map((item) => numberOf(item) ?? 0));
  const years = columns.find((column) => largest(column) >= 1900);
  const months = columns.find((column) => largest(column) === 12);
  const days = columns.find((column) => largest(column) >= 28 && largest(column) <= 31);
  return years && months && { years, months, ...(days && { days }) };
}

/** Some of many years, in a box that can be scrolled to the others. */
function areYearsInSight(items: readonly HTMLElement[]): boolean {
  const [first] = items;
  const box = items.every((item) => (numberOf(item) ?? 0) >= 1900) ? first && shownThrough(first) : undefined;
  return items.length >= FEWEST_YEARS && box !== undefined && box.scrollHeight > box.clientHeight;
}

/** Without what only makes room at the end of a column. */
function itemsOf(column: HTMLElement): HTMLElement[] {
  return [...column.children].filter(
    (child): child is HTMLElement => child instanceof HTMLElement && child.textContent !== '',
  );
}

function numberOf(item: HTMLElement): number | undefined {
  const text = (item.textContent ?? '').trim();
  return /^\d{1,4}\s*[年月日]?$/u.test(text) ? Number.parseInt(text, 10) : undefined;
}
