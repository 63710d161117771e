import { announceChange, announceInput, enterControl, leaveControl } from './page-events.ts';
import { waitUntil } from './wait-until.ts';

/** How long a page that keeps the choice itself may take to show it, in milliseconds. */
const PATIENCE = 60;

/** Chooses an option of a native select; the same option as before is chosen again, so that the page hears of it. */
export async function writeSelect(select: HTMLSelectElement, index: number): Promise<boolean> {
  const option = select.options[index];
  if (option === undefined || option.disabled) return false;
  const { text } = option;
  enterControl(select);
  select.selectedIndex = index;
  announceInput(select, '');
  announceChange(select);
  leaveControl(select);
  // Its prompt may be gone once something is chosen, and the others have moved up.
  const isChosen = (): true | undefined => select.selectedOptions[0]?.text === text || undefined;
  return (await waitUntil(isChosen, PATIENCE)) ?? false;
}
