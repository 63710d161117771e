/** A rectangle on the visible page, in CSS pixels from the viewport's top left corner. */
export interface VisibleArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Width of the viewport in the same pixels: the capture's width divided by it is the scale. */
  readonly viewportWidth: number;
}

/**
 * The part of an element that is on the screen, or `undefined` when none of it is. Inside frames, the frames' own
 * positions are added up, as far as they are of the same origin.
 */
export function visibleAreaOf(element: Element): VisibleArea | undefined {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  let view: Window = window;
  for (;;) {
    left = Math.max(0, left);
    top = Math.max(0, top);
    right = Math.min(view.innerWidth, right);
    bottom = Math.min(view.innerHeight, bottom);
    if (right - left < 1 || bottom - top < 1) return undefined;
    const frame = view.frameElement;
    if (frame === null) break;
    const box = frame.getBoundingClientRect();
    const offsetX = box.left + frame.clientLeft;
    const offsetY = box.top + frame.clientTop;
    left += offsetX;
    right += offsetX;
    top += offsetY;
    bottom += offsetY;
    view = view.parent;
  }
  return { x: left, y: top, width: right - left, height: bottom - top, viewportWidth: view.innerWidth };
}
