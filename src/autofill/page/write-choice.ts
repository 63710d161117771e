import { drawnTwin } from './drawn-twin.ts';
import { isChosen } from './is-chosen.ts';
import { announceChange, announceInput, enterControl, leaveControl, pressMouse } from './page-events.ts';
import { setChecked } from './set-value.ts';
import { isVisible } from './visibility.ts';
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
  const twin = drawnTwin(element);
  if (twin) {
    pressMouse(twin);
    return (await waitUntil(done, PATIENCE)) ?? false;
  }
  enterControl(element);
  // A person presses what can be seen: where the button itself is hidden, its label.
  const label = [...(element.labels ?? [])].find((each) => isVisible(each));
  const presses = [(): void => element.click(), (): void => label && pressMouse(label)];
  for (const press of label && !isVisible(element) ? presses.toReversed() : presses) {
    press();
    if (done() ?? (await waitUntil(done, 30))) break;
  }
  if (!done()) {
    setChecked(element, chosen);
    announceInput(element, '');
    announceChange(element);
  }
  leaveControl(element);
  return done() ?? false;
}
