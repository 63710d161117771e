import type { ControlState } from '../description.ts';
import { mayBeEditedByUser } from './edited-by-user.ts';
import { hiddenSelect } from './hidden-select.ts';
import { holdsWords } from './holds-words.ts';
import { isChosen } from './is-chosen.ts';
import { isTextBox } from './is-text-box.ts';
import { type PageControl, pageMemory } from './page-memory.ts';
import { shownValue } from './shown-value.ts';
import { speaksOf } from './speaks-of.ts';

/**
 * What kind of thing stands in a control. Firefox's rule - fill what is empty, equal to its default, or filled by us -
 * made stricter for text: a default that reads like data (the server knew it) counts as typed. What a script has
 * chosen in a list before anybody came is a default as well.
 * @param card the id of the reading that is being filled in: what was filled of another one is told apart.
 */
export function controlState(control: PageControl, card = ''): ControlState {
  const shown = shownValue(control);
  const written = pageMemory().written.get(control.controlId);
  if (written !== undefined && shown !== '' && shown === written.after) {
    const isOfOther = card !== '' && written.card !== '' && written.card !== card;
    return isOfOther ? 'filled-before' : 'filled-by-us';
  }
  if (shown === '') return 'empty';
  switch (control.kind) {
    case 'select':
      // The kind was taken from the element.
      return selectState(control.element as HTMLSelectElement);
    case 'choice':
      return choiceState(control.optionElements);
    case 'checkbox':
      return control.element instanceof HTMLInputElement && control.element.defaultChecked
        ? 'default'
        : 'typed';
    case 'dropdown':
      return dropdownState(control.element, shown);
    case 'spinbutton':
      return /\d/.test(shown) ? 'typed' : 'empty';
    default:
      return textState(control.element, shown);
  }
}

export function textState(element: HTMLElement, shown: string): ControlState {
  const placeholder = element.getAttribute('placeholder') ?? element.getAttribute('aria-placeholder') ?? '';
  if (shown === placeholder.trim()) return 'default';
  if (
    isEmptyMask(shown) ||
    readsLikePrompt(shown) ||
    isCentury(element, shown) ||
    isSetToToday(element, shown)
  )
    return 'default';
  return isUntouchedPrompt(element, shown) ? 'default' : 'typed';
}

