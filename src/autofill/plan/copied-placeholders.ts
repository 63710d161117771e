import type { ControlDescription } from '../description.ts';
import { readLabel } from './read-label.ts';

/** `Gender`, then `Surname`, both with the placeholder `Surname`: the first one's was copied from the second. */
export function withoutCopiedPlaceholders(
  controls: readonly ControlDescription[],
): readonly ControlDescription[] {
  return controls.map((control) => {
    const shown = readLabel(control.placeholder).topic;
    const asked = questionTopic(control);
    if (shown === undefined || shown === 'other' || asked === undefined || asked === shown) return control;
    const isCopied = controls.some(
      (other) =>
        other.placeholder === control.placeholder &&
        other.groups[0] === control.groups[0] &&
        questionTopic(other) === shown,
    );
    return isCopied ? { ...control, placeholder: '' } : control;
  });
}

function questionTopic({ label, before }: ControlDescription) {
  return readLabel(label || (before[0] ?? '')).topic;
}
