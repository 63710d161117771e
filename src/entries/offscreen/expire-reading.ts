import type { ReaderEvent } from '../../messages/reader.ts';
import { sendToExtension } from '../../platform/messaging.ts';

let timer: ReturnType<typeof setTimeout> | undefined;

/** The clock that drops a reading: this page is awake when the background worker sleeps. A new call replaces the last. */
export function expireReadingAfter(milliseconds: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    void sendToExtension({ type: 'reading-expired' } satisfies ReaderEvent);
  }, milliseconds);
}
