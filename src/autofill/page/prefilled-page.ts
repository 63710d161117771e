import type { ControlDescription } from '../description.ts';
import { textState } from './control-state.ts';
import type { FoundControl } from './group-options.ts';

/** Whether the server filled in text that reads like data: what is chosen on such a page is data too. */
export function isPrefilled(found: readonly FoundControl[]): boolean {
  return found.some(({ element }) => {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return false;
    if (!/^(?:text|tel|email|date|textarea)$/.test(element.type)) return false;
    return (
      element.defaultValue.length > 1 && element.value === element.defaultValue && !readsLikePrompt(element)
    );
  });
}

function readsLikePrompt(element: HTMLInputElement | HTMLTextAreaElement): boolean {
  return textState(element, element.value.trim()) === 'default';
}

/** On a prefilled page an option that the server marked is an answer, not a mere beginning. */
export function hardenDefaults(found: readonly FoundControl[], controls: ControlDescription[]): void {
  found.forEach(({ element, options }, index) => {
    const control = controls[index];
    const marked =
      element instanceof HTMLSelectElement
        ? (element.selectedOptions[0]?.defaultSelected ?? false)
        : options.some(
            (option) => option.element instanceof HTMLInputElement && option.element.defaultChecked,
          );
    if (control?.state === 'default' && marked) controls[index] = { ...control, state: 'typed' };
  });
}
