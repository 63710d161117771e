import type { ControlState } from '../description.ts';
import { fromExample } from '../plan/date-template.ts';
import { isTextBox } from './is-text-box.ts';
import type { PageControl } from './page-memory.ts';
import { shownValue } from './shown-value.ts';

/** A date in numbers, and nothing else but a time. */
const DATE = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;

/**
 * The way in which a box shows its date, where that can be read in one way alone. It tells how the page writes dates;
 * the date itself stays on the page.
 */
export function shownDateFormat(control: PageControl, state: ControlState): string | undefined {
  const { element } = control;
  if ((state !== 'typed' && state !== 'default') || !isTextBox(element) || element.type !== 'text')
    return undefined;
  const shown = shownValue(control);
  return DATE.test(shown) ? fromExample(shown) : undefined;
}
