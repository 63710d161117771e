import type { StoredReading } from '../../messages/state.ts';
import { effectivePreferences } from '../../settings/preferences.ts';
import { remainingTime } from '../reading-age.ts';
import { sessionReading } from '../session-state.ts';
import { dropReading } from './forget.ts';
import { inStateTurn } from './in-turn.ts';
import { expireReadingAfter } from './on-device-reader.ts';

/** The last reading, or `null` when there is none or its time is over. */
export async function currentReading(): Promise<StoredReading | null> {
  const reading = await sessionReading.get();
  if (reading === null || remainingTime(reading, await effectivePreferences()) > 0) return reading;
  await dropReading();
  return null;
}

/** Sets the clock of a reading that an earlier worker has left, or drops it: clocks stand still while a computer sleeps. */
export async function keepReadingsTime(): Promise<void> {
  const reading = await currentReading();
  if (reading !== null) await expireReadingAfter(remainingTime(reading, await effectivePreferences()));
}

/** The user has looked at the card that was read before the last picture, and means it. */
export function acceptEarlierReading(): Promise<void> {
  return inStateTurn(async () => {
    const reading = await sessionReading.get();
    if (reading === null) return;
    const { isEarlier: _seen, ...kept } = reading;
    await sessionReading.set(kept);
  });
}
