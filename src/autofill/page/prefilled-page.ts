import { checkDigitVerdict } from '../../card/check-digit.ts';
import { parseCardNumber } from '../../card/number.ts';
import type { ControlDescription, Section } from '../description.ts';
import { textState } from './control-state.ts';
import { mayBeEditedByUser } from './edited-by-user.ts';
import type { FoundControl } from './group-options.ts';
import { hiddenSelect } from './hidden-select.ts';

/**
 * In a part of a page in which the page itself has filled in text that reads like data, an option that it has marked is
 * an answer, not a mere beginning, and a number is no example.
 */
export function hardenDefaults(
  found: readonly FoundControl[],
  controls: ControlDescription[],
  sections: readonly Section[],
): void {
  const partOf = ({ sections: own }: ControlDescription): number | undefined =>
    own.find((index) => sections[index]?.kind !== 'text');
  const prefilled = new Set(
    controls.filter((control, index) => isPrefilled(found[index], control)).map(partOf),
  );
  if (prefilled.size === 0) return;
  controls.forEach((control, index) => {
    if (control.state !== 'default' || !prefilled.has(partOf(control))) return;
    if (isMarked(found[index])) controls[index] = { ...control, state: 'typed' };
  });
}

function isPrefilled(found: FoundControl | undefined, { obstacle, state }: ControlDescription): boolean {
  const element = found?.element;
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return false;
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

function isMarked(found: FoundControl | undefined): boolean {
  if (found === undefined) return false;
  const { kind, element, options } = found;
  if (kind === 'text') return element instanceof HTMLInputElement && isWholeNumber(element.value);
  const select = element instanceof HTMLSelectElement ? element : hiddenSelect(element);
  const [first, chosen] = [select?.options[0], select?.selectedOptions[0]];
  return select
    ? chosen !== undefined && (chosen.defaultSelected || chosen !== first)
    : options.some((option) => option.element instanceof HTMLInputElement && option.element.checked);
}
