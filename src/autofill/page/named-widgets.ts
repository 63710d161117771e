import { resolveSelector } from '../rules/resolve-selector.ts';
import { controlKind } from './control-kind.ts';
import { sendsOrLeaves } from './sends-or-leaves.ts';
import { elementsBelow } from './shadow-root-of.ts';

/**
 * The elements that a rule with steps of its own takes for controls: what shows a choice, though the page says so by
 * nothing. Not what holds controls, nor what sends the form.
 */
export function namedWidgets(
  selectors: readonly string[],
  document: Document,
): (element: Element) => boolean {
  const named = new Set(selectors.flatMap((selector) => resolveSelector(selector, document)));
  return (element) => named.has(element) && !holdsControls(element) && !sendsOrLeaves(element);
}

function holdsControls(element: Element): boolean {
  if (element.matches('input:not([type=button]), label, form, fieldset')) return true;
  // Its own list may be made of options.
  return [...elementsBelow(element)].some((inner) => !['option', undefined].includes(controlKind(inner)));
}
