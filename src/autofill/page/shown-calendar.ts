/** A calendar month as it stands on the page. */
export interface ShownCalendar {
  /** What has opened: the days and the means to turn to another month. */
  readonly popup: HTMLElement;
  /** The days of the month in order, without those of its neighbours. */
  readonly days: readonly HTMLElement[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Finds a calendar among the elements that have come up: the run of cells that count from 1 to 28 or more. */
export function findCalendar(fresh: readonly HTMLElement[]): ShownCalendar | undefined {
  const cells = fresh.filter(
    (element) => element.childElementCount === 0 && /^\d{1,2}日?$/u.test((element.textContent ?? '').trim()),
  );
  const days: HTMLElement[] = [];
  // Week numbers and the days of the neighbouring months stand between them.
  for (const cell of cells) {
    if (numberIn(cell) === days.length + 1) days.push(cell);
  }
  if (days.length < 28) return undefined;
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;
  for (
    let popup = first.parentElement;
    popup && popup !== popup.ownerDocument.body;
    popup = popup.parentElement
  ) {
    if (popup.contains(last) && shownMonth(popup) !== undefined) return { popup, days };
  }
  return undefined;
}

/** The month that a calendar shows, from its lists, its year box or its heading. */
export function shownMonth(popup: HTMLElement): { year: number; month: number } | undefined {
  const chosen = [...popup.querySelectorAll('select')].map((select) => select.selectedOptions[0]?.text ?? '');
  const boxes = [...popup.querySelectorAll('input')].map((input) => input.value);
  const heading = textWithoutCells(popup);
  const text = [...chosen, ...boxes, heading].join(' ');
  const year = /(?<!\d)(1[89]\d\d|20\d\d|21\d\d)(?!\d)/.exec(text)?.[1];
  const month = monthIn([...chosen, heading].join(' '));
  return year === undefined || month === undefined ? undefined : { year: Number(year), month };
}

function monthIn(text: string): number | undefined {
  const name = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i.exec(text)?.[1];
  if (name) return MONTHS.indexOf(name.toLowerCase()) + 1;
  const number = /(?<!\d)(1[0-2]|0?[1-9])\s*月/u.exec(text)?.[1];
  if (number) return Number(number);
  const chinese = /(十[一二]?|[一二三四五六七八九])月/u.exec(text)?.[1];
  if (chinese)
    return ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].indexOf(chinese) + 1;
  const numeric = /(?<!\d)(?:(0?[1-9]|1[0-2])\s*[/.-]\s*\d{4}|\d{4}\s*[/.-]\s*(0?[1-9]|1[0-2]))(?!\d)/.exec(
    text,
  );
  const found = numeric?.[1] ?? numeric?.[2];
  return found === undefined ? undefined : Number(found);
}

function textWithoutCells(popup: HTMLElement): string {
  const parts: string[] = [];
  const visit = (element: Element): void => {
    if (element.localName === 'select' || element.localName === 'option') return;
    for (const node of element.childNodes) {
      if (node instanceof Element) visit(node);
      else if (node.nodeType === Node.TEXT_NODE && !/^\s*\d{1,2}\s*$/.test(node.nodeValue ?? ''))
        parts.push(node.nodeValue ?? '');
    }
    parts.push(' ');
  };
  visit(popup);
  return parts.join('');
}

function numberIn(cell: HTMLElement | undefined): number | undefined {
  return cell === undefined ? undefined : Number.parseInt(cell.textContent ?? '', 10);
}
