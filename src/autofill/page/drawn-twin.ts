import { isVisible } from './visibility.ts';

/** A radio button with its words is not higher than this, in CSS pixels. */
const HIGHEST_TWIN = 60;

/** What a page draws beside a radio button that it does not show at all, and listens to instead (Layui). */
export function drawnTwin(element: HTMLElement): HTMLElement | undefined {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checkVisibility())
    return undefined;
  const twin = element.nextElementSibling;
  if (!(twin instanceof HTMLElement) || !isVisible(twin)) return undefined;
  const isButton =
    getComputedStyle(twin).cursor === 'pointer' &&
    twin.getBoundingClientRect().height <= HIGHEST_TWIN &&
    (twin.textContent ?? '').trim() !== '' &&
    !twin.matches('a[href], input, select, textarea, label') &&
    twin.querySelector('input, select, textarea') === null;
  return isButton ? twin : undefined;
}
