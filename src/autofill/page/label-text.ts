import { computeAccessibleName } from 'dom-accessibility-api';
import { shownChildren } from './shadow-root-of.ts';
import { showsContents } from './visibility.ts';

/** Generated content is left out: asking for it makes the browser compute two more styles for each element. */
export const NAME_OPTIONS = { computedStyleSupportsPseudoElements: false };

const NATIVE = 'input, select, textarea';
const NAMED_BY_ATTRIBUTE = '[aria-label], [aria-labelledby], [title]';

/**
 * Reads accessible names on one page. Names by ARIA are the library's business; native labels are read here: the
 * library would take the values of controls within a label for part of its text, and those are nobody's business, and
 * the browser's own `labels` goes through the whole page for each control.
 */
export function labelReader(): (element: HTMLElement) => string {
  const labelsOfRoot = new Map<Node, Map<string, Element[]>>();
  const read = (element: HTMLElement): string => readOwn(element) || readHost(element);
  /** A control that is alone in a shadow tree is its host to those outside. */
  const readHost = (element: HTMLElement): string => {
    const root = element.getRootNode();
    if (!(root instanceof ShadowRoot && root.host instanceof HTMLElement)) return '';
    const isAlone = root.querySelectorAll('input:not([type=hidden]), select, textarea').length <= 1;
    if (!isAlone) return '';
    const { host } = root;
    const words = labelWords(host);
    return words !== '' || !host.matches(NAMED_BY_ATTRIBUTE)
      ? words || readHost(host)
      : tidyText(computeAccessibleName(host, NAME_OPTIONS));
  };
  const labelWords = (element: HTMLElement): string => {
    const root = element.getRootNode();
    const labels = labelsOfRoot.get(root) ?? labelsById(root);
    labelsOfRoot.set(root, labels);
    const own = element.id === '' ? [] : ofElement(labels.get(element.id) ?? [], element, root);
    const wrapping = element.closest('label');
    const texts = [...new Set(wrapping ? [...own, wrapping] : own)].map(textWithoutControls);
    return tidyText(texts.join(' '));
  };
  const readOwn = (element: HTMLElement): string => {
    if (!element.matches(NATIVE) || element.matches('[aria-label], [aria-labelledby]')) {
      return tidyText(computeAccessibleName(element, NAME_OPTIONS));
    }
    const text = labelWords(element);
    if (text !== '' || !element.matches(NAMED_BY_ATTRIBUTE)) return text;
    return tidyText(computeAccessibleName(element, NAME_OPTIONS));
  };
  return read;
}

function labelsById(root: Node): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return found;
  for (const label of root.querySelectorAll('label[for]')) {
    const id = label.getAttribute('for') ?? '';
    found.set(id, [...(found.get(id) ?? []), label]);
  }
  return found;
}

/**
 * Where a page gives one id to several boxes, each label before them would be the first box's: each box gets the last
 * one that stands before it. Of two labels for one box, one of which follows it, that is often a copy meant for the next.
 */
function ofElement(labels: readonly Element[], element: Element, root: Node): readonly Element[] {
  if (labels.length < 2 || !(root instanceof Document || root instanceof ShadowRoot)) return labels;
  const twins = [...root.querySelectorAll(`[id="${CSS.escape(element.id)}"]`)];
  const follows = (label: Element, box: Element): boolean =>
    (label.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (twins.length < 2) {
    const before = labels.filter(
      (label) => follows(label, element) && /\p{L}/u.test(label.textContent ?? ''),
    );
    return before.length > 0 ? before : labels;
  }
  const own = labels.filter((label) => twins.find((twin) => follows(label, twin)) === element);
  return own.slice(-1);
}

function textWithoutControls(label: Element): string {
  if (label.childElementCount === 0) return label.textContent ?? '';
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    if (!(node instanceof Element)) return;
    if (/^(?:input|select|textarea|button|script|style)$/.test(node.localName)) return;
    if (node.hasAttribute('contenteditable') || (node !== label && !showsContents(node))) return;
    parts.push(' ');
    for (const child of shownChildren(node)) visit(child);
    parts.push(' ');
  };
  visit(label);
  return parts.join('');
}

export function tidyText(text: string): string {
  return text
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim()
    .slice(0, 200);
}
