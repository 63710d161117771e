import { isVisible } from './visibility.ts';

/**
 * Whether a person may have changed a native control: browsers mark what is edited by hand (`:user-valid`), and not
 * what a script sets. Nothing tells where a browser has put an earlier visit's answers back, or where something else
 * is drawn over a control: a script sets that one, whoever pressed what is drawn.
 */
export function mayBeEditedByUser(
  element: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
): boolean {
  if (isMarkedAsEdited(element) || isRestored()) return true;
  if (isVisible(element)) return false;
  // A press on the label of a button presses the button itself.
  const isButton = /^(?:radio|checkbox)$/.test(element.type);
  return !isButton || ![...(element.labels ?? [])].some((label) => isVisible(label));
}

/** Whether the browser marks a control as edited by hand, or as one that was sent off. */
export function isMarkedAsEdited(element: Element): boolean {
  return element.matches(':user-valid, :user-invalid');
}

function isRestored(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate';
}
