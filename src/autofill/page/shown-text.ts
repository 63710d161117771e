import { isChosen } from './is-chosen.ts';
import type { PageControl } from './page-memory.ts';
import { shownValue } from './shown-value.ts';

/** What a person reads in a control, for the report: of a choice, the words of the chosen option. */
export function shownText(control: PageControl): string {
  const text =
    control.kind === 'choice' ? control.optionTexts[control.optionElements.findIndex(isChosen)] : undefined;
  return text || shownValue(control);
}
