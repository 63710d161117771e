import { isChosen } from './is-chosen.ts';
import type { PageControl } from './page-memory.ts';

/**
 * What stands in a control, trimmed: the text, the chosen option's text, empty for nothing. Of a choice only the place
 * of what is chosen, which a page cannot change by drawing a tick; `shownText` has its words.
 */
export function shownValue({
  kind,
  element,
  optionElements,
}: Pick<PageControl, 'kind' | 'element' | 'optionElements'>): string {
  switch (kind) {
    case 'choice': {
      const chosen = optionElements.findIndex(isChosen);
      return chosen < 0 ? '' : `option ${chosen + 1}`;
    }
    case 'checkbox':
      return isChosen(element) ? 'checked' : '';
    case 'select':
      return element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.text.trim() ?? '') : '';
    default:
      return typedText(element);
  }
}

function typedText(element: HTMLElement): string {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    return element.value.trim() || chosenBeside(element);
  }
  const inner = element.querySelector('input');
  // biome-ignore lint/performance/useDomNodeTextContent: a handmade dropdown holds its hidden list too, which is not shown.
  const text = element.getAttribute('aria-valuetext') ?? element.innerText ?? '';
  return (inner?.value || text).replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

/** Searchable dropdowns show the chosen text in an element beside their text box, which stays empty. */
function chosenBeside(element: HTMLElement): string {
  if (element.getAttribute('role') !== 'combobox') return '';
  const shell = element.closest(
    '[class*="select"]:has([class*="selection-item"], [class*="selected-item"], [class*="single-value"], [class*="singleValue"])',
  );
  const chosen = shell?.querySelector(
    '[class*="selection-item"], [class*="selected-item"]:not([class*="input"], [class*="placeholder"]), [class*="single-value"], [class*="singleValue"]',
  );
  return chosen?.textContent?.replace(/[\s\u200b]+/g, ' ').trim() ?? '';
}
