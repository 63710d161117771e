import type { FoundControl } from './group-options.ts';
import type { PageTexts } from './page-texts.ts';

/** The elements that hold a row or more of boxes of which some say nothing about themselves: grids made of plain elements. */
export function groupsWithSilence(
  seen: readonly FoundControl[],
  texts: PageTexts,
  labels: ReadonlyMap<FoundControl, string>,
): ReadonlySet<Element | undefined> {
  const silent = seen.filter(
    (control, index) =>
      labels.get(control) === '' &&
      texts.linesBefore(index).length === 0 &&
      !control.element.hasAttribute('placeholder') &&
      // A drawn list shows in itself what it is for.
      control.kind !== 'dropdown' &&
      control.element.closest('table') === null &&
      // Boxes for single characters and parts of dates stand side by side without words, too.
      !/^[1-4]$/.test(control.element.getAttribute('maxlength') ?? ''),
  );
  return new Set(silent.map(gridOf));
}

/** Two levels of groups: the row, and the grid of rows. */
export function gridOf({ box }: FoundControl): Element | undefined {
  let counted = 1;
  let level = 0;
  for (let group = box.parent; group; group = group.parent) {
    if (group.controls <= counted) continue;
    counted = group.controls;
    level += 1;
    if (level === 2) return group.element;
  }
  return undefined;
}

const MOST_GROUPS = 8;

/** Numbers the groups of a page, for each control those around it from the nearest outwards. */
export function groupNumbers(): (control: FoundControl) => number[] {
  let next = 1;
  return ({ box }) => {
    const numbers: number[] = [];
    let counted = 1;
    for (let group = box.parent; group && numbers.length < MOST_GROUPS; group = group.parent) {
      if (group.controls <= counted) continue;
      counted = group.controls;
      if (group.number === 0) {
        group.number = next;
        next += 1;
      }
      numbers.push(group.number);
    }
    return numbers;
  };
}
