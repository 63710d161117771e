import { blobToDataUrl, dataUrlToBlob } from '../../capture/data-url.ts';
import { displayCopy } from '../../capture/display-copy.ts';
import { rasterizeSvg } from '../../capture/rasterize-svg.ts';
import { createBrowserReader } from '../../engine/browser/create-browser-reader.ts';
import { decodeWithBrowser } from '../../engine/browser/decode-with-browser.ts';
import type { DrawnPicture, ReaderEvent, ReaderOutcome } from '../../messages/reader.ts';
import { READ_FAILURE_CODES, type ReadFailure } from '../../ocr/failure.ts';
import { LIMITS } from '../../ocr/limits.ts';
import { sniffMediaType } from '../../ocr/sniff-media-type.ts';
import { packagedFile } from '../../platform/lifecycle.ts';
import { sendToExtension } from '../../platform/messaging.ts';
import { type Result, success } from '../../result.ts';

const reader = createBrowserReader({ models: packagedFile('models/'), runtime: packagedFile('ort/') });

/** The jobs that are being read, or whose outcome the background has not taken yet. */
const running = new Map<string, AbortController>();

export function warmUp(): void {
  void reader.warmUp();
}

export function isReading(jobId: string): boolean {
  return running.has(jobId);
}

export function cancelReading(jobId: string): void {
  running.get(jobId)?.abort();
  running.delete(jobId);
}

/** Starts to read a picture given as a `data:` URL; its outcome goes to the background as an event. */
export function readPicture(jobId: string, picture: string): void {
  const cancel = new AbortController();
  running.set(jobId, cancel);
  void outcomeOf(picture, cancel.signal)
    .then((outcome) => {
      if (cancel.signal.aborted) return undefined;
      return sendToExtension({ type: 'reader-finished', jobId, outcome } satisfies ReaderEvent);
    })
    .finally(() => running.delete(jobId));
}

async function outcomeOf(picture: string, signal: AbortSignal): Promise<ReaderOutcome> {
  try {
    return await read(picture, signal);
  } catch (error) {
    // The worker could not start or died: a fault of the machine or of ours, but the job must still end.
    return { ok: false, failure: { reason: 'engine-unavailable', detail: String(error) } };
  }
}

async function read(picture: string, signal: AbortSignal): Promise<ReaderOutcome> {
  const file = await dataUrlToBlob(picture);
  // Before it is drawn as something smaller.
  if (file.size > LIMITS.maxFileBytes) return refused({ reason: 'file-too-large' });
  const drawn = await asBitmapFile(file);
  if (!drawn.ok) return refused(drawn.failure);
  const bytes = new Uint8Array(await drawn.value.arrayBuffer());
  const copying = displayCopy(drawn.value);
  // What cannot be shown cannot be read: the reading tells it by its name.
  copying.catch(() => undefined);
  const reading = await reader.read({ bytes, mediaType: drawn.value.type }, { signal });
  if (!reading.ok) return refused(reading.failure);
  const { copy, width, height } = await copying;
  const { result, observations } = reading.value;
  return {
    ok: true,
    result,
    observations: { ...observations, warnings: [...observations.warnings] },
    picture: { dataUrl: copy === file ? picture : await blobToDataUrl(copy), width, height },
  };
}

function refused({ reason, detail }: ReadFailure): ReaderOutcome & { ok: false } {
  const code = READ_FAILURE_CODES[reason];
  return { ok: false, failure: { reason, code, ...(detail === undefined ? {} : { detail }) } };
}

/**
 * The picture in a form that the browser itself can show and every engine takes. It cannot draw an SVG without a
 * document, nor a TIFF at all.
 */
async function asBitmapFile(file: Blob): Promise<Result<Blob, ReadFailure>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  switch (sniffMediaType(bytes)) {
    case 'image/svg+xml':
      return rasterizeSvg(file);
    case 'image/tiff':
      return drawTiff(bytes);
    default:
      return success(file);
  }
}

async function drawTiff(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Blob, ReadFailure>> {
  const decoded = await decodeWithBrowser({ bytes, mediaType: 'image/tiff' });
  if (!decoded.ok) return decoded;
  const { data, width, height } = decoded.value;
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  return success(await canvas.convertToBlob({ type: 'image/png' }));
}

/** For the server engine: the background has no document to draw in. */
export async function drawPicture(picture: string): Promise<DrawnPicture> {
  const drawn = await asBitmapFile(await dataUrlToBlob(picture));
  return drawn.ok ? { ok: true, picture: await blobToDataUrl(drawn.value) } : refused(drawn.failure);
}
