import { checkDigitVerdict } from '../../card/check-digit.ts';
import { parseCardNumber } from '../../card/number.ts';
import type { ControlDescription, Section } from '../description.ts';
import { datePartOfOptions } from '../plan/date-options.ts';
import { textState } from './control-state.ts';
import { mayBeEditedByUser } from './edited-by-user.ts';
import type { FoundControl } from './group-options.ts';
import { hiddenSelect } from './hidden-select.ts';
import { isTextBox } from './is-text-box.ts';

/**
 * On a page that has filled in text which reads like data, an option that its HTML marks is an answer, not a mere
 * beginning; so is, below the same heading, what its script has chosen, and a number is no example.
 */
export function hardenDefaults(
  found: readonly FoundControl[],
  controls: ControlDescription[],
  sections: readonly Section[],
): void {
  const partOf = ({ sections: own }: ControlDescription): number | undefined =>
    own.find((index) => sections[index]?.kind === 'heading');
  const prefilled = new Set<number | undefined>();
  controls.forEach((control, index) => {
    const part = partOf(control);
    if (!prefilled.has(part) && isPrefilled(found[index], control)) prefilled.add(part);
  });
  if (prefilled.size === 0) return;
  controls.forEach((control, index) => {
    const own = found[index];
    if (control.state !== 'default' || own === undefined || beginsWithNothing(own, control)) return;
    if (isOfUnfinishedDate(controls, index)) return;
    if (isMarkedInHtml(own) || (prefilled.has(partOf(control)) && isChosenByScript(own)))
      controls[index] = { ...control, state: 'typed' };
  });
}

/** How many boxes before and after a part of a date the others may stand. */
const PARTS_BESIDE = 2;

/** A month that is chosen beside an empty year is where its list begins. */
function isOfUnfinishedDate(controls: readonly ControlDescription[], index: number): boolean {
  const own = controls[index];
  if (own === undefined || datePartOfOptions(own.options) === undefined) return false;
  const around = controls.slice(Math.max(0, index - PARTS_BESIDE), index + PARTS_BESIDE + 1);
  return around.some(
    (other) =>
      other !== own &&
      other.groups[0] === own.groups[0] &&
      (other.state === 'empty' || (other.state === 'default' && other.placeholder !== '')) &&
      (datePartOfOptions(other.options) !== undefined || other.maxLength === 2 || other.maxLength === 4),
  );
}

/** `None specified`, chosen among the others, is no answer. */
function beginsWithNothing({ options: found }: FoundControl, { options }: ControlDescription): boolean {
  const chosen = found.findIndex(
    ({ element }) => element instanceof HTMLInputElement && element.defaultChecked && element.checked,
  );
  const option = options[chosen];
  return option !== undefined && NOTHING.test(option.text);
}

const NOTHING =
  /^\W*(?:none|none (?:specified|selected|chosen)|not (?:yet )?(?:specified|selected|stated|given|set|chosen)|unspecified|undefined|未(?:指定|選擇|选择|選|填寫?)|沒有指定)\W*$/iu;

function isPrefilled(found: FoundControl | undefined, { obstacle, state }: ControlDescription): boolean {
  const element = found?.element;
  if (!isTextBox(element)) return false;
  if (!/^(?:text|tel|email|date|textarea)$/.test(element.type) || element.value.length < 2) return false;
  // An earlier step of a wizard, or what the page keeps for itself, says nothing of what is asked here.
  if (obstacle === 'hidden' || textState(element, element.value.trim()) === 'default') return false;
  return element.value === element.defaultValue || (state === 'typed' && !mayBeEditedByUser(element));
}

/** A number that a card may have: of examples, the check digit is wrong or missing as a rule. */
function isWholeNumber(text: string): boolean {
  const number = parseCardNumber(text);
  return number.ok && checkDigitVerdict(number.value) === 'correct';
}

function listOf({ kind, element }: FoundControl): HTMLSelectElement | undefined {
  if (element instanceof HTMLSelectElement) return element;
  return kind === 'dropdown' ? hiddenSelect(element) : undefined;
}

function isMarkedInHtml(found: FoundControl): boolean {
  return (
    listOf(found)?.selectedOptions[0]?.defaultSelected === true ||
    found.element.matches('input[type=date]') ||
    found.options.some(({ element }) => element instanceof HTMLInputElement && element.defaultChecked)
  );
}

function isChosenByScript(found: FoundControl): boolean {
  const { kind, element, options } = found;
  if (kind === 'text') return element instanceof HTMLInputElement && isWholeNumber(element.value);
  const list = listOf(found);
  return list
    ? list.selectedIndex > 0
    : options.some((option) => option.element instanceof HTMLInputElement && option.element.checked);
}
