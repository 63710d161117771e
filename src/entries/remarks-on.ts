import { lintSelector } from '../autofill/rules/lint-selector.ts';
import type { SelectorRemark } from '../ui/options/rules/selector-remark.ts';

/** What speaks against a selector: for a browser that would have to use it, and by its text. */
export function remarksOn(selector: string): readonly SelectorRemark[] {
  return isValidSelector(selector) ? lintSelector(selector) : [{ severity: 'error', problem: 'not-valid' }];
}

/** With `>>>` in it, each of its parts. */
export function isValidSelector(selector: string): boolean {
  return selector.split('>>>').every(isValidPart);
}

function isValidPart(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    // The only way in which the browser says that a selector is not valid.
    return false;
  }
}
