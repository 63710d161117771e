import type { PageControl } from './page-memory.ts';

/** What is drawn over the page while a control is picked: an outline and texts, nothing that could be clicked. */
export interface PickMarker {
  /** Outlines a control and says its name; without one, takes the outline away. */
  show(control: PageControl | undefined, name: string): void;
  remove(): void;
}

/** Drawn in a closed shadow root, so that neither the page's styles nor its scripts reach it. */
export function createPickMarker(hint: string | undefined): PickMarker {
  const host = document.createElement('div');
  host.style.cssText = 'all:initial;position:fixed;inset:0;z-index:2147483647;pointer-events:none';
  const root = host.attachShadow({ mode: 'closed' });
  const outline = box('display:none;border:3px solid #0b7a75;border-radius:6px;box-sizing:border-box');
  const name = box(`${TEXT};display:none;max-width:min(40ch,90vw);overflow:hidden;text-overflow:ellipsis`);
  name.setAttribute('role', 'status');
  root.append(outline, name);
  if (hint !== undefined) {
    const bar = box(`${TEXT};top:12px;left:50%;transform:translateX(-50%);white-space:normal`);
    bar.textContent = hint;
    root.append(bar);
  }
  document.documentElement.append(host);
  return {
    show(control, text) {
      const display = control === undefined ? 'none' : 'block';
      Object.assign(outline.style, { display });
      Object.assign(name.style, { display });
      if (control === undefined) return;
      const { left, top, right, bottom } = rectangleOf(control);
      Object.assign(outline.style, {
        left: `${left - 4}px`,
        top: `${top - 4}px`,
        width: `${right - left + 8}px`,
        height: `${bottom - top + 8}px`,
      });
      if (name.textContent !== text) name.textContent = text;
      const above = top > 40;
      Object.assign(name.style, {
        left: `${Math.max(4, left - 4)}px`,
        top: above ? `${top - 38}px` : `${bottom + 8}px`,
      });
    },
    remove: () => host.remove(),
  };
}

const TEXT =
  'padding:5px 12px;border-radius:7px;background:#102a2b;color:#fff;font:14px/1.4 system-ui,sans-serif;white-space:nowrap';

function box(style: string): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = `position:fixed;pointer-events:none;${style}`;
  return element;
}

/** All options of a choice together, each with its label, which may be all that can be seen of it. */
function rectangleOf({ element, optionElements }: PageControl) {
  const boxes = [element, ...optionElements]
    .flatMap((part) => {
      const isOption = part instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(part.type);
      return [part, ...(isOption ? (part.labels ?? []) : [])];
    })
    .map((part) => part.getBoundingClientRect());
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
