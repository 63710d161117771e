import { cropCapture } from '../../capture/crop-capture.ts';
import { blobToDataUrl, dataUrlToBlob, LARGEST_CARRIED } from '../../capture/data-url.ts';
import { fetchPicture } from '../../capture/fetch-picture.ts';
import type { VisibleArea } from '../../capture/visible-area.ts';
import type { Failure } from '../../messages/failure.ts';
import { type FrameRequest, locatedPictureSchema, takenPictureSchema } from '../../messages/frame.ts';
import type { JobSource } from '../../messages/state.ts';
import { hasHostPermission, hostPattern } from '../../platform/permissions.ts';
import { captureVisibleTab } from '../../platform/tabs.ts';
import { askFrame } from './page-script.ts';

export type ImageSource = Extract<JobSource, { kind: 'image' }>;

/** A picture as a `data:` URL; or the host that must be asked for first; or why there is none. */
export type Acquisition =
  | { readonly kind: 'picture'; readonly dataUrl: string }
  | { readonly kind: 'host-needed'; readonly hostPattern: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * The picture that was right-clicked: from its address, else from within the page, else from its host, else as it
 * stands on the screen.
 */
export async function acquirePicture(source: ImageSource): Promise<Acquisition> {
  if (source.srcUrl?.startsWith('data:')) return { kind: 'picture', dataUrl: source.srcUrl };
  const taken = await takeFromPage(source);
  if (taken.ok) return { kind: 'picture', dataUrl: taken.dataUrl };
  const pattern = taken.address === undefined ? undefined : hostPattern(taken.address);
  if (taken.address === undefined || pattern === undefined) return takeFromScreen(source, taken);
  const fromHost = await takeFromHost(taken.address, pattern);
  return fromHost ?? takeFromScreen(source, { ...taken, reason: 'picture-not-fetched' });
}

async function takeFromScreen(source: ImageSource, taken: Taken & { ok: false }): Promise<Acquisition> {
  const shown = taken.isShown ? await locatePicture(source) : undefined;
  return shown === undefined
    ? { kind: 'failed', failure: { reason: taken.reason } }
    : acquireVisibleArea(source.tabId, shown);
}

type Taken =
  | { readonly ok: true; readonly dataUrl: string }
  | {
      readonly ok: false;
      readonly reason: 'picture-not-found' | 'picture-not-fetched' | 'page-forbidden' | 'file-too-large';
      /** Where else it may be had. */
      readonly address?: string | undefined;
      /** The page shows it, even if it may not read it. */
      readonly isShown: boolean;
    };

async function takeFromPage({ tabId, frameId, ...clicked }: ImageSource): Promise<Taken> {
  const request = requestFor('frame-take-picture', clicked);
  try {
    const taken = await askFrame(tabId, frameId, request, takenPictureSchema);
    if (taken.ok) return taken;
    const { reason, address } = taken;
    const isShown = reason === 'not-readable';
    return reason === 'not-readable' || reason === 'not-shown'
      ? { ok: false, reason: 'picture-not-fetched', address, isShown }
      : { ok: false, reason, address, isShown };
  } catch {
    // A frame of another origin, or one of the browser's own pages: no script of ours runs there.
    return { ok: false, reason: 'page-forbidden', address: clicked.srcUrl, isShown: false };
  }
}

/** `undefined` where the host does not give the picture, whoever asks. */
async function takeFromHost(address: string, pattern: string): Promise<Acquisition | undefined> {
  const fetched = await fetchPicture(address);
  if (fetched.ok) {
    return fetched.value.size > LARGEST_CARRIED
      ? { kind: 'failed', failure: { reason: 'file-too-large' } }
      : { kind: 'picture', dataUrl: await blobToDataUrl(fetched.value) };
  }
  return fetched.failure === 'gone' || (await hasHostPermission(pattern))
    ? undefined
    : { kind: 'host-needed', hostPattern: pattern };
}

/**
 * The picture as it stands on the screen: cut out of a capture of the visible page. Where the element cannot be found
 * (a frame of another origin), the whole visible page: the reader finds the card in it.
 */
export async function acquireVisiblePicture(source: ImageSource): Promise<Acquisition> {
  return acquireVisibleArea(source.tabId, await locatePicture(source));
}

async function locatePicture({ tabId, frameId, ...clicked }: ImageSource): Promise<VisibleArea | undefined> {
  const request = requestFor('frame-locate-picture', clicked);
  try {
    return (await askFrame(tabId, frameId, request, locatedPictureSchema)).area;
  } catch {
    return undefined;
  }
}

export async function acquireVisibleArea(tabId: number, area?: VisibleArea): Promise<Acquisition> {
  try {
    const capture = await captureVisibleTab(tabId);
    if (area === undefined) return { kind: 'picture', dataUrl: capture };
    const crop = await cropCapture(await dataUrlToBlob(capture), area);
    return { kind: 'picture', dataUrl: await blobToDataUrl(crop) };
  } catch {
    return { kind: 'failed', failure: { reason: 'page-forbidden' } };
  }
}

function requestFor(
  type: 'frame-take-picture' | 'frame-locate-picture',
  { srcUrl, targetElementId }: Pick<ImageSource, 'srcUrl' | 'targetElementId'>,
): FrameRequest {
  return {
    type,
    ...(srcUrl === undefined ? {} : { srcUrl }),
    ...(targetElementId === undefined ? {} : { targetElementId }),
  };
}
