import type { ControlDescription } from '../description.ts';
import { textState } from './control-state.ts';
import { mayBeEditedByUser } from './edited-by-user.ts';
import type { FoundControl } from './group-options.ts';
import { hiddenSelect } from './hidden-select.ts';

/** Whether the page itself filled in text that reads like data: what is chosen on such a page is data too. */
export function isPrefilled(
  found: readonly FoundControl[],
  controls: readonly ControlDescription[],
): boolean {
  return found.some(({ element }, index) => {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return false;
    if (!/^(?:text|tel|email|date|textarea)$/.test(element.type) || element.value.length < 2) return false;
    // An earlier step of a wizard, or what the page keeps for itself, says nothing of what is asked here.
    if (controls[index]?.obstacle === 'hidden') return false;
    if (textState(element, element.value.trim()) === 'default') return false;
    return (
      element.value === element.defaultValue ||
      (controls[index]?.state === 'typed' && !mayBeEditedByUser(element))
    );
  });
}

/** On a prefilled page an option that the page has marked is an answer, not a mere beginning. */
export function hardenDefaults(found: readonly FoundControl[], controls: ControlDescription[]): void {
  found.forEach(({ element, options }, index) => {
    const control = controls[index];
    const select = element instanceof HTMLSelectElement ? element : hiddenSelect(element);
    const [first, chosen] = [select?.options[0], select?.selectedOptions[0]];
    const marked = select
      ? chosen !== undefined && (chosen.defaultSelected || chosen !== first)
      : options.some((option) => option.element instanceof HTMLInputElement && option.element.checked);
    if (control?.state === 'default' && marked) controls[index] = { ...control, state: 'typed' };
  });
}
