import { isChosen } from './is-chosen.ts';
import { announceChange, announceInput, enterControl, leaveControl, pressMouse } from './page-events.ts';
import { setChecked } from './set-value.ts';
import { waitUntil } from './wait-until.ts';

/** How long a framework may take to show that an option was chosen, in milliseconds. */
const PATIENCE = 300;

/** Turns a radio button, segmented button, checkbox or switch on or off as a person would: by clicking it. */
export async function writeChoice(element: HTMLElement, chosen: boolean): Promise<boolean> {
  const done = (): true | undefined => (isChosen(element) === chosen ? true : undefined);
  if (done()) return true;
  if (!(element instanceof HTMLInputElement)) {
    pressMouse(element);
    return (await waitUntil(done, PATIENCE)) ?? false;
  }
  enterControl(element);
  element.click();
  if (!done()) await waitUntil(done, 30);
  if (!done()) {
    const label = element.labels?.[0];
    if (label) pressMouse(label);
  }
  if (!done()) {
    setChecked(element, chosen);
    announceInput(element, '');
    announceChange(element);
  }
  leaveControl(element);
  return done() ?? false;
}
