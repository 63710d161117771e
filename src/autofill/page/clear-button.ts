import { shownParent } from './shadow-root-of.ts';

/** How many boxes around a control may be its own. */
const FARTHEST = 4;

const CONTROLS = 'input:not([type=hidden], [aria-hidden=true]), select, textarea';
const CLEAR = /(?:^|[^a-z])(?:clear|reset-value|deselect)(?![a-z]*able)|清除|清空/i;

/** The button by which a field empties itself, in a wrapper that holds this field and nothing else to fill in. */
export function clearButton(element: HTMLElement): HTMLElement | undefined {
  let wrapper = shownParent(element);
  for (let level = 0; wrapper && level < FARTHEST; level += 1) {
    if (wrapper.querySelectorAll(CONTROLS).length > 1 || wrapper.matches('form, body')) return undefined;
    const button = [...wrapper.querySelectorAll<HTMLElement>('button, [role=button], span, i, div')].find(
      (candidate) => candidate !== element && CLEAR.test(nameOf(candidate)) && !candidate.contains(element),
    );
    if (button) return button;
    wrapper = shownParent(wrapper);
  }
  return undefined;
}

function nameOf(button: HTMLElement): string {
  const names = ['aria-label', 'title', 'class'].map((name) => button.getAttribute(name) ?? '');
  return [...names, (button.textContent ?? '').trim().slice(0, 12)].join('|');
}
