import { isVisible } from './visibility.ts';

/**
 * Whether a person may have changed a native control: browsers mark what is edited by hand (`:user-valid`), and not
 * what a script sets. A control that nobody can reach is set by script, whoever pressed what is drawn over it.
 */
export function mayBeEditedByUser(
  element: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
): boolean {
  return (
    element.matches(':user-valid, :user-invalid') ||
    ![element, ...(element.labels ?? [])].some((reachable) => isVisible(reachable))
  );
}
