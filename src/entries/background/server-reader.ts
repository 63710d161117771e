import { adaptPicture } from '../../capture/adapt-picture.ts';
import { blobToDataUrl, dataUrlToBlob } from '../../capture/data-url.ts';
import { displayCopy } from '../../capture/display-copy.ts';
import type { Failure } from '../../messages/failure.ts';
import type { ReaderOutcome } from '../../messages/reader.ts';
import { LIMITS } from '../../ocr/limits.ts';
import type { EncodedPicture } from '../../ocr/picture.ts';
import { createServerReader } from '../../ocr/server/create-server-reader.ts';
import { type ServerSettings, serverHostPatterns } from '../../ocr/server/settings.ts';
import { type ServerFailure, serverFailureMeaning } from '../../ocr/server-failure.ts';
import { sniffMediaType } from '../../ocr/sniff-media-type.ts';
import { stayAwake } from '../../platform/lifecycle.ts';
import { hasHostPermission } from '../../platform/permissions.ts';
import { success } from '../../result.ts';
import { readServerSettings } from '../../settings/server-settings.ts';
import { sessionTokenStore } from '../server-tokens.ts';
import { drawPicture } from './on-device-reader.ts';

/** The calls that are under way, to be able to stop them. */
const running = new Map<string, AbortController>();

export function cancelServerReading(jobId: string): void {
  running.get(jobId)?.abort();
}

/**
 * Reads a picture on the user's OCR server. `url` is the picture's own address: it goes to the server instead of the
 * pixels where the user allowed that for this server and everybody can reach it.
 */
export async function readOnServer(jobId: string, picture: string, url?: string): Promise<ReaderOutcome> {
  const cancel = new AbortController();
  running.set(jobId, cancel);
  try {
    const settings = await readServerSettings();
    if (settings === null) return refused({ reason: 'server-refused', meaning: 'settings-invalid' });
    if (!(await mayReach(settings))) return refused({ reason: 'server-permission-missing' });
    const drawn = await asBitmapFile(picture);
    if (!drawn.ok) return drawn;
    // What was cancelled while the picture was being drawn is not sent.
    if (cancel.signal.aborted) return refused({ reason: 'cancelled' });
    return await call(settings, drawn, url, cancel.signal);
  } finally {
    running.delete(jobId);
  }
}

async function mayReach(settings: ServerSettings): Promise<boolean> {
  const granted = await Promise.all(serverHostPatterns(settings).map(hasHostPermission));
  return granted.every(Boolean);
}

/** What a background worker cannot show: it has no document for SVG, and browsers read no TIFF. */
const DRAWN_ELSEWHERE: ReadonlySet<string> = new Set(['image/svg+xml', 'image/tiff']);

/** The picture as the browser can show it, and as it is sent. */
interface DrawnPicture {
  readonly ok: true;
  readonly shown: Blob;
  readonly sent: Blob;
}

async function asBitmapFile(picture: string): Promise<DrawnPicture | (ReaderOutcome & { ok: false })> {
  const file = await dataUrlToBlob(picture);
  const head = new Uint8Array(await file.slice(0, 256).arrayBuffer());
  const mediaType = sniffMediaType(head) ?? '';
  if (!DRAWN_ELSEWHERE.has(mediaType)) return { ok: true, shown: file, sent: file };
  const drawn = await drawPicture(picture);
  if (!drawn.ok) return refused(drawn.failure);
  const shown = await dataUrlToBlob(drawn.picture);
  // The contract takes a TIFF as it is.
  return { ok: true, shown, sent: isTaken(mediaType) && file.size <= LARGE ? file : shown };
}

function isTaken(mediaType: string): boolean {
  return LIMITS.mediaTypes.some((taken) => taken === mediaType);
}

async function call(
  settings: ServerSettings,
  { shown, sent }: DrawnPicture,
  url: string | undefined,
  signal: AbortSignal,
): Promise<ReaderOutcome> {
  const bytes = new Uint8Array(await sent.arrayBuffer());
  const mediaType = sniffMediaType(bytes);
  if (mediaType === null) return refused({ reason: 'not-a-picture' });
  const fitted = await noLargerThanNeeded({ bytes, mediaType });
  const reader = createServerReader(settings, { tokenStore: sessionTokenStore, adaptPicture });
  // each step of the call is shorter than the time after which an idle worker is ended
  const options = { signal, onProgress: stayAwake };
  const reading =
    url === undefined
      ? await reader.read(fitted, options)
      : await reader.readUrl(url, async () => success(fitted), options);
  if (!reading.ok) return refused(failureOf(reading.failure));
  const { copy, width, height } = await displayCopy(shown);
  return {
    ok: true,
    result: reading.value.result,
    observations: { fieldBoxes: {}, warnings: [] },
    picture: { dataUrl: await blobToDataUrl(copy), width, height },
  };
}

/** Bytes above which a picture is made smaller before it is sent: the vendor advises less than 1 MB for documents. */
const LARGE = 1_500_000;

async function noLargerThanNeeded(picture: EncodedPicture): Promise<EncodedPicture> {
  if (picture.bytes.length <= LARGE || !isTaken(picture.mediaType)) return picture;
  const smaller = await adaptPicture(picture);
  return smaller.ok ? smaller.value : picture;
}

function refused(reason: Failure): ReaderOutcome & { ok: false } {
  return { ok: false, failure: reason };
}

/** The client's failure in the terms of the popup: a reason, and what the server's refusal means. */
function failureOf(failed: ServerFailure): Failure {
  const meaning = serverFailureMeaning(failed);
  switch (failed.kind) {
    case 'refused': {
      const { code, reason } = failed;
      const requestId = failed.requestId === undefined ? {} : { requestId: failed.requestId };
      // A server of ours says which of the reasons behind the code it was.
      return reason === undefined
        ? { reason: 'server-refused', meaning, code, ...requestId }
        : { reason, code, ...requestId };
    }
    case 'broken-reply': {
      const requestId = failed.requestId === undefined ? {} : { requestId: failed.requestId };
      return { reason: 'server-broke-contract', meaning, ...requestId };
    }
    case 'no-connection':
    case 'offline':
      return { reason: 'server-unreachable', meaning };
    case 'timed-out':
      return { reason: 'server-timeout', meaning };
    case 'cancelled':
      return { reason: 'cancelled' };
    case 'settings-invalid':
      return { reason: 'server-refused', meaning, detail: failed.setting };
    case 'picture-unusable':
      return { reason: failed.reason };
  }
}
