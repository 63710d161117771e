import { announceChange, announceInput, enterControl, leaveControl } from './page-events.ts';

/** Chooses an option of a native select; the same option as before is chosen again, so that the page hears of it. */
export function writeSelect(select: HTMLSelectElement, index: number): boolean {
  const option = select.options[index];
  if (option === undefined || option.disabled) return false;
  enterControl(select);
  select.selectedIndex = index;
  announceInput(select, '');
  announceChange(select);
  leaveControl(select);
  return select.selectedIndex === index;
}
