import type { Section } from '../description.ts';
import type { FoundControl } from './group-options.ts';
import { referencedElements } from './referenced-elements.ts';
import type { Box, PageWalk, TextLine } from './walk-page.ts';

/** A section with the stretch of the walk that it titles. */
interface Stretch extends Section {
  readonly start: number;
  end: number;
  readonly level: number;
}

const LONGEST_TITLE = 80;
/** `Part C: Authorised person to collect the statement (if not collected by the applicant)`. */
const LONGEST_NUMBERED_TITLE = 120;
const NUMBERED =
  /^(?:part|section|schedule) (?:\d{1,2}|[a-h]|[ivx]{1,4}|one|two|three|four|five)\b|^第 ?[一二三四五六七八九十\d]+ ?部[分份]|^[甲乙丙丁戊己庚][部、.]/iu;
/** It tells what to do, and titles nothing. */
const SENTENCE = /[。;；]|\b(?:must|shall|should|please)\b|須由|必須|請/iu;
/** `13. Name in English`: a question of the part, not the end of it. */
const QUESTION = /^[(（]?\d{1,3} ?[.)）、．]/u;

/** The titles of parts rank below all headings, other emphasised lines below those, and plain short lines below these. */
const PART = 7;
const EMPHASISED = 8;
const PLAIN = 9;

/**
 * What each control stands under: named groups, headings, and lines that look like headings. A heading reaches to the
 * end of the innermost element that also holds controls after it, or to the next heading that ranks as high.
 */
export function pageSections(
  walk: PageWalk,
  controls: readonly FoundControl[],
  isLabel: (line: TextLine) => boolean,
): { readonly sections: readonly Section[]; readonly sectionsOf: (control: FoundControl) => number[] } {
  const stretches = [...titledStretches(walk, controls), ...lineStretches(walk, controls, isLabel)];
  endAtNextHeading(stretches);
  // Asked for each control of a page: what does not hold it costs nothing but the comparison.
  const sectionsOf = (control: FoundControl): number[] => {
    const around: { readonly index: number; readonly length: number }[] = [];
    stretches.forEach(({ start, end }, index) => {
      if (start < control.start && control.start <= end) around.push({ index, length: end - start });
    });
    return around
      .sort((one, other) => one.length - other.length || other.index - one.index)
      .map(({ index }) => index);
  };
  return { sections: stretches.map(({ kind, text }) => ({ kind, text })), sectionsOf };
}

function titledStretches(walk: PageWalk, controls: readonly FoundControl[]): Stretch[] {
  return walk.titles.flatMap(({ box, level }): Stretch[] => {
    if (level === 0) {
      const text = groupName(box.element);
      return text === '' ? [] : [{ kind: 'group', text, start: box.start, end: box.end, level }];
    }
    const text = tidy(box.element.textContent);
    const end = reach(box, controls);
    return text === '' || end === undefined ? [] : [{ kind: 'heading', text, start: box.end, end, level }];
  });
}

function groupName(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return tidy(label);
  if (element.hasAttribute('aria-labelledby')) {
    const names = referencedElements(element, 'aria-labelledby');
    return tidy(names.map(({ textContent }) => textContent).join(' '));
  }
  return tidy(element.querySelector(':scope > legend')?.textContent ?? null);
}

function lineStretches(
  walk: PageWalk,
  controls: readonly FoundControl[],
  isLabel: (line: TextLine) => boolean,
): Stretch[] {
  const titleBoxes = walk.titles.filter(({ level }) => level > 0).map(({ box }) => box);
  return walk.lines.flatMap((line) => {
    const text = tidy(line.text);
    const whole = line.text.trim();
    const isOfPart = NUMBERED.test(text) && !SENTENCE.test(whole);
    if (
      line.inLabel ||
      !/\p{L}{2}|\p{Script=Han}/u.test(text) ||
      whole.length > (isOfPart ? LONGEST_NUMBERED_TITLE : LONGEST_TITLE) ||
      /[.。;；,，?？!]$/u.test(whole)
    )
      return [];
    if (titleBoxes.some((box) => box.start <= line.order && line.order <= box.end) || isLabel(line))
      return [];
    if (line.box.element.closest('a, nav, footer, [role=navigation]') || isOneOfMany(line.box)) return [];
    const cell = line.box.element.closest('td, th');
    if (cell instanceof HTMLTableCellElement && cell.parentElement?.childElementCount !== 1) return [];
    const end = reach(line.box, controls, line.order);
    if (end === undefined) return [];
    const emphasised = cell !== null || isEmphasised(line.box.element);
    return [
      emphasised
        ? {
            kind: 'heading' as const,
            text,
            start: line.order,
            end,
            level: isOfPart ? PART : EMPHASISED,
          }
        : { kind: 'text' as const, text, start: line.order, end, level: PLAIN },
    ];
  });
}

/** So many like parts side by side, without a control in them, are steps, tabs or labels: none titles what follows. */
const MANY = 3;

function isOneOfMany(line: Box): boolean {
  for (let box: Box | undefined = line; box !== undefined && box.controls === 0; box = box.parent) {
    if (standsAmongLike(box.element)) return true;
  }
  return false;
}

/** Whether at least {@link MANY} elements that look like this one stand side by side, itself included. */
function standsAmongLike(element: Element): boolean {
  const [look] = element.classList;
  if (look === undefined) return false;
  const own = element.getBoundingClientRect();
  const isLike = (other: Element): boolean =>
    other.localName === element.localName &&
    other.classList[0] === look &&
    Math.abs(other.getBoundingClientRect().top - own.top) < own.height / 2 &&
    other.textContent?.trim() !== '' &&
    other.querySelector('input, select, textarea') === null;
  let count = 1;
  for (const side of ['nextElementSibling', 'previousElementSibling'] as const) {
    // More than enough is not counted: a list may be long.
    for (let other = element[side]; other !== null && count < MANY && isLike(other); other = other[side])
      count += 1;
  }
  return count >= MANY;
}

function isEmphasised(element: Element): boolean {
  if (/^(?:b|strong|dt|th|legend|em)$/.test(element.localName)) return true;
  if (/title|head|section|caption|legend/i.test(element.getAttribute('class') ?? '')) return true;
  if (Number(getComputedStyle(element).fontWeight) >= 600) return true;
  return element.firstElementChild?.matches('b, strong') ?? false;
}

/** Where the innermost element ends that holds the title and a control after it. */
function reach(box: Box, controls: readonly FoundControl[], from = box.end): number | undefined {
  const next = controls.find((control) => control.start > from);
  if (next === undefined) return undefined;
  for (let scope: Box | undefined = box; scope; scope = scope.parent) {
    if (next.start <= scope.end) return scope.end;
  }
  return undefined;
}

function endAtNextHeading(stretches: readonly Stretch[]): void {
  const headings = stretches.filter(({ level }) => level > 0).sort((one, other) => one.start - other.start);
  headings.forEach((heading, index) => {
    for (const later of headings.slice(index + 1)) {
      if (later.start > heading.end) break;
      const endsPart = heading.level === PART && later.level === EMPHASISED && !QUESTION.test(later.text);
      const ends = later.level <= heading.level || endsPart;
      if (!ends || later.start === heading.start) continue;
      heading.end = later.start;
      break;
    }
  });
}

function tidy(text: string | null): string {
  return (text ?? '')
    .replace(/[\s\u200b]+/g, ' ')
    .trim()
    .slice(0, 120);
}
