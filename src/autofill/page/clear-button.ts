import { ownWrappers } from './own-wrappers.ts';

const CONTROLS = 'input:not([type=hidden], [aria-hidden=true]), select, textarea';
const CLEAR = /(?:^|[^a-z])(?:clear|reset-value|deselect)(?![a-z]*able|-?fix)|清除|清空/i;

/** The button by which a field empties itself, in a wrapper that holds this field and nothing else to fill in. */
export function clearButton(element: HTMLElement): HTMLElement | undefined {
  const buttons = ownWrappers(element, CONTROLS).flatMap((wrapper) => [
    ...wrapper.querySelectorAll<HTMLElement>('button, [role=button], span, i, div'),
  ]);
  return buttons.find(
    (candidate) => candidate !== element && CLEAR.test(nameOf(candidate)) && !candidate.contains(element),
  );
}

function nameOf(button: HTMLElement): string {
  const names = ['aria-label', 'title', 'class'].map((name) => button.getAttribute(name) ?? '');
  return [...names, (button.textContent ?? '').trim().slice(0, 12)].join('|');
}
