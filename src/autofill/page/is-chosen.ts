import { isDrawnChosen, sexButtons } from './sex-buttons.ts';

/** Whether a radio button, checkbox, option or segmented button is on. */
export function isChosen(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return element.checked;
  const buttons = sexButtons(element);
  if (buttons) return isDrawnChosen(element, buttons);
  return ['aria-checked', 'aria-selected', 'aria-pressed'].some(
    (name) => element.getAttribute(name) === 'true',
  );
}
