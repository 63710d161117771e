import { failure, type Result, success } from '../result.ts';
import { imageAddress } from './find-images.ts';

/** Milliseconds after which a picture's host is given up. */
const FETCH_TIMEOUT = 20_000;

/**
 * The picture of an element, from within its page: the original file where the page may fetch it (same origin,
 * `data:`, `blob:`, or a host that allows it by CORS), else the pixels as drawn. Fails with `not-readable` where the
 * browser shows the picture and keeps it from the page, and with `not-shown` where the page has none to show.
 */
export async function takePicture(element: Element): Promise<Result<Blob, 'not-readable' | 'not-shown'>> {
  const address = imageAddress(element);
  const file = address === '' ? undefined : await fetchFromPage(address);
  const picture = file ?? (await drawPixels(element));
  if (picture !== undefined) return success(picture);
  return failure(isBroken(element) ? 'not-shown' : 'not-readable');
}

/** An address from which the page itself gets whatever its host gives: to ask from elsewhere brings nothing more. */
export function isOfThisPage(address: string): boolean {
  return (
    URL.canParse(address, document.baseURI) && new URL(address, document.baseURI).origin === location.origin
  );
}

function isBroken(element: Element): boolean {
  return element instanceof HTMLImageElement && element.naturalWidth === 0;
}

async function fetchFromPage(address: string): Promise<Blob | undefined> {
  if (!URL.canParse(address, document.baseURI)) return undefined;
  try {
    const response = await fetch(address, {
      // A host that answers `Access-Control-Allow-Origin: *` refuses requests with cookies.
      credentials: isOfThisPage(address) ? 'include' : 'omit',
      // The picture is on the screen: its bytes are in the browser's cache, and the host need not be asked again.
      cache: 'force-cache',
      signal: AbortSignal.timeout(FETCH_TIMEOUT),
    });
    return response.ok ? await response.blob() : undefined;
  } catch {
    return undefined;
  }
}

/** PNG of what the element draws; `undefined` where it is empty or tainted by another origin. */
async function drawPixels(element: Element): Promise<Blob | undefined> {
  if (!(element instanceof HTMLImageElement || element instanceof HTMLCanvasElement)) return undefined;
  const width = element instanceof HTMLImageElement ? element.naturalWidth : element.width;
  const height = element instanceof HTMLImageElement ? element.naturalHeight : element.height;
  if (width === 0 || height === 0) return undefined;
  try {
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(element, 0, 0);
    return await canvas.convertToBlob({ type: 'image/png' });
  } catch {
    return undefined;
  }
}
