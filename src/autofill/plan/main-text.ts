import type { ControlDescription } from '../description.ts';

/** The words by which a person knows the control. */
export function mainText(control: ControlDescription): string {
  return control.label || control.before[0] || control.column || control.row[0] || control.placeholder;
}
