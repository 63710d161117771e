import { renderedElements } from './rendered-elements.ts';
import { shownParent } from './shadow-root-of.ts';

export interface Arrows {
  /** Turns by a year, or by several. */
  readonly year: HTMLElement | undefined;
  readonly month: HTMLElement | undefined;
}

interface Direction {
  readonly year: RegExp;
  readonly month: RegExp;
}

const BACKWARD: Direction = {
  year: /(?:prev|previous|last)[-_ ]?year|super-prev|double[-_]?left|前一年|上一年|«|^\s*<<\s*$/i,
  month:
    /(?:^|[^a-z])prev|previous|last[-_ ]month|前一?個?月|上一?個?月|上个月|(?:chevron|arrow|angle|caret)[-_]?left|arrow_back|‹|^\s*[<◀◄←]\s*(?:\||$)/i,
};
const FORWARD: Direction = {
  year: /next[-_ ]?year|super-next|double[-_]?right|下一年|後一年|»|^\s*>>\s*$/i,
  month:
    /(?:^|[^a-z])next|next[-_ ]month|下一?個?月|後一?個?月|下个月|(?:chevron|arrow|angle|caret)[-_]?right|arrow_forward|›|^\s*[>▶►→]\s*(?:\||$)/i,
};

/** What turns these cells backward or forward: nearest to them, by its names, else by its place over them. */
export function arrowsOver(cells: readonly HTMLElement[], popup: HTMLElement, isBackward: boolean): Arrows {
  const [first] = cells;
  const none: Arrows = { year: undefined, month: undefined };
  if (first === undefined) return none;
  for (let box = shownParent(first); box; box = shownParent(box)) {
    const named = namedArrows(box, cells, isBackward ? BACKWARD : FORWARD);
    if (named.year ?? named.month) return named;
    const placed = placedArrow(box, cells, isBackward);
    if (placed) return { ...none, month: placed };
    if (box === popup) return none;
  }
  return none;
}

const PRESSABLE = 'button, a, [role=button], span, i, div, th, td';

/** Anything may be an arrow but a cell. */
function namedArrows(box: Element, cells: readonly HTMLElement[], direction: Direction): Arrows {
  const buttons = renderedElements(box).filter(
    (button) =>
      button.matches(PRESSABLE) &&
      !cells.includes(button) &&
      !/\d/.test(button.textContent ?? '') &&
      !button.matches(':disabled, [aria-disabled=true]'),
  );
  const isYear = (button: HTMLElement): boolean => direction.year.test(nameOf(button));
  return {
    year: buttons.find(isYear),
    month: buttons.find((button) => direction.month.test(nameOf(button)) && !isYear(button)),
  };
}

function nameOf(button: HTMLElement): string {
  const text = (button.textContent ?? '').trim();
  const icon = button.childElementCount === 1 ? button.querySelector(':scope > svg') : null;
  const names = ['aria-label', 'title', 'class', 'data-action', 'data-direction'].map((name) =>
    button.getAttribute(name),
  );
  return [text.length <= 20 ? text : '', ...names, icon?.getAttribute('class'), button.id].join('|');
}

/** Buttons without any name stand over the cells, those for backward to the left; next to the heading are the nearest. */
function placedArrow(
  box: Element,
  cells: readonly HTMLElement[],
  isBackward: boolean,
): HTMLElement | undefined {
  const cellBoxes = cells.map((cell) => cell.getBoundingClientRect());
  const top = Math.min(...cellBoxes.map((cell) => cell.top));
  const middle =
    (Math.min(...cellBoxes.map((cell) => cell.left)) + Math.max(...cellBoxes.map((cell) => cell.right))) / 2;
  const candidates = renderedElements(box)
    .filter(
      (button) =>
        button.matches('button, [role=button]') &&
        (button.textContent ?? '').trim() === '' &&
        !button.matches(':disabled, [aria-disabled=true]') &&
        button.getBoundingClientRect().bottom <= top + 4,
    )
    .map((button) => ({ button, offset: button.getBoundingClientRect().left - middle }))
    .filter(({ offset }) => (isBackward ? offset < 0 : offset > 0))
    .sort((one, other) => Math.abs(one.offset) - Math.abs(other.offset));
  return candidates[0]?.button;
}
