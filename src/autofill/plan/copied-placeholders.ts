import type { ControlDescription } from '../description.ts';
import { nearestText } from './main-text.ts';
import { readLabel } from './read-label.ts';
import { readPerson } from './read-person.ts';

/**
 * `Gender`, then `Surname`, both with the placeholder `Surname`: the first one's was copied from the second. So was that
 * of `Name in English`, if it shows `Name of contact person`, and somewhere a box is called so.
 */
export function withoutCopiedPlaceholders(
  controls: readonly ControlDescription[],
): readonly ControlDescription[] {
  return controls.map((control) => {
    const shown = readLabel(control.placeholder).topic;
    const asked = questionTopic(control);
    const isOfSomebodyElse =
      readPerson(control.placeholder) === 'other' && readPerson(nearestText(control)) !== 'other';
    if (shown === undefined || shown === 'other' || asked === undefined) return control;
    if (asked === shown && !isOfSomebodyElse) return control;
    const isCopied = controls.some(
      (other) =>
        other !== control &&
        other.placeholder === control.placeholder &&
        (isOfSomebodyElse
          ? nearestText(other) === control.placeholder
          : other.groups[0] === control.groups[0] && questionTopic(other) === shown),
    );
    return isCopied ? { ...control, placeholder: '' } : control;
  });
}

function questionTopic(control: ControlDescription) {
  return readLabel(nearestText(control)).topic;
}
