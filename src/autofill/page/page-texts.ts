import type { FoundControl } from './group-options.ts';
import type { Box, PageWalk, TextLine } from './walk-page.ts';

/** The texts around the controls of a page, looked up by place. */
export interface PageTexts {
  /** Lines between two places of the walk, in page order. */
  between(start: number, end: number): readonly TextLine[];
  /** The highest element that holds this control and no other. */
  ownBox(control: FoundControl): Box;
  /** Lines since the previous control, without the ones that belong to it, nearest first. */
  linesBefore(index: number): readonly TextLine[];
  /** Lines up to the next control that stand in this control's own box. */
  linesAfter(index: number): readonly TextLine[];
  /** The label of a control that has its text after it: under the box or beside it, with nothing before. */
  labelAfter(index: number): string;
  /** What follows the control on the same line. */
  textAfter(index: number): string;
}

const MOST_LINES = 4;

/** One text after its box may be a remark to a heading; this many are the way of the page. */
const FEW_LABELS_AFTER = 2;

export function pageTexts(walk: PageWalk, controls: readonly FoundControl[]): PageTexts {
  const ownBoxes = new Map(controls.map((control) => [control, ownBoxOf(control)]));
  const orders = walk.lines.map((line) => line.order);

  const between = (start: number, end: number): readonly TextLine[] =>
    walk.lines.slice(firstAbove(orders, start), firstAbove(orders, end - 1));

  const ownBox = (control: FoundControl): Box => ownBoxes.get(control) ?? control.box;

  const startOfLinesBefore = (control: FoundControl, previous: FoundControl | undefined): number => {
    if (previous === undefined) return 0;
    if (previous.end < control.start) return Math.max(previous.end, ownBox(previous).end);
    // `○ HKID [box] ○ Passport [box]`: each box stands after an option, and is called as that is.
    return Math.max(...previous.options.map(({ order }) => order).filter((order) => order < control.start));
  };

  const linesBefore = (index: number): readonly TextLine[] => {
    const control = controls[index];
    if (control === undefined) return [];
    const start = startOfLinesBefore(control, controls[index - 1]);
    let words = 0;
    let numbers = 0;
    return between(start, control.start)
      .filter((line) => !namesOption(line, control) && !isMark(line))
      .toReversed()
      .filter(({ text }) => {
        // Numbers of questions take no place of words.
        if (words >= MOST_LINES) return false;
        if (/\p{L}/u.test(text)) words += 1;
        else numbers += 1;
        return numbers <= MOST_LINES;
      });
  };

  const linesAfter = (index: number): readonly TextLine[] => {
    const control = controls[index];
    if (control === undefined) return [];
    const end = Math.min(ownBox(control).end + 1, controls[index + 1]?.start ?? Number.POSITIVE_INFINITY);
    return between(control.end, end).slice(0, MOST_LINES);
  };

  const isTitle = (line: TextLine): boolean =>
    walk.titles.some(({ box, level }) => level > 0 && box.start <= line.order && line.order <= box.end);

  const ownLabelAfter = (index: number, mayFollowTitle: boolean): string => {
    const control = controls[index];
    if (control === undefined) return '';
    const own = ownBox(control);
    const previous = controls[index - 1];
    // Where labels stand after their boxes, what stands before the first row is no label of it.
    const first = mayFollowTitle ? groupOf(control).start : 0;
    const start = previous === undefined ? first : Math.max(previous.end, boxBeside(previous, control).end);
    const leading = between(start, control.start).filter((line) => !(mayFollowTitle && isTitle(line)));
    const following = between(control.end, own.end + 1)[0];
    return leading.length > 0 || following === undefined ? '' : following.text.trim();
  };

  let areLabelsAfter: boolean | undefined;
  const labelAfter = (index: number): string => {
    areLabelsAfter ??=
      controls.filter((_, place) => ownLabelAfter(place, false) !== '').length >= FEW_LABELS_AFTER;
    return ownLabelAfter(index, areLabelsAfter);
  };

  const textAfter = (index: number): string => {
    const control = controls[index];
    if (control === undefined) return '';
    const line = between(control.end, controls[index + 1]?.start ?? Number.POSITIVE_INFINITY)[0];
    return line !== undefined && line.box.block === control.box.parent?.block ? line.text.trim() : '';
  };

  return { between, ownBox, linesBefore, linesAfter, labelAfter, textAfter };
}

/** What some pages put behind the label, on a line of its own: a colon, a mark, a button that explains. */
function isMark({ text }: TextLine): boolean {
  return /^[\s:：*＊ⓘℹ?？]*(?:(?:help|幫助|帮助)[\s:：*＊?？]*)?$/iu.test(text);
}

/** The words of an option may stand before its button, in the same label. */
function namesOption({ box, inLabel }: TextLine, { options }: FoundControl): boolean {
  if (!inLabel || options.length === 0) return false;
  const label = box.element.closest('label');
  return label !== null && options.some(({ element }) => label.contains(element));
}

function ownBoxOf(control: FoundControl): Box {
  let box = control.box;
  while (box.parent && (box.parent.controls === 1 || !holdsAll(box, control))) box = box.parent;
  return box;
}

/** The innermost element that holds a control and another one. */
function groupOf({ box }: FoundControl): Box {
  let group = box;
  while (group.parent && group.controls <= 1) group = group.parent;
  return group;
}

/** The highest element that holds one control and not the other. */
function boxBeside(one: FoundControl, other: FoundControl): Box {
  let box = one.box;
  while (box.parent && !(box.parent.start <= other.start && other.start <= box.parent.end)) box = box.parent;
  return box;
}

function holdsAll(box: Box, control: FoundControl): boolean {
  return box.start <= control.start && control.end <= box.end;
}

/** Index of the first number above a limit, in rising numbers. */
function firstAbove(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
