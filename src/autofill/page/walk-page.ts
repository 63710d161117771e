import type { ControlKind } from '../description.ts';
import { controlKind, dropdownShell } from './control-kind.ts';
import { pictureLabel } from './picture-label.ts';
import { shownChildren } from './shadow-root-of.ts';
import { showsContents } from './visibility.ts';

/** An element on the walk: the stretch of the walk that lies within it. */
export interface Box {
  readonly element: Element;
  readonly parent: Box | undefined;
  /** The start of the innermost block element that it is or stands in: equal for what is on one line. */
  readonly block: number;
  readonly start: number;
  end: number;
  /** How many controls are in it; a choice counts once. */
  controls: number;
  /** Number for the description, given when it first matters. */
  number: number;
}

/** A run of text that is shown on one line, as far as block elements tell. */
export interface TextLine {
  text: string;
  readonly order: number;
  readonly box: Box;
  /** In a `<label>`: it speaks for one control. */
  readonly inLabel: boolean;
}

/** One fillable element: a whole control, or one option of a choice. */
export interface WalkedItem {
  readonly kind: ControlKind | 'option';
  readonly element: HTMLElement;
  readonly order: number;
  readonly box: Box;
}

export interface PageWalk {
  readonly items: readonly WalkedItem[];
  readonly lines: readonly TextLine[];
  /** Elements that title or group what is in or after them: headings, legends, captions, named groups. */
  readonly titles: readonly { readonly box: Box; readonly level: number }[];
}

const WITHOUT_TEXT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'canvas',
  'iframe',
  'object',
  'video',
  'audio',
]);

const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'img',
  'kbd',
  'label',
  'mark',
  'q',
  's',
  'slot',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
]);

const GROUP_ROLES = new Set(['group', 'radiogroup', 'region', 'form', 'tabpanel', 'dialog', 'article']);

/** Longer runs of text are prose, not labels; the rest of them is not kept. */
const LONGEST_LINE = 200;

/** Buttons within boxes that are drawn as characters: to clear, to open, to explain. */
const ICON =
  /^ ?(?:[×✕✖✗✘▾▼▽▿⌄❓]|\p{Extended_Pictographic})(?:\ufe0f|\u200d|\p{Extended_Pictographic})* ?$/u;

/** `中文姓名` before `Name in Chinese`, `birth` before `D/M/YYYY`: where one ends and the other begins. */
function touches(before: string, after: string): boolean {
  return (
    /[\p{L}\p{N})）]$/u.test(before) && /^(?:[A-Z]|\p{Script=Han})/u.test(after) && !bothHan(before, after)
  );
}

function bothHan(before: string, after: string): boolean {
  return /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(after);
}

/**
 * Walks everything below a root once, in the order in which it is shown, and notes controls, text lines and titles.
 * @param isWidget tells the elements that a site rule takes for controls, though nothing about them says so
 */
export function walkPage(root: Element, isWidget: (element: Element) => boolean = () => false): PageWalk {
  const items: WalkedItem[] = [];
  const lines: TextLine[] = [];
  const titles: { box: Box; level: number }[] = [];
  let order = 0;
  let open: TextLine | undefined;
  let lastBox: Box | undefined;

  const addText = (text: string, box: Box, inLabel: boolean): void => {
    const tidy = text.replace(/[\s\u200b\ufeff]+/g, ' ');
    if (tidy === ' ' || tidy === '') {
      if (open && tidy === ' ' && !open.text.endsWith(' ')) open.text += ' ';
      return;
    }
    if (ICON.test(tidy)) return;
    // Styled as blocks, two languages side by side are no one word; the first letter of a word may be underlined.
    if (open && lastBox !== box && touches(open.text, tidy)) open.text += ' ';
    lastBox = box;
    if (open === undefined || open.inLabel !== inLabel) {
      order += 1;
      open = { text: '', order, box, inLabel };
      lines.push(open);
    }
    if (open.text.length < LONGEST_LINE) open.text += tidy.slice(0, LONGEST_LINE);
  };

  const visit = (element: Element, parent: Box | undefined, inLabel: boolean, shown: boolean): void => {
    const tag = element.localName;
    if (WITHOUT_TEXT.has(tag)) return;
    const visible = shown && showsContents(element);
    const isBlock = !INLINE.has(tag);
    if (isBlock) open = undefined;
    order += 1;
    const block = isBlock ? order : (parent?.block ?? 0);
    const box: Box = { element, parent, block, start: order, end: order, controls: 0, number: 0 };
    const ownKind = controlKind(element);
    const kind = ownKind ?? (isWidget(element) ? 'dropdown' : undefined);
    if (kind !== undefined && element instanceof HTMLElement) {
      open = undefined;
      items.push({ kind, element: ownKind === 'dropdown' ? dropdownShell(element) : element, order, box });
      if (kind !== 'option' || element instanceof HTMLInputElement) return;
    }
    if (tag === 'br') return;
    if (tag === 'img' && visible) addText(pictureLabel(element), box, inLabel);
    const level = titleLevel(element, tag);
    if (level !== undefined && visible) titles.push({ box, level });
    const textCounts =
      visible && kind === undefined && tag !== 'button' && tag !== 'select' && tag !== 'option';
    const labelled = inLabel || tag === 'label';
    for (const child of shownChildren(element)) {
      if (child.nodeType === Node.ELEMENT_NODE) {
        // nodeType has just said so.
        visit(child as Element, box, labelled, visible && textCounts);
      } else if (textCounts && child.nodeType === Node.TEXT_NODE) {
        addText(child.nodeValue ?? '', box, labelled);
      }
    }
    if (isBlock) open = undefined;
    box.end = order;
  };

  visit(root, undefined, false, true);
  return { items, lines, titles };
}

const HEADING = /^h[1-6]$/;

/** 1 to 6 for headings, 0 for what titles the whole of its element. */
function titleLevel(element: Element, tag: string): number | undefined {
  if (HEADING.test(tag)) return Number(tag[1]);
  if (tag === 'fieldset') return 0;
  if (tag === 'caption' || tag === 'summary') return 6;
  const role = element.getAttribute('role');
  if (role === 'heading') return Number(element.getAttribute('aria-level') ?? 2);
  const isGroup = role !== null && GROUP_ROLES.has(role);
  if (!isGroup && tag !== 'section' && tag !== 'form') return undefined;
  return element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby') ? 0 : undefined;
}
