import { shownChildren } from './shadow-root-of.ts';

/** The words of an option as a person sees them: beside words for screen readers alone these are hidden from those. */
export function optionText(option: HTMLElement): string {
  const seen = option.querySelector(':scope > [aria-hidden=true]');
  const [text, whole] = [seen ? slottedText(seen) : '', slottedText(option)];
  // What the rest does not say as well is an icon whose name is a word.
  return text !== '' && whole.replace(text, '').includes(text) ? text : whole;
}

/** What is written in an element, what is slotted into it too. */
function slottedText(option: Element): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    else if (node instanceof Element && !/^(?:style|script|svg)$/.test(node.localName))
      for (const child of shownChildren(node)) visit(child);
  };
  visit(option);
  return parts
    .join('')
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
}
