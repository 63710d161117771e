import { pageMemory } from '../../autofill/page/page-memory.ts';
import { shadowRootOf } from '../../autofill/page/shadow-root-of.ts';
import { blobToDataUrl, LARGEST_CARRIED } from '../../capture/data-url.ts';
import { findClickedImage, findImages, imageAddress } from '../../capture/find-images.ts';
import { isOfThisPage, takePicture } from '../../capture/take-picture.ts';
import type { TakenPicture } from '../../messages/frame.ts';
import { menuTarget } from '../../platform/menu-target.ts';

interface Clicked {
  readonly srcUrl?: string;
  readonly targetElementId?: number;
}

/** The image under the context menu: by the browser's own mark in Firefox, by its address in Chromium. */
export function clickedImage({ srcUrl, targetElementId }: Clicked): Element | undefined {
  return menuTarget(targetElementId) ?? findClickedImage(findImages(document, shadowRootOf), srcUrl);
}

export async function takeClickedPicture(clicked: Clicked): Promise<TakenPicture> {
  const element = clickedImage(clicked);
  if (element === undefined) {
    const address = clicked.srcUrl === undefined ? {} : { address: clicked.srcUrl };
    return { ok: false, reason: 'picture-not-found', ...address };
  }
  pageMemory().picture = element;
  const taken = await takePicture(element);
  if (taken.ok) {
    return taken.value.size > LARGEST_CARRIED
      ? { ok: false, reason: 'file-too-large' }
      : { ok: true, dataUrl: await blobToDataUrl(taken.value) };
  }
  const address = imageAddress(element);
  return { ok: false, reason: taken.failure, ...(isOfThisPage(address) ? {} : { address }) };
}