/** The day on which the form is filled in, put there by the page: no card was issued, and nobody on it born, today. */
function isSetToToday(element: HTMLElement, shown: string): boolean {
  const isDate = /^\d[\d\p{L} ./年月日-]{5,14}$/u.test(shown);
  if (!isDate || !(element instanceof HTMLInputElement) || mayBeEditedByUser(element)) return false;
  const now = new Date();
  return speaksOf(shown, { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** `19` in a box for a year, which is to be typed on. */
function isCentury(element: HTMLElement, shown: string): boolean {
  return (
    element instanceof HTMLInputElement &&
    element.maxLength === 4 &&
    shown === element.defaultValue &&
    /^(?:19|20)$/.test(shown)
  );
}

/** What the page began with, and clears as soon as somebody clicks, or what only shows the form of a value. */
function isUntouchedPrompt(element: HTMLElement, shown: string): boolean {
  if (!isTextBox(element)) return false;
  // Nobody types that, whoever put it there.
  if (isWholeDateFormat(shown)) return true;
  if (shown !== element.defaultValue.trim()) return false;
  if (element.type === 'date') return ROUND_DATE.test(shown) && !mayBeEditedByUser(element);
  return (
    isCleared(element.getAttribute('onfocus') ?? '', shown) || isExampleNumber(shown) || isDateFormat(shown)
  );
}

/** Where pages let the browser's own date box begin; people are born on such days, too, but on few of them. */
const ROUND_DATE = /^(?:1900|1970|2000)-01-01$/;

/** Whether the first click clears the box: always, or as long as it holds what it began with. */
function isCleared(onFocus: string, shown: string): boolean {
  // A function of the page that is told the text to look for: `clearPrompt(this, 'HKID without ()')`.
  if (shown.length > 2 && onFocus.includes(shown)) return true;
  if (!/\.value\s*=\s*(?:''|"")/.test(onFocus)) return false;
  return !/\bif\b|\?|&&/.test(onFocus) || onFocus.includes('defaultValue');
}

/** `X1234567`, `A123456(7)`: digits that nobody's card has. */
function isExampleNumber(text: string): boolean {
  return /^(?:[a-z]{1,2}|\W)?(?:123456|x{6}|0{6}|9{6})\W?[\dax]?\W?$/i.test(text);
}

/** `日-月-年 (DD-MM-YYYY)`: the words for the parts of a date and no number. */
function isDateFormat(text: string): boolean {
  return (
    !/\d/.test(text) &&
    /^(?:[\s()（）/.:_-]|[dmy]|年|月|日|day|month|year|date|格式|日期|例如?|e\.?g\.?)+$/iu.test(text)
  );
}

/** `day/month/year`, `DD-MM-YYYY`: all three parts of a date. */
function isWholeDateFormat(text: string): boolean {
  const parts = [/d|日/i, /m|月/i, /y|年/i].every((part) => part.test(text));
  return parts && text.length >= 'DMYYYY'.length && isDateFormat(text);
}

function selectState(select: HTMLSelectElement): ControlState {
  const chosen = select.selectedOptions[0];
  if (chosen === undefined) return 'empty';
  const isFirst = chosen === select.options[0];
  const anyDefault = [...select.options].some((option) => option.defaultSelected);
  if (chosen.value === '' || readsLikePrompt(chosen.text)) return 'empty';
  if (chosen.defaultSelected || (isFirst && !anyDefault)) return 'default';
  return mayBeEditedByUser(select) ? 'typed' : 'default';
}

/** A list that is drawn in the place of a native one began with what that began with. */
function dropdownState(element: HTMLElement, shown: string): ControlState {
  // View UI takes the element of its prompt away when something is chosen; others show the choice in it.
  const prompt = element.querySelector('.ivu-select-placeholder')?.textContent?.trim();
  if (readsLikePrompt(shown) || prompt === shown || showsPlaceholder(element)) return 'empty';
  const twin = hiddenSelect(element);
  const chosen = twin?.selectedOptions[0]?.text.trim() ?? '';
  return twin && chosen !== '' && holdsWords(shown, chosen) ? selectState(twin) : 'typed';
}

/** Radix and React Aria mark what shows the prompt. */
function showsPlaceholder(element: HTMLElement): boolean {
  const marked = '[data-placeholder=""], [data-placeholder=true]';
  return element.matches(marked) || element.querySelector(marked) !== null;
}

function choiceState(options: readonly HTMLElement[]): ControlState {
  const native = options.filter((option) => option instanceof HTMLInputElement);
  // Nothing tells what an ARIA choice began with; a group that begins with one chosen begins with the first.
  if (native.length === 0) return options[0] !== undefined && isChosen(options[0]) ? 'default' : 'typed';
  if (native.every(({ checked, defaultChecked }) => checked === defaultChecked)) return 'default';
  return native.some(mayBeEditedByUser) ? 'typed' : 'default';
}

/** Runs of one letter, each twice at least, with separators between them; `SY` and `My` are names. */
const LETTER_MASK =
  /^(?:d{2}|m{2,4}|y{2}(?:y{2})?|h{2}|s{2})(?:[\s/.:_-]{1,3}(?:d{1,2}|m{1,4}|y{2,4}|h{1,2}|s{1,2}))+$|^(?:ddmmyy(?:yy)?|yyyymmdd|mmyy(?:yy)?)$/i;

/** `__/__/____`, `dd/mm/yyyy`, `( )`: what a mask shows when nothing has been typed. */
function isEmptyMask(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || LETTER_MASK.test(text) || /^[年月日\s/._-]+$/u.test(text);
}

/** Old pages store the label in the box as its value. */
const NAME_OF_FIELD =
  /^[\s*]*(?:(?:sur|family|given|first|last|full|english|chinese|your|other)?[ -]?names?|(?:hk)?id(?: (?:no\.?|number|card(?: no\.?| number)?))?|date of birth|d\.?o\.?b\.?|sex|gender|title|salutation|稱謂|稱呼|day|month|year|姓名?|名字?|全名|姓氏|(?:中|英)文(?:姓名|全名|姓氏|名字?|姓)|(?:香港)?身[份分][證证](?:[號号][碼码])?|出生日期|性[別别])[\s*:：]*$/iu;

/** A text that asks for a value instead of being one. */
function readsLikePrompt(text: string): boolean {
  return (
    /^\W*(?:please\b|select\b|choose\b|pick (?:an?|one|the|your|dates?|day|month|year|options?|from)\b|enter\b|type here|click to|none\b|n\/a)/i.test(
      text,
    ) ||
    /^\W*not (?:yet )?(?:supplied|provided|specified|selected|stated|given|set|chosen)\W*$/i.test(text) ||
    /^[\s\-–—.]*(?:請|请|選擇|选择|輸入|输入)/u.test(text) ||
    /^[\s\-–—_.*]+$/u.test(text) ||
    NAME_OF_FIELD.test(text)
  );
}
