import { isVisible } from './visibility.ts';

/** A dropdown that is drawn in the place of a native list leaves that list, and its label, beside it or in itself. */
export function hiddenSelect(element: HTMLElement): HTMLSelectElement | undefined {
  const within = element.querySelector('select');
  if (within && !isVisible(within)) return within;
  let box: HTMLElement | null = element;
  for (let level = 0; box && level < 4; level += 1) {
    const { previousElementSibling: before, nextElementSibling: after } = box;
    const twin = [before, after].find(
      (sibling) => sibling instanceof HTMLSelectElement && !isVisible(sibling),
    );
    if (twin instanceof HTMLSelectElement) return twin;
    box = box.parentElement;
  }
  return undefined;
}
