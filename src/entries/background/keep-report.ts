import { sessionReading, sessionReport } from '../session-state.ts';
import { inStateTurn } from './in-turn.ts';

/** Keeps the report of what was written of a reading: that of a card that was forgotten meanwhile would bring its values back. */
export function keepReport(
  readingId: string,
  report: NonNullable<Parameters<typeof sessionReport.set>[0]>,
): Promise<void> {
  return inStateTurn(async () => {
    if ((await sessionReading.get())?.id === readingId) await sessionReport.set({ ...report, readingId });
  });
}
