import { findOption } from '../plan/find-option.ts';
import { announceKey, pressMouse } from './page-events.ts';
import type { PageControl } from './page-memory.ts';
import { shadowRootOf } from './shadow-root-of.ts';
import { shownValue } from './shown-value.ts';
import { isVisible } from './visibility.ts';
import { waitUntil } from './wait-until.ts';

/** How long a library may take to open its list, and to take a choice over, in milliseconds. */
const PATIENCE = 700;

/** How long a list that holds only the visible options may take to draw others, in milliseconds. */
const LIST_REDRAW = 120;

/** The options of the usual libraries; where the role stands on a hidden twin, the class tells the shown one. */
const OPTION =
  '[role=option], [role=menuitemradio], .ant-select-item-option, .el-select-dropdown__item, .n-base-select-option, .arco-select-option, .select2-results__option, .choices__item--choice, .ng-option, .p-select-option, .p-dropdown-item, .q-item[role=option]';

export type DropdownOutcome = 'chosen' | 'no-matching-option' | 'page-put-it-back';

/** Opens a dropdown, clicks the one option that reads as one of the texts, and checks that the control shows it. */
export async function chooseFromDropdown(
  control: PageControl,
  accepted: readonly string[],
): Promise<DropdownOutcome> {
  const { element } = control;
  const before = new Set(visibleOptions(element.ownerDocument));
  const shownBefore = new Set(visibleLeaves(element.ownerDocument));
  pressMouse(innermost(element));
  const fresh = (): readonly HTMLElement[] | undefined => {
    const options =
      ownOptions(element) ?? visibleOptions(element.ownerDocument).filter((option) => !before.has(option));
    return options.length > 0 ? options : undefined;
  };
  let options = await waitUntil(fresh, PATIENCE / 2);
  if (options === undefined) {
    announceKey(element, 'keydown', 'ArrowDown');
    options = await waitUntil(fresh, PATIENCE / 2);
  }
  if (options === undefined) return chooseByText(control, accepted, shownBefore);
  const option = await scrollToOption(fresh, accepted);
  if (option === undefined) {
    close(element);
    return 'no-matching-option';
  }
  const text = optionText(option);
  pressMouse(option);
  const taken = await waitUntil(() => (shownValue(control).includes(text) ? true : undefined), PATIENCE);
  if (!taken) close(element);
  return taken ? 'chosen' : 'page-put-it-back';
}

/** A list without roles or known classes: the one element that has come up and reads as wanted. */
async function chooseByText(
  control: PageControl,
  accepted: readonly string[],
  shownBefore: ReadonlySet<HTMLElement>,
): Promise<DropdownOutcome> {
  const fresh = visibleLeaves(control.element.ownerDocument).filter((leaf) => !shownBefore.has(leaf));
  if (fresh.length === 0) return 'page-put-it-back';
  const index = findOption(
    fresh.map((leaf) => ({ text: optionText(leaf), value: '', disabled: false })),
    accepted,
  );
  const leaf = index === undefined ? undefined : fresh[index];
  if (leaf === undefined) {
    close(control.element);
    return 'no-matching-option';
  }
  const text = optionText(leaf);
  pressMouse(leaf);
  const taken = await waitUntil(
    () => (!isVisible(leaf) && shownValue(control).includes(text) ? true : undefined),
    PATIENCE,
  );
  return taken ? 'chosen' : 'page-put-it-back';
}

/** Handmade dropdowns listen somewhere inside the box that shows their text: a press on the text reaches them all. */
function innermost(element: HTMLElement): HTMLElement {
  if (element.matches('input, button, [role], [tabindex]')) return element;
  const text = element.textContent?.trim();
  const inner = [...element.children].find((child) => child.textContent?.trim() === text);
  return inner instanceof HTMLElement ? innermost(inner) : element;
}

function visibleLeaves(document: Document): HTMLElement[] {
  return [...document.body.querySelectorAll<HTMLElement>('li, a, div, span, p, td, button')].filter(
    (element) => element.childElementCount === 0 && optionText(element) !== '' && isVisible(element),
  );
}

/** Long lists hold only the options that can be seen; the rest comes as they are scrolled. */
async function scrollToOption(
  fresh: () => readonly HTMLElement[] | undefined,
  accepted: readonly string[],
): Promise<HTMLElement | undefined> {
  for (let screens = 0; screens < 60; screens += 1) {
    // A list that is being drawn anew holds nothing for a moment.
    const options = (await waitUntil(fresh, LIST_REDRAW)) ?? [];
    const index = findOption(
      options.map((option) => ({ text: optionText(option), value: '', disabled: isDisabled(option) })),
      accepted,
    );
    if (index !== undefined) return options[index];
    const list = options[0] && scrollingAncestor(options[0]);
    if (!list) return undefined;
    const reached = list.scrollTop;
    list.scrollTop += Math.max(40, list.clientHeight - 40);
    if (list.scrollTop === reached) return undefined;
    list.dispatchEvent(new Event('scroll'));
    await waitUntil(() => (fresh()?.[0] === options[0] ? undefined : true), LIST_REDRAW);
  }
  return undefined;
}

function ownOptions(element: HTMLElement): readonly HTMLElement[] | undefined {
  const id = element.getAttribute('aria-controls') ?? element.getAttribute('aria-owns');
  const root = element.getRootNode();
  if (!id || !(root instanceof Document || root instanceof ShadowRoot)) return undefined;
  const list = root.getElementById(id);
  const options = list ? visibleOptions(list) : [];
  return options.length > 0 ? options : undefined;
}

function visibleOptions(root: Document | Element | ShadowRoot): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLElement && element.matches(OPTION) && isVisible(element)) found.push(element);
    const shadow = shadowRootOf(element);
    if (shadow) found.push(...visibleOptions(shadow));
  }
  return found;
}

function scrollingAncestor(element: HTMLElement): HTMLElement | undefined {
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight + 1 && /auto|scroll|hidden/.test(getComputedStyle(box).overflowY))
      return box;
  }
  return undefined;
}

function close(element: HTMLElement): void {
  announceKey(element, 'keydown', 'Escape');
  announceKey(element, 'keyup', 'Escape');
  element.blur();
}

function optionText(option: HTMLElement): string {
  return (option.textContent ?? '').replace(/[\s\u200b]+/g, ' ').trim();
}

function isDisabled(option: HTMLElement): boolean {
  return option.getAttribute('aria-disabled') === 'true' || option.hasAttribute('disabled');
}
