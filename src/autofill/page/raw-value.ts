import { controlState } from './control-state.ts';
import { isChosen } from './is-chosen.ts';
import type { PageControl } from './page-memory.ts';
import { shownValue } from './shown-value.ts';
import { currentText } from './write-text.ts';

/** What has to be kept to bring a control back: the text, or the index of what is chosen (-1 for nothing). */
export function rawValue(control: PageControl): string {
  const { kind, element, optionElements } = control;
  switch (kind) {
    case 'dropdown':
      // The text that asks for a choice is no choice.
      return controlState(control) === 'empty' ? '' : shownValue(control);
    case 'choice':
      return String(optionElements.findIndex(isChosen));
    case 'checkbox':
      return String(isChosen(element));
    case 'select':
      return element instanceof HTMLSelectElement ? String(element.selectedIndex) : '';
    default:
      return currentText(element);
  }
}
