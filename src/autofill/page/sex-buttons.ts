import { offersSexes } from '../plan/option-words.ts';

const BUTTONS = new Set(['button', 'div', 'span']);

/** What says itself what it is, and what is a part of something else. */
const OTHERWISE = '[role], [aria-pressed], [aria-checked], [aria-selected]';
const WITHIN_OTHER =
  'a[href], label, nav, select, [role=radiogroup], [role=listbox], [role=menu], [role=tablist], [class*=select i], [class*=dropdown i], [class*=picker i]';

const MAY_BE_SEX = /^\s*[mf]\s*$|male|man|boy|girl|男|女|先生|小姐|弟兄|姊妹|姐妹/iu;
const LONGEST_TEXT = 16;
const MOST_BUTTONS = 4;
/** A button holds its word, perhaps an icon and a tick. */
const MOST_PARTS = 3;

/**
 * The buttons, one for each sex, that stand beside one another and say nothing in ARIA: many pages draw that choice so.
 * Nothing where an element is none of them. What sends a form off is none.
 */
export function sexButtons(element: Element): readonly HTMLElement[] | undefined {
  if (!BUTTONS.has(element.localName) || !isSmall(element)) return undefined;
  const text = element.textContent ?? '';
  const { parentElement: parent } = element;
  if (parent === null || text.length > LONGEST_TEXT || !MAY_BE_SEX.test(text)) return undefined;
  // Words beside radio buttons are these buttons' labels.
  if (parent.querySelector('input, select, textarea')) return undefined;
  const beside = [...parent.children].filter(
    (other): other is HTMLElement => other instanceof HTMLElement && other.localName === element.localName,
  );
  if (beside.length < 2 || beside.length > MOST_BUTTONS) return undefined;
  if (!beside.every((button) => isButton(button, parent))) return undefined;
  const options = beside.map(({ textContent }) => ({
    text: (textContent ?? '').trim(),
    value: '',
    disabled: false,
  }));
  if (options.some(({ text }) => text.length > LONGEST_TEXT) || !offersSexes(options)) return undefined;
  return element.closest(WITHIN_OTHER) === null ? beside : undefined;
}

/** This is asked of every element of a page, and the text of a whole page is long. */
function isSmall(element: Element): boolean {
  if (element.childElementCount > MOST_PARTS) return false;
  for (let part = element.firstElementChild; part !== null; part = part.nextElementSibling)
    if (part.childElementCount > 1) return false;
  return true;
}

/** A hand over the whole row is the row's. */
function isButton(element: HTMLElement, parent: Element): boolean {
  if (element.matches(OTHERWISE) || element.querySelector('input, a[href], [role]')) return false;
  if (element instanceof HTMLButtonElement) return element.type === 'button' || element.form === null;
  return getComputedStyle(element).cursor === 'pointer' && getComputedStyle(parent).cursor !== 'pointer';
}

/** A class, or a state, that says so; `active:bg-blue-700` says how a button looks while it is pressed. */
const MARK = /^(?:[\w-]*[-_])?(?:active|selected|checked|current|chosen|picked|pressed|on)$/i;

/** Whether one of these buttons is drawn as the chosen one: marked as such, or on a ground of its own. */
export function isDrawnChosen(element: HTMLElement, buttons: readonly HTMLElement[]): boolean {
  const others = buttons.filter((other) => other !== element);
  const isMarked = ({ classList, dataset: { state = '' } }: HTMLElement): boolean =>
    [...classList, state].some((token) => MARK.test(token));
  if (buttons.some(isMarked)) return isMarked(element) && !others.some(isMarked);
  const plain = groundOf(element.parentElement);
  return groundOf(element) !== plain && others.every((other) => groundOf(other) === plain);
}

/** The colour on which a text stands. */
function groundOf(element: Element | null): string {
  for (let box = element; box; box = box.parentElement) {
    const { backgroundColor } = getComputedStyle(box);
    if (!/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}
