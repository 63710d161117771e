import type { VisibleArea } from './visible-area.ts';

/** Side in CSS pixels below which a drag counts as a slip, not as a choice. */
const SMALLEST_SIDE = 20;

/** Ends the selection that is under way: one at a time. */
let stopSelection: (() => void) | undefined;

/**
 * Lets the user draw a rectangle on the visible page. Resolves with it, or with `undefined` when the user pressed
 * Escape, clicked without dragging, or the page was hidden. Nothing of it stays in the page.
 */
export function selectArea(hint: string): Promise<VisibleArea | undefined> {
  stopSelection?.();
  const { host, frame } = createOverlay(hint);
  document.documentElement.append(host);
  // Above a dialog of the page, which lies over every z-index.
  host.showPopover();
  return new Promise((resolve) => {
    let start: { x: number; y: number } | undefined;
    const stop = new AbortController();

    const finish = (area: VisibleArea | undefined) => {
      stop.abort();
      stopSelection = undefined;
      host.remove();
      // The overlay must be off the screen before it is captured: two frames until the page is painted without it.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(area)));
    };

    stopSelection = () => finish(undefined);

    const listen = <Name extends keyof WindowEventMap>(
      name: Name,
      act: (event: WindowEventMap[Name]) => void,
    ) =>
      window.addEventListener(
        name,
        (event) => {
          // A page must not be able to draw the rectangle by itself, and must not see the user draw it.
          if (!event.isTrusted) return;
          event.stopImmediatePropagation();
          act(event);
        },
        { capture: true, signal: stop.signal },
      );

    listen('pointerdown', (event) => {
      event.preventDefault();
      start = { x: event.clientX, y: event.clientY };
    });
    listen('pointermove', (event) => {
      if (start !== undefined) place(frame, rectangle(start, event));
    });
    listen('pointerup', (event) => {
      const area = start === undefined ? undefined : rectangle(start, event);
      const isChoice = area !== undefined && Math.min(area.width, area.height) >= SMALLEST_SIDE;
      finish(isChoice ? { ...area, viewportWidth: window.innerWidth } : undefined);
    });
    listen('keydown', (event) => {
      if (event.key === 'Escape') finish(undefined);
    });
    listen('pagehide', () => finish(undefined));
  });
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drag may go on outside the window; what is captured ends at its edges. */
function rectangle(start: { x: number; y: number }, { clientX, clientY }: PointerEvent): Rectangle {
  const end = {
    x: Math.min(Math.max(clientX, 0), window.innerWidth),
    y: Math.min(Math.max(clientY, 0), window.innerHeight),
  };
  return {
    x: Math.min(start.x, end.x),
    y: Math.min(start.y, end.y),
    width: Math.abs(end.x - start.x),
    height: Math.abs(end.y - start.y),
  };
}

function place(frame: HTMLElement, { x, y, width, height }: Rectangle): void {
  Object.assign(frame.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
}

/** Drawn inside a closed shadow root, so that the page's styles do not reach it. */
function createOverlay(hint: string): { host: HTMLElement; frame: HTMLElement } {
  const host = document.createElement('div');
  host.popover = 'manual';
  host.style.cssText = 'all:initial;position:fixed;inset:0;z-index:2147483647;cursor:crosshair';
  const root = host.attachShadow({ mode: 'closed' });
  const frame = document.createElement('div');
  frame.style.cssText =
    'position:fixed;border:2px solid #0b7a75;box-shadow:0 0 0 100vmax rgb(0 0 0 / 35%);pointer-events:none';
  const label = document.createElement('div');
  label.textContent = hint;
  label.style.cssText =
    'position:fixed;top:12px;left:50%;transform:translateX(-50%);padding:8px 14px;border-radius:8px;' +
    'background:#102a2b;color:#fff;font:14px/1.4 system-ui,sans-serif;pointer-events:none';
  root.append(frame, label);
  return { host, frame };
}
