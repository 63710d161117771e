import type { StoredReading } from '../messages/state.ts';
import type { Preferences } from '../settings/preferences.ts';

/** Milliseconds until a reading is to be forgotten; 0 or less when its time is over. */
export function remainingTime(
  { takenAt }: Pick<StoredReading, 'takenAt'>,
  { forgetAfterMinutes }: Pick<Preferences, 'forgetAfterMinutes'>,
): number {
  return takenAt + forgetAfterMinutes * 60_000 - Date.now();
}
