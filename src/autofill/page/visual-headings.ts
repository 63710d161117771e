import type { FoundControl } from './group-options.ts';
import { layerReader } from './open-dialog.ts';
import type { Box, TextLine } from './walk-page.ts';

/** What stands to the left of and above a control on the screen, where the page's structure says nothing. */
export interface VisualHeadings {
  readonly column: string;
  readonly row: string;
}

interface Placed {
  readonly text: string;
  readonly box: DOMRect;
  /** What lies over the page and holds it; nothing where it is on the page itself. */
  readonly layer: Element | undefined;
  /** It is the label of a control, and heads no column. */
  readonly isOfControl: boolean;
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
  const layerOf = layerReader();
  return (control) => {
    placed ??= lines.flatMap((line) => placedLine(line, layerOf));
    boxes ??= controls.map(({ element }) => element.getBoundingClientRect());
    const layer = layerOf(control.element);
    // What a dialog lies over names nothing in it.
    const beside = placed.filter((line) => line.layer === layer);
    return { column: columnOf(control, beside, boxes), row: rowOf(control, beside) };
  };
}

/** How far above or below its box a label may stand, in CSS pixels. */
const FARTHEST_LABEL = 60;

/**
 * Whether a text stands where it could name a control: on its line, or above or below it and not far from it; or before
 * the words over a row of controls (`Date of birth`, with `Day`, `Month` and `Year` over theirs).
 */
export function standsBeside(
  { box }: TextLine,
  { element }: FoundControl,
  controls: readonly FoundControl[],
): boolean {
  const [text, own] = [box.element.getBoundingClientRect(), element.getBoundingClientRect()];
  if (sameLine(text, own) || sameLine(own, text) || standsOver(text, own)) return true;
  const isBefore = text.right <= own.left && text.top < own.top && own.top - text.bottom <= FARTHEST_LABEL;
  return isBefore && !controls.some((other) => standsOver(text, other.element.getBoundingClientRect()));
}

function standsOver(text: DOMRect, control: DOMRect): boolean {
  const overlaps = text.left < control.right && control.left < text.right;
  return overlaps && Math.max(control.top - text.bottom, text.top - control.bottom) <= FARTHEST_LABEL;
}

/** A text that stands in one box with a control names that one, and no row or column; nor do the steps of a wizard. */
function placedLine(
  { text, box, inLabel }: TextLine,
  layerOf: (element: Element) => Element | undefined,
): Placed[] {
  const { element } = box;
  if (!/\p{L}/u.test(text) || box.controls > 0 || isOfMenu(element)) return [];
  const isOfControl = (inLabel && element.closest('label')?.control != null) || isCaption(box);
  return [{ text: text.trim(), box: element.getBoundingClientRect(), layer: layerOf(element), isOfControl }];
}

/** A link, a tab, or one of a list in which nothing is filled in. */
function isOfMenu(element: Element): boolean {
  if (element.closest('nav, a, [role=tab]')) return true;
  const list = element.closest('li')?.parentElement;
  return list != null && list.querySelector('input, select, textarea') === null;
}

/** The words over, under or beside one box in a cell of its own. */
function isCaption(line: Box): boolean {
  let box: Box | undefined = line;
  while (box !== undefined && box.controls === 0) box = box.parent;
  return box?.controls === 1;
}

function rowOf({ element }: FoundControl, lines: readonly Placed[]): string {
  const own = element.getBoundingClientRect();
  const left = lines.filter(({ box }) => box.right <= own.left + 4 && sameLine(box, own));
  const leftmost = left.toSorted((one, other) => one.box.left - other.box.left)[0];
  return leftmost?.text.slice(0, 120) ?? '';
}

function columnOf({ element }: FoundControl, lines: readonly Placed[], controls: readonly DOMRect[]): string {
  const own = element.getBoundingClientRect();
  const above = lines
    .filter(
      ({ box }) =>
        box.bottom <= own.top + 4 &&
        own.top - box.bottom < FARTHEST &&
        isOver(box, own) &&
        box.width < own.width * 3,
    )
    .toSorted((one, other) => other.box.bottom - one.box.bottom);
  // In the rows between stand other boxes, and what belongs to them.
  const isBesideControl = ({ box }: Placed): boolean => controls.some((control) => sameLine(control, box));
  const isHeadingLine = ({ box }: Placed): boolean =>
    lines.some(
      (line) => sameLine(line.box, box) && (line.box.right <= box.left + 4 || line.box.left >= box.right - 4),
    );
  const heading = above.find((line) => (line.isOfControl || isHeadingLine(line)) && !isBesideControl(line));
  return heading === undefined || heading.isOfControl ? '' : heading.text.slice(0, 120);
}

/** Two left edges are in line, if they are no further apart than this, in CSS pixels. */
const ALIGNED = 8;

function isOver(heading: DOMRect, control: DOMRect): boolean {
  const middle = control.left + control.width / 2;
  return (
    (heading.left <= middle && middle <= heading.right) || Math.abs(heading.left - control.left) <= ALIGNED
  );
}

function sameLine(one: DOMRect, other: DOMRect): boolean {
  const middle = one.top + one.height / 2;
  return one.height > 0 && middle > other.top && middle < other.bottom;
}
