import type { FoundControl } from './group-options.ts';
import type { TextLine } from './walk-page.ts';

/** What stands to the left of and above a control on the screen, where the page's structure says nothing. */
export interface VisualHeadings {
  readonly column: string;
  readonly row: string;
}

interface Placed {
  readonly text: string;
  readonly box: DOMRect;
}

const NONE: VisualHeadings = { column: '', row: '' };

/** More text than this is an article with a form in it; looking at all of it would take too long. */
const MOST_LINES = 600;

/** Farther away than this, in CSS pixels, nobody takes a text for a heading. */
const FARTHEST = 900;

/**
 * Reads grids made of plain elements, in which the texts of the first line and of the first column name the boxes.
 * A heading of a column counts only if it stands in a line of headings: two or more texts side by side without a box.
 */
export function visualHeadingsOfPage(
  lines: readonly TextLine[],
  controls: readonly FoundControl[],
): (control: FoundControl) => VisualHeadings {
  if (lines.length > MOST_LINES) return () => NONE;
  let placed: readonly Placed[] | undefined;
  let boxes: readonly DOMRect[] | undefined;
  return (control) => {
    placed ??= lines
      .filter(({ text }) => /\p{L}/u.test(text))
      .map((line) => ({ text: line.text.trim(), box: line.box.element.getBoundingClientRect() }));
    boxes ??= controls.map(({ element }) => element.getBoundingClientRect());
    return { column: columnOf(control, placed, boxes), row: rowOf(control, placed) };
  };
}

function rowOf({ element }: FoundControl, lines: readonly Placed[]): string {
  const own = element.getBoundingClientRect();
  const left = lines.filter(({ box }) => box.right <= own.left + 4 && sameLine(box, own));
  const leftmost = left.toSorted((one, other) => one.box.left - other.box.left)[0];
  return leftmost?.text.slice(0, 120) ?? '';
}

function columnOf({ element }: FoundControl, lines: readonly Placed[], controls: readonly DOMRect[]): string {
  const own = element.getBoundingClientRect();
  const middle = own.left + own.width / 2;
  const above = lines
    .filter(
      ({ box }) =>
        box.bottom <= own.top + 4 &&
        own.top - box.bottom < FARTHEST &&
        box.left <= middle &&
        middle <= box.right &&
        box.width < own.width * 3,
    )
    .toSorted((one, other) => other.box.bottom - one.box.bottom);
  const heading = above.find(({ box }) => {
    const isHeadingLine =
      lines.filter(
        (line) =>
          (sameLine(line.box, box) && line.box.right <= box.left + 4) ||
          (sameLine(line.box, box) && line.box.left >= box.right - 4),
      ).length > 0;
    return isHeadingLine && !controls.some((control) => sameLine(control, box));
  });
  return heading?.text.slice(0, 120) ?? '';
}

function sameLine(one: DOMRect, other: DOMRect): boolean {
  const middle = one.top + one.height / 2;
  return one.height > 0 && middle > other.top && middle < other.bottom;
}
