import type { ControlDescription } from '../description.ts';
import { mainText } from './main-text.ts';
import { plainLabel } from './plain-label.ts';
import type { ControlReading } from './read-control.ts';

/** So short a label may mean any name or number. */
const ID_ALONE = /^(?:(?:your|my|enter|choose|create)(?: an?| your)? )*i\.?d\.?(?: name)?$/u;

/** How far a password stands below its user name. */
const NEAR = 2;

/** `ID` with a password after it is the name of an account, not the number of a card. */
export function isUserName(
  index: number,
  controls: readonly ControlDescription[],
  { topic }: ControlReading,
): boolean {
  const control = controls[index];
  if (control === undefined || topic !== 'number' || !ID_ALONE.test(plainLabel(mainText(control))))
    return false;
  return controls
    .slice(index + 1, index + 1 + NEAR)
    .some(({ inputType, form }) => inputType === 'password' && form === control.form);
}
