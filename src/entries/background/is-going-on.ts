import type { Job } from '../../messages/state.ts';

/** Whether a job runs that does not wait for the user. */
export function isGoingOn({ step }: Job): boolean {
  return step === 'acquiring' || step === 'reading' || step === 'filling';
}
