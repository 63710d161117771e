import type { ChooseWrite } from '../fill-plan.ts';
import { wantedOption } from '../plan/wanted-option.ts';
import { readCalendar } from './calendar-view.ts';
import { holdsWords } from './holds-words.ts';
import { type Opened, watchOpened } from './opened-popup.ts';
import { optionText } from './option-text.ts';
import { announceKey, pressMouse } from './page-events.ts';
import type { PageControl } from './page-memory.ts';
import { popupOpener } from './popup-opener.ts';
import { elementsBelow, shadowRootOf, shownParent } from './shadow-root-of.ts';
import { shownValue } from './shown-value.ts';
import { isVisible } from './visibility.ts';
import { waitUntil } from './wait-until.ts';
import { hasTurnedTo, isOnWheel } from './wheel-option.ts';

/** How long a library may take to open its list, and to take a choice over, in milliseconds. */
const PATIENCE = 1200;

/** After this long, in milliseconds, a list without roles or known classes is taken for what it is. */
const MARKS = 150;

/** How long a list that holds only the visible options may take to draw others, in milliseconds. */
const LIST_REDRAW = 120;

/** The options of the usual libraries; where the role stands on a hidden twin, the class tells the shown one. */
const OPTION =
  '[role=option], [role=menuitemradio], [role=menuitem], .ant-select-item-option, .el-select-dropdown__item, .n-base-select-option, .arco-select-option, .select2-results__option, .choices__item--choice, .ng-option, .p-select-option, .p-dropdown-item, .q-item[role=option]';

/** Which option is wanted. */
type WantedOption = Pick<ChooseWrite, 'accepted' | 'about'>;

export type DropdownOutcome = 'chosen' | 'no-matching-option' | 'page-put-it-back';

/**
 * Opens a dropdown, clicks the one option that is wanted, and checks that the control shows it. What
 * it opened is closed again, whatever came of it.
 */
export async function chooseFromDropdown(
  control: PageControl,
  wanted: WantedOption,
): Promise<DropdownOutcome> {
  const opened = watchOpened(control.element);
  const outcome = await choose(control, wanted, opened);
  // To go on from a list takes over, in some libraries, what happens to be marked in it.
  await opened.close({ byGoingOn: outcome === 'chosen' });
  return outcome;
}

async function choose(control: PageControl, wanted: WantedOption, opened: Opened): Promise<DropdownOutcome> {
  const { element } = control;
  const before = new Set(visibleOptions(element.ownerDocument));
  pressMouse(innermost(element));
  const fresh = (): readonly HTMLElement[] | undefined => {
    const options =
      ownOptions(element) ??
      visibleOptions(element.ownerDocument).filter(
        (option) => !before.has(option) && !isOfAnotherControl(option, element),
      );
    return options.length > 0 ? options : undefined;
  };
  const unmarked = (): readonly HTMLElement[] | undefined => unmarkedOptions(opened);
  let options = await waitUntil(fresh, MARKS);
  const isOpening = element.matches('[aria-expanded=true]') || opened.fresh().length > 0;
  if (options === undefined && isOpening) {
    const isOffered = (): true | undefined => (optionIn(unmarked() ?? [], wanted) ? true : undefined);
    await waitUntil(() => fresh() ?? isOffered(), PATIENCE / 2);
    options = fresh();
  }
  if (options === undefined && unmarked() === undefined) {
    const arrow = listArrow(element);
    announceKey(element, 'keydown', 'ArrowDown');
    options = await waitUntil(fresh, arrow ? MARKS : PATIENCE - MARKS);
    if (options === undefined && arrow && unmarked() === undefined) {
      pressMouse(arrow);
      options = await waitUntil(fresh, PATIENCE - MARKS);
    }
  }
  const look = options ? fresh : unmarked;
  if (look() === undefined) return 'page-put-it-back';
  const option = await scrollToOption(look, wanted);
  if (option === undefined) return 'no-matching-option';
  return (await take(control, option, look() ?? [], opened)) ? 'chosen' : 'page-put-it-back';
}

/** The arrow by which alone some lists open (SAP UI5): a button beside the box that is called so, or drawn so. */
function listArrow(element: HTMLElement): HTMLElement | undefined {
  const opener = element instanceof HTMLInputElement ? popupOpener(element) : undefined;
  const names = opener && [opener.className, opener.getAttribute('aria-label'), opener.textContent].join(' ');
  return names !== undefined &&
    /arrow|drop-?down|expand|toggle|chevron|caret|select options|[▾▼⌄﹀]/iu.test(names)
    ? opener
    : undefined;
}

/** Presses an option, and the button that confirms it where the list has one, until the control shows it. */
async function take(
  control: PageControl,
  option: HTMLElement,
  options: readonly HTMLElement[],
  opened: Opened,
): Promise<boolean> {
  const text = optionText(option);
  // A page may answer a choice by building its controls anew: what stands there then is looked at afterwards.
  const isTaken = (): true | undefined =>
    !control.element.isConnected || holdsWords(shownBeside(control, options), text) ? true : undefined;
  pressMouse(innermostOf(option));
  await waitUntil(() => isTaken() ?? (opened.confirm() && true), PATIENCE);
  const confirm = isTaken() ? undefined : opened.confirm();
  if (confirm) {
    // A wheel that a press does not turn would confirm what it stands at.
    if (isOnWheel(option) && !(await hasTurnedTo(option, PATIENCE))) return false;
    pressMouse(confirm);
  }
  return (await waitUntil(isTaken, PATIENCE)) ?? false;
}

