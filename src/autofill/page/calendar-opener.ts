import { ownWrappers } from './own-wrappers.ts';

const CONTROLS = 'input:not([type=hidden]), select, textarea';

/** The button or picture beside a box that opens its calendar, in a wrapper that holds this box and nothing else to fill in. */
export function calendarOpener(element: HTMLElement): HTMLElement | undefined {
  const siblings = [element.nextElementSibling, element.previousElementSibling];
  const around = ownWrappers(element, CONTROLS).flatMap((wrapper) => [...wrapper.querySelectorAll('*')]);
  return [...siblings, ...around].find(
    (candidate): candidate is HTMLElement =>
      candidate instanceof HTMLElement && candidate !== element && isOpener(candidate),
  );
}

/** Never a link, never what sends a form off (a button without a type does), never what carries words of its own. */
function isOpener(candidate: HTMLElement): boolean {
  if (!candidate.matches('button, [role=button], img, i, [class*=calendar]')) return false;
  if (candidate.closest('a[href]') !== null) return false;
  if (!ICON_NAME.test((candidate.textContent ?? '').trim())) return false;
  const button = candidate.closest('button');
  return button === null || button.form === null || button.type === 'button';
}

/** Icon fonts draw a word as a picture. */
const ICON_NAME = /^(?:.{0,2}|event|today|calendar(?:[-_](?:today|month))?|date_range)$/iu;
