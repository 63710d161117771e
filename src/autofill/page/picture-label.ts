const CELLS = 'td, th, dt';
const CONTROLS = 'input:not([type=hidden]), select, textarea, button';

/**
 * What a picture says that is the whole content of a cell, as old pages draw their labels. Other pictures are
 * ornaments: their texts (`calendar`, `required`) would be taken for labels.
 */
export function pictureLabel(picture: Element): string {
  const cell = picture.closest(CELLS);
  const isAlone =
    cell !== null &&
    (cell.textContent ?? '').trim() === '' &&
    cell.querySelector(CONTROLS) === null &&
    cell.querySelectorAll('img').length === 1;
  return isAlone ? (picture.getAttribute('alt') ?? '') : '';
}
