import { cancelReading } from './on-device-reader.ts';
import { cancelServerReading } from './server-reader.ts';

/** Ends the reading of a job wherever it is read: a picture that nobody waits for is neither read nor sent. */
export async function stopReading(jobId: string): Promise<void> {
  cancelServerReading(jobId);
  await cancelReading(jobId);
}
