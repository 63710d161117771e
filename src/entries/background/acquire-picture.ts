import { cropCapture } from '../../capture/crop-capture.ts';
import { blobToDataUrl, dataUrlToBlob } from '../../capture/data-url.ts';
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

/** The picture that was right-clicked: from its address, else from within the page, else from its host. */
export async function acquirePicture(source: ImageSource): Promise<Acquisition> {
  if (source.srcUrl?.startsWith('data:')) return { kind: 'picture', dataUrl: source.srcUrl };
  const taken = await takeFromPage(source);
  if (taken.ok) return { kind: 'picture', dataUrl: taken.dataUrl };
  const address = taken.address ?? source.srcUrl;
  const pattern = address === undefined ? undefined : hostPattern(address);
  if (address === undefined || pattern === undefined) {
    return { kind: 'failed', failure: { reason: taken.reason } };
  }
  return takeFromHost(address, pattern);
}

type Taken =
  | { readonly ok: true; readonly dataUrl: string }
  | {
      readonly ok: false;
      readonly reason: 'picture-not-found' | 'picture-not-fetched' | 'page-forbidden';
      readonly address?: string;
    };

async function takeFromPage({ tabId, frameId, ...clicked }: ImageSource): Promise<Taken> {
  try {
    const taken = await askFrame(
      tabId,
      frameId,
      requestFor('frame-take-picture', clicked),
      takenPictureSchema,
    );
    if (taken.ok) return taken;
    const reason = taken.reason === 'not-readable' ? 'picture-not-fetched' : taken.reason;
    return { ok: false, reason, ...(taken.address === undefined ? {} : { address: taken.address }) };
  } catch {
    // A frame of another origin, or one of the browser's own pages: no script of ours runs there.
    return { ok: false, reason: 'page-forbidden' };
  }
}

async function takeFromHost(address: string, pattern: string): Promise<Acquisition> {
  const fetched = await fetchPicture(address);
  if (fetched.ok) return { kind: 'picture', dataUrl: await blobToDataUrl(fetched.value) };
  return fetched.failure === 'gone' || (await hasHostPermission(pattern))
    ? { kind: 'failed', failure: { reason: 'picture-not-fetched' } }
    : { kind: 'host-needed', hostPattern: pattern };
}

/**
 * The picture as it stands on the screen: cut out of a capture of the visible page. Where the element cannot be found
 * (a frame of another origin), the whole visible page: the reader finds the card in it.
 */
export async function acquireVisiblePicture(source: ImageSource): Promise<Acquisition> {
  const { tabId, frameId, ...clicked } = source;
  const area = await askFrame(
    tabId,
    frameId,
    requestFor('frame-locate-picture', clicked),
    locatedPictureSchema,
  ).then(
    (located) => located.area,
    () => undefined,
  );
  return acquireVisibleArea(tabId, area);
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
