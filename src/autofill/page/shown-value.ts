import { isChosen } from './is-chosen.ts';
import { isTextBox } from './is-text-box.ts';
import { optionText } from './option-text.ts';
import type { PageControl } from './page-memory.ts';
import { referencedElements } from './referenced-elements.ts';
import { shadowRootOf } from './shadow-root-of.ts';

/**
 * What stands in a control, trimmed: the text, the chosen option's text, empty for nothing. Of a choice only the place
 * of what is chosen, which a page cannot change by drawing a tick; `shownText` has its words.
 */
export function shownValue({
  kind,
  element,
  optionElements,
}: Pick<PageControl, 'kind' | 'element' | 'optionElements'>): string {
  switch (kind) {
    case 'choice': {
      const chosen = optionElements.findIndex(isChosen);
      return chosen < 0 ? '' : `option ${chosen + 1}`;
    }
    case 'checkbox':
      return isChosen(element) ? 'checked' : '';
    case 'select':
      return element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.text.trim() ?? '') : '';
    case 'dropdown':
      return typedText(element) || chosenBeside(element);
    default:
      return typedText(element);
  }
}

function typedText(element: HTMLElement): string {
  if (isTextBox(element)) return element.value.trim();
  // A web component draws the chosen one of its options out of sight of scripts.
  const options = [...element.querySelectorAll<HTMLElement>(':scope > [role=option]')];
  if (options.length > 0 && shadowRootOf(element)) {
    const chosen = options.find(isChosen);
    return chosen === undefined ? '' : optionText(chosen);
  }
  // The one that Kendo hides in its list holds the code of the choice, not its words.
  const inner = [...element.querySelectorAll('input')].find((input) => input.checkVisibility());
  const drawn = (): string =>
    element.querySelector(NO_CHOICE) === null ? seenText(element) : valueText(element, new Set(), NO_CHOICE);
  const text = element.getAttribute('aria-valuetext') ?? drawn() ?? '';
  return (inner?.value || text).replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

function seenText(element: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: a handmade dropdown holds its hidden list too, which is not shown.
  return element.innerText.trim();
}

/** What a control may be set to: Angular Material opens its list within the control, and closes it in its own time. */
const OPTIONS = 'select, [role=listbox]:has([role=option] ~ [role=option]), [role=menu]';

/** What stands in a control and is no choice made there; Vuetify 3 draws the label within. */
const NO_CHOICE = `${OPTIONS}, label`;

/** Element Plus shows what is chosen in the element of its placeholder, and marks that while it shows a prompt. */
const PLACEHOLDER = '[class*="placeholder" i]:not(.el-select__placeholder:not(.is-transparent))';
const NO_VALUE = `label, legend, button, svg, i, [class*="icon" i], [class*="label" i]:not([class*="value" i]), ${PLACEHOLDER}, [id*="placeholder" i], [aria-live], [role=listbox], [role=option], [role=menu]`;

/** How many boxes around the text box of a dropdown may hold what was chosen. */
const FARTHEST = 3;

/** Many dropdowns show the chosen text in an element beside their text box or button, which stays empty. */
function chosenBeside(element: HTMLElement): string {
  if (!element.matches('input, button')) return '';
  const names = namesOf(element);
  let box = element.parentElement;
  for (let level = 0; box && level < FARTHEST; level += 1) {
    if (box.querySelectorAll('input:not([type=hidden], [aria-hidden=true]), textarea').length > 1) return '';
    const text = valueText(box, names);
    // An arrow beside it is no choice.
    if (/[\p{L}\p{N}]/u.test(text)) return text;
    box = box.parentElement;
  }
  return '';
}

/** The elements that name or describe a field by reference, wherever they stand. */
function namesOf(element: HTMLElement): ReadonlySet<Element> {
  const attributes = ['aria-labelledby', 'aria-describedby'];
  return new Set(attributes.flatMap((attribute) => referencedElements(element, attribute)));
}

/** What is written in a box, without what names the field or prompts for a value. */
function valueText(box: Element, names: ReadonlySet<Element>, without = NO_VALUE): string {
  const parts: string[] = [];
  const visit = (element: Element): void => {
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
      else if (
        node instanceof Element &&
        !names.has(node) &&
        !node.matches(without) &&
        node.checkVisibility()
      )
        visit(node);
    }
  };
  visit(box);
  return parts
    .join(' ')
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
}
