import { pageMemory } from './page-memory.ts';

/** Draws a frame around a control and brings it into view; without an id, or an unknown one, takes the frame away. */
export function outlineControl(controlId: string | undefined): void {
  const memory = pageMemory();
  memory.outline?.remove();
  memory.outline = undefined;
  const control = controlId === undefined ? undefined : memory.controls.get(controlId);
  if (!control?.element.isConnected) return;
  const target = visiblePart(control.element);
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const box = target.getBoundingClientRect();
  const outline = document.createElement('div');
  Object.assign(outline.style, {
    all: 'initial',
    position: 'fixed',
    left: `${box.left - 4}px`,
    top: `${box.top - 4}px`,
    width: `${box.width + 8}px`,
    height: `${box.height + 8}px`,
    boxSizing: 'border-box',
    border: '3px solid #0b7285',
    borderRadius: '6px',
    pointerEvents: 'none',
    zIndex: '2147483647',
  });
  document.documentElement.append(outline);
  memory.outline = outline;
}

/** Radio buttons in cards are drawn by their label. */
function visiblePart(element: HTMLElement): HTMLElement {
  const box = element.getBoundingClientRect();
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  return box.width > 4 || label === undefined ? element : label;
}
