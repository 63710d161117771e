import { announceChange, announceInput, enterControl, leaveControl } from './page-events.ts';

/** Chooses an option of a native select; the same option as before is chosen again, so that the page hears of it. */
export function writeSelect(select: HTMLSelectElement, index: number): boolean {
  const option = select.options[index];
  if (option === undefined || option.disabled) return false;
  const { text } = option;
  enterControl(select);
  select.selectedIndex = index;
  announceInput(select, '');
  announceChange(select);
  leaveControl(select);
  // Its prompt may be gone once something is chosen, and the others have moved up.
  return select.selectedOptions[0]?.text === text;
}
