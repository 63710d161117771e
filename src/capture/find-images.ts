/** Gives the shadow root of an element, closed ones included where the browser lets an extension see them. */
export type ShadowRootOf = (element: Element) => ShadowRoot | undefined;

const IMAGE_SELECTOR = 'img, input[type="image" i], image, picture, canvas, video[poster]';

/** The picture's address of an image element, resolved as the browser resolved it; empty where it has none. */
export function imageAddress(element: Element): string {
  if (element instanceof HTMLImageElement) return element.currentSrc || element.src;
  if (element instanceof HTMLInputElement) return element.src;
  if (element instanceof SVGImageElement) return absolute(element.href.baseVal);
  if (element instanceof HTMLVideoElement) return element.poster;
  return '';
}

/** Empty for an address that is none: a page may hold anything. */
function absolute(address: string): string {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : '';
}

/** Every element of a document that shows a picture, in document order, shadow roots included. */
export function findImages(root: Document | ShadowRoot, shadowRootOf: ShadowRootOf): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(IMAGE_SELECTOR)) found.push(element);
    const shadow = shadowRootOf(element);
    if (shadow !== undefined) found.push(...findImages(shadow, shadowRootOf));
  }
  return found;
}

/**
 * The element that was right-clicked. Chromium says only its address, so the first visible one with that address is
 * taken: any of them holds the same picture. For a `data:` URL over 2 MB Chromium says nothing at all; then it is the
 * one such image on the page, or among several the one under the pointer.
 */
export function findClickedImage(
  images: readonly Element[],
  address: string | undefined,
): Element | undefined {
  if (address !== undefined) {
    const matching = images.filter((element) => imageAddress(element) === address);
    return matching.find(isShown) ?? matching[0];
  }
  const long = images.filter((element) => imageAddress(element).startsWith('data:') && isShown(element));
  return long.length === 1 ? long[0] : long.find((element) => element.matches(':hover'));
}

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}
