import * as z from 'zod/mini';
import { type ReaderRequest, readerReplySchema } from '../../messages/reader.ts';
import { sendToExtension } from '../../platform/messaging.ts';
import { isReaderPageOpen, openReaderPage } from '../../platform/reader-page.ts';

/** Loads the models while the picture is still on its way. */
export async function warmUpReader(): Promise<void> {
  await askReader({ type: 'reader-warm-up' });
}

/** Starts the reading of a picture; its outcome comes back as a `reader-finished` event. */
export async function startReading(jobId: string, picture: string): Promise<void> {
  await askReader({ type: 'reader-read', jobId, picture });
}

/** True while the reader's page works at that job or holds its outcome. Does not open the page. */
export async function isBeingRead(jobId: string): Promise<boolean> {
  if (!(await isReaderPageOpen())) return false;
  try {
    return (await askReader({ type: 'reader-status', jobId })).reading;
  } catch {
    return false;
  }
}

export async function cancelReading(jobId: string): Promise<void> {
  if (await isReaderPageOpen()) await askReader({ type: 'reader-cancel', jobId });
}

export async function expireReadingAfter(milliseconds: number): Promise<void> {
  await askReader({ type: 'reader-expire-after', milliseconds });
}

/** Opens the reader's page where needed. Its script has loaded when the browser says that the page is there. */
async function askReader(request: ReaderRequest): Promise<z.infer<typeof readerReplySchema>> {
  await openReaderPage();
  return z.parse(readerReplySchema, await sendToExtension(request));
}
