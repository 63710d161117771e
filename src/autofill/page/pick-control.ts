import { controlAt, type Pickable, pickableControls } from './control-at.ts';
import { createPickMarker } from './pick-marker.ts';

/** After so many milliseconds a page may have drawn its form anew. */
const STALE = 400;

/** What the page must not hear of while the user points at it. */
const SILENCED = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
] as const;

/**
 * Lets the user point at a control of this frame, by mouse (click) or keyboard (Tab or arrows, then Enter). Calls
 * `onPick` once: with the control, or with nothing after Escape. Nothing can be decided on the page: what it draws over
 * ours cannot make the user agree to anything. Returns the way to stop without a call.
 */
export function pickControl(
  hint: string | undefined,
  onPick: (controlId: string | undefined) => void,
): () => void {
  const marker = createPickMarker(hint);
  const stopped = new AbortController();
  let pickable = pickableControls(document);
  let lookedAt = performance.now();
  let current: Pickable | undefined;

  const stop = () => {
    stopped.abort();
    marker.remove();
  };
  const finish = (picked: Pickable | undefined) => {
    stop();
    onPick(picked?.control.controlId);
  };
  const show = (pointedAt: Pickable | undefined) => {
    current = pointedAt;
    marker.show(pointedAt?.control, pointedAt?.name ?? '');
  };
  const look = (event: MouseEvent): Pickable | undefined => {
    const found = controlAt(event, pickable);
    if (found?.control.element.isConnected || performance.now() - lookedAt < STALE) return found;
    pickable = pickableControls(document);
    lookedAt = performance.now();
    return controlAt(event, pickable);
  };
  const move = (steps: number) => {
    const place = current === undefined ? (steps > 0 ? -1 : 0) : pickable.indexOf(current);
    const next = pickable[(place + steps + pickable.length) % pickable.length];
    next?.control.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    show(next);
  };
  const press = (event: KeyboardEvent) => {
    const forward = event.key === 'ArrowDown' || event.key === 'ArrowRight';
    const backward = event.key === 'ArrowUp' || event.key === 'ArrowLeft';
    if (event.key === 'Escape') finish(undefined);
    else if (event.key === 'Tab') move(event.shiftKey ? -1 : 1);
    else if (forward || backward) move(forward ? 1 : -1);
    else if (event.key === 'Enter' && current !== undefined) finish(current);
    // Page Down and the like still scroll; letters would be typed into the page.
    else if (event.key.length > 1 && event.key !== 'Enter') return;
    event.preventDefault();
  };

  const listen = <Name extends keyof WindowEventMap>(
    name: Name,
    act: (event: WindowEventMap[Name]) => void,
  ) =>
    window.addEventListener(
      name,
      (event) => {
        // A page must not be able to pick by itself.
        if (!event.isTrusted) return;
        event.stopImmediatePropagation();
        act(event);
      },
      { capture: true, passive: false, signal: stopped.signal },
    );
  for (const name of SILENCED) {
    listen(name, (event) => {
      event.preventDefault();
      if (name !== 'click' || !(event instanceof MouseEvent)) return;
      const picked = look(event);
      if (picked !== undefined) finish(picked);
    });
  }
  listen('pointermove', (event) => show(look(event)));
  listen('keydown', press);
  const options = { signal: stopped.signal };
  window.addEventListener('scroll', () => show(current), { ...options, capture: true, passive: true });
  window.addEventListener('pagehide', stop, options);
  // The pointer is over another frame, whose own picker goes on.
  document.documentElement.addEventListener('pointerleave', () => show(undefined), options);
  return stop;
}
