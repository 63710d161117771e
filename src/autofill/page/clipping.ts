import { shownParent } from './shadow-root-of.ts';

/** Smaller than this, in CSS pixels, nobody can type into it; screen-reader-only clips are 1 pixel. */
export const SMALLEST_SIDE = 4;

/** An element that may cut off what stands in it. */
interface Clip {
  /** Nothing of what is in it can be seen, wherever it stands. */
  readonly hidesAll: boolean;
  readonly frame: DOMRect;
  /** What lies outside of its frame can be scrolled to. */
  readonly scrolls: boolean;
}

/** Tells the elements around one that may cut it off, from the nearest outwards. */
export type ClipsAround = (element: Element) => readonly Clip[];

/** Asks each element for its style once, however many controls stand in it: valid until the page changes. */
export function clipReader(): ClipsAround {
  const known = new Map<Element, readonly Clip[]>();
  const clipsOf = (element: Element | null): readonly Clip[] => {
    if (element === null || element === element.ownerDocument.body) return [];
    const before = known.get(element);
    if (before) return before;
    const style = getComputedStyle(element);
    const clip = clipOf(element, style);
    const clips =
      clip === undefined
        ? clipsOf(shownParent(element))
        : // A fixed box is placed by the window: nothing around it cuts it off.
          [clip, ...(style.position === 'fixed' ? [] : clipsOf(shownParent(element)))];
    known.set(element, clips);
    return clips;
  };
  return (element) => clipsOf(shownParent(element));
}

function clipOf(element: Element, style: CSSStyleDeclaration): Clip | undefined {
  const hidesAll = clipsToNothing(style);
  if (!hidesAll && (style.overflowX === 'visible' || style.display === 'inline')) return undefined;
  const frame = element.getBoundingClientRect();
  return {
    hidesAll: hidesAll || frame.width < SMALLEST_SIDE || frame.height < SMALLEST_SIDE,
    frame,
    scrolls: /auto|scroll/.test(style.overflowX + style.overflowY),
  };
}

/** Whether an element of this box is clipped away: honeypots stand in boxes of no height, or are clipped to nothing. */
export function isClipped(element: Element, box: DOMRect, clipsAround: ClipsAround): boolean {
  if (clipsToNothing(getComputedStyle(element))) return true;
  return clipsAround(element).some(
    ({ hidesAll, frame, scrolls }) =>
      hidesAll || (!scrolls && (box.right <= frame.left || box.bottom <= frame.top)),
  );
}

function clipsToNothing(style: CSSStyleDeclaration): boolean {
  if (/^inset\((50|100)%/.test(style.clipPath)) return true;
  if (style.clip === 'auto' || style.clip === '' || style.position === 'static') return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = (style.clip.match(/-?[\d.]+/g) ?? []).map(Number);
  return right - left < SMALLEST_SIDE || bottom - top < SMALLEST_SIDE;
}
