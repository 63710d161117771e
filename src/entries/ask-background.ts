import * as z from 'zod/mini';
import type { Failure } from '../messages/failure.ts';
import { type PageRequest, pageReplySchema } from '../messages/requests.ts';
import { sendToExtension } from '../platform/messaging.ts';

/** Sends a page's request to the background. Returns what went wrong, or nothing. */
export async function askBackground(request: PageRequest): Promise<Failure | undefined> {
  try {
    const reply = z.parse(pageReplySchema, await sendToExtension(request));
    return reply.ok ? undefined : reply.failure;
  } catch (error) {
    // The background was stopped before it answered, or the extension was updated meanwhile.
    return { reason: 'interrupted', detail: error instanceof Error ? error.name : 'unknown' };
  }
}
