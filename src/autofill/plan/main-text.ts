import type { ControlDescription } from '../description.ts';

/** What names a control, or stands right before it. */
export function nearestText({ label, before }: ControlDescription): string {
  return label || (before[0] ?? '');
}

/** The words by which a person knows the control. */
export function mainText(control: ControlDescription): string {
  return nearestText(control) || control.column || control.row[0] || control.placeholder;
}