/** What a control shows, but for the options of a list that is open within it. */
function shownBeside(control: PageControl, options: readonly HTMLElement[]): string {
  const { element } = control;
  const isDrawnHere = shadowRootOf(element) === undefined;
  if (!isDrawnHere || !options.some((option) => element.contains(option))) return shownValue(control);
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    if (!(node instanceof HTMLElement) || options.includes(node) || !node.checkVisibility()) return;
    for (const child of node.childNodes) visit(child);
  };
  visit(element);
  return parts
    .join(' ')
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
}

/** Some libraries listen on the words of an option, not on the option: a press on these reaches both. */
function innermostOf(option: HTMLElement): HTMLElement {
  const [only, ...others] = option.children;
  const isWhole = only instanceof HTMLElement && only.textContent?.trim() === option.textContent?.trim();
  return isWhole && others.length === 0 && only.checkVisibility() ? innermostOf(only) : option;
}

/** A list without roles or known classes: the texts that have come up, unless they are the days or months of a calendar. */
function unmarkedOptions(opened: Opened): readonly HTMLElement[] | undefined {
  const fresh = opened.fresh();
  const calendar = readCalendar(fresh);
  if (calendar?.days ?? calendar?.months) return undefined;
  const leaves = fresh.filter(
    (element) =>
      element.matches('li, dd, a, div, span, p, td, button, label, [role=radio]') &&
      element.childElementCount === 0 &&
      optionText(element) !== '',
  );
  return leaves.length > 0 ? leaves : undefined;
}

/**
 * Handmade dropdowns listen somewhere inside the box that shows their text: a press on the text reaches them all. One
 * that says what it is may listen in the box that fills it (Angular Material before its 15th version).
 */
function innermost(element: HTMLElement): HTMLElement {
  if (element.matches('input, button')) return element;
  if (element.matches('[role], [tabindex]')) {
    const [only, ...others] = element.children;
    return only instanceof HTMLElement && others.length === 0 && fills(only, element)
      ? innermost(only)
      : element;
  }
  const text = element.textContent?.trim();
  const inner = [...element.children].find((child) => child.textContent?.trim() === text);
  return inner instanceof HTMLElement ? innermost(inner) : element;
}

/** Whether one box is as large as the one around it, but for a border. In CSS pixels. */
function fills(inner: HTMLElement, outer: HTMLElement): boolean {
  const [own, around] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()];
  return own.height > 0 && around.width - own.width <= BORDERS && around.height - own.height <= BORDERS;
}

const BORDERS = 4;

/** Long lists hold only the options that can be seen; the rest comes as they are scrolled. */
async function scrollToOption(
  fresh: () => readonly HTMLElement[] | undefined,
  wanted: WantedOption,
): Promise<HTMLElement | undefined> {
  for (let screens = 0; screens < 60; screens += 1) {
    // A list that is being drawn anew holds nothing for a moment.
    const options = (await waitUntil(fresh, LIST_REDRAW)) ?? [];
    const option = optionIn(options, wanted);
    if (option) return option;
    const list = options[0] && scrollingAncestor(options[0]);
    const reached = list?.scrollTop;
    if (list) {
      list.scrollTop += Math.max(40, list.clientHeight - 40);
      list.dispatchEvent(new Event('scroll'));
    }
    const isDrawn = await waitUntil(() => (isSameList(fresh(), options) ? undefined : true), LIST_REDRAW);
    // At its end, and no option has come up since: some libraries draw one after the other.
    if (!isDrawn && list?.scrollTop === reached) return undefined;
  }
  return undefined;
}

function optionIn(options: readonly HTMLElement[], wanted: WantedOption): HTMLElement | undefined {
  const index = wantedOption(
    options.map((option) => ({ text: optionText(option), value: '', disabled: isDisabled(option) })),
    wanted,
  );
  return index === undefined ? undefined : options[index];
}

function isSameList(one: readonly HTMLElement[] = [], other: readonly HTMLElement[]): boolean {
  return one.length === other.length && one.every((option, index) => option === other[index]);
}

function ownOptions(element: HTMLElement): readonly HTMLElement[] | undefined {
  const id = element.getAttribute('aria-controls') ?? element.getAttribute('aria-owns');
  const root = element.getRootNode();
  if (!id || !(root instanceof Document || root instanceof ShadowRoot)) return undefined;
  const list = root.getElementById(id);
  const options = list ? visibleOptions(list) : [];
  return options.length > 0 ? options : undefined;
}

/** Whether another control says that the list is its own: one that opened late, when this one was pressed already. */
function isOfAnotherControl(option: HTMLElement, element: HTMLElement): boolean {
  const root = option.ownerDocument;
  for (let box: Element | null = option; box; box = shownParent(box)) {
    if (box.id === '') continue;
    const id = CSS.escape(box.id);
    const owners = [...root.querySelectorAll(`[aria-controls~="${id}"], [aria-owns~="${id}"]`)];
    if (owners.length > 0 && !owners.some((owner) => owner.contains(element) || element.contains(owner)))
      return true;
  }
  return false;
}

function visibleOptions(root: Document | Element): HTMLElement[] {
  return [...elementsBelow(root)].filter((element) => element.matches(OPTION) && isVisible(element));
}

function scrollingAncestor(element: HTMLElement): HTMLElement | undefined {
  for (let box = shownParent(element); box; box = shownParent(box)) {
    const isHigher = box.scrollHeight > box.clientHeight + 1;
    if (isHigher && box instanceof HTMLElement && /auto|scroll|hidden/.test(getComputedStyle(box).overflowY))
      return box;
  }
  return undefined;
}

function isDisabled(option: HTMLElement): boolean {
  return option.getAttribute('aria-disabled') === 'true' || option.hasAttribute('disabled');
}
