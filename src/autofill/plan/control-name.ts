import type { ControlDescription } from '../description.ts';

/** What to call a control when speaking to the user: its label, else what stands before it, else its name in the code. */
export function controlName(control: ControlDescription): string {
  const name =
    control.label || control.before[0] || control.column || control.placeholder || control.identifiers[0];
  return (name ?? '').replace(/[\s*:：]+$/u, '');
}
