import type { StoredReading } from '../../messages/state.ts';
import { effectivePreferences } from '../../settings/preferences.ts';
import { sessionReading } from '../session-state.ts';
import { forget } from './forget.ts';

/** The last reading, or `null` when there is none or its time is over. */
export async function currentReading(): Promise<StoredReading | null> {
  const reading = await sessionReading.get();
  if (reading === null) return null;
  const { forgetAfterMinutes } = await effectivePreferences();
  if (Date.now() - reading.takenAt < forgetAfterMinutes * 60_000) return reading;
  await forget();
  return null;
}
