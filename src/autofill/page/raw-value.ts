import { isChosen } from './is-chosen.ts';
import type { PageControl } from './page-memory.ts';
import { currentText } from './write-text.ts';

/** What has to be kept to bring a control back: the text, or the index of what is chosen (-1 for nothing). */
export function rawValue({ kind, element, optionElements }: PageControl): string {
  switch (kind) {
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
