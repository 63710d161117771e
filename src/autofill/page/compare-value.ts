import type { FillStep } from '../fill-plan.ts';
import { pageMemory } from './page-memory.ts';
import { shownValue } from './shown-value.ts';
import { speaksOf } from './speaks-of.ts';
import { sameText } from './write-text.ts';

/**
 * Whether a text stands in the control of a step that says something else than the step would write there: another
 * number, another date. A beginning of the same is nothing else.
 */
export function differsFrom({ controlId, write }: FillStep): boolean {
  const control = pageMemory().controls.get(controlId);
  if (control === undefined || write.kind !== 'text') return false;
  const shown = shownValue(control);
  if (shown === '' || (write.date && speaksOf(shown, write.date))) return false;
  return ![write.text, ...write.alternatives].some((text) => isBeginning(shown, text));
}

function isBeginning(shown: string, text: string): boolean {
  return Array.from(text).some((_, index) => sameText(shown, text.slice(0, index + 1)));
}
