import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';
import type { FoundControl } from './group-options.ts';
import type { PageTexts } from './page-texts.ts';
import { shownParent } from './shadow-root-of.ts';

/** Generated content is left out: asking for it makes the browser compute two more styles for each element. */
const NAME_OPTIONS = { computedStyleSupportsPseudoElements: false };

const IDENTIFYING = [
  'name',
  'id',
  'formcontrolname',
  'ng-model',
  'data-field',
  'data-name',
  'data-testid',
  'data-test',
  'data-cy',
  'data-qa',
  'data-bind',
  'ng-reflect-name',
];

/** The accessible name; empty where it only repeats the placeholder. */
export function controlLabel(control: FoundControl): string {
  const { element, kind } = control;
  if (kind === 'choice') return choiceLabel(control);
  const wrapping = wrappingLabelText(element);
  const name = tidy(wrapping ?? computeAccessibleName(element, NAME_OPTIONS));
  if (kind === 'dropdown' && name === tidy(element.textContent ?? '')) return '';
  return name === tidy(element.getAttribute('placeholder') ?? '') ? '' : name;
}

/** A label around its control: the library would read the values of the controls in it, which are nobody's business. */
function wrappingLabelText(element: HTMLElement): string | undefined {
  if (element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby')) return undefined;
  const label = element.closest('label');
  if (label === null || element instanceof HTMLButtonElement) return undefined;
  return textWithoutControls(label);
}

function choiceLabel({ element, options }: FoundControl): string {
  const group = element.closest('[role=radiogroup], [role=group], [role=listbox], fieldset');
  if (group === null || !options.every((option) => group.contains(option.element))) return '';
  const others = group.querySelectorAll('input:not([type=hidden]), select, textarea').length;
  if (others > options.length) return '';
  return tidy(computeAccessibleName(group, NAME_OPTIONS));
}

/** For each option of a choice the words beside it. */
export function optionTexts(control: FoundControl, texts: PageTexts, nextStart: number): readonly string[] {
  const { options } = control;
  const named = options.map(({ element }) =>
    tidy(wrappingLabelText(element) ?? computeAccessibleName(element, NAME_OPTIONS)),
  );
  if (named.every((name) => name !== '')) return named;
  const end = Math.min(nextStart, texts.ownBox(control).end + 1);
  const following = options.map((option, index) =>
    tidy(texts.between(option.order, options[index + 1]?.order ?? end)[0]?.text ?? ''),
  );
  if (following.at(-1) !== '') return options.map((_, index) => named[index] || following[index] || '');
  const preceding = options.map((option, index) =>
    tidy(texts.between(options[index - 1]?.order ?? 0, option.order).at(-1)?.text ?? ''),
  );
  return options.map((_, index) => named[index] || preceding[index] || '');
}

/** Names in the page's code that may tell what the control is for. */
export function controlIdentifiers(control: FoundControl, texts: PageTexts): string[] {
  const found = attributes(control.element);
  const own = texts.ownBox(control).element;
  for (
    let box = shownParent(control.element), depth = 0;
    box && depth < 4;
    box = shownParent(box), depth += 1
  ) {
    if (!own.contains(box) && box !== own && own.contains(control.element)) break;
    if (box.localName === 'form' || box.localName === 'body') break;
    found.push(...attributes(box));
  }
  const hiddenTwin = control.element.parentElement?.querySelector(
    'input[type=hidden][name], input[aria-hidden=true][name]',
  );
  if (hiddenTwin) found.push(hiddenTwin.getAttribute('name') ?? '');
  return [...new Set(found)].slice(0, 10);
}

function attributes(element: Element): string[] {
  return IDENTIFYING.map((name) => element.getAttribute(name)).filter(
    (value) => value !== null && value !== '',
  ) as string[];
}

/** `title`, description, and the lines in the control's own box after it. */
export function controlHints(control: FoundControl, index: number, texts: PageTexts): string[] {
  const { element } = control;
  const described = element.hasAttribute('aria-describedby')
    ? computeAccessibleDescription(element, NAME_OPTIONS)
    : '';
  const lines = control.kind === 'choice' ? [] : texts.linesAfter(index).map((line) => line.text);
  return [element.getAttribute('title') ?? '', described, ...lines].map(tidy).filter((text) => text !== '');
}

/** What the submit buttons of the control's form say: a search or a comment is not a form about a person. */
export function submitText(element: HTMLElement): string {
  const form = element.closest('form, [role=search], [role=form]');
  const buttons = form?.querySelectorAll<HTMLElement>(
    'button:not([type=button], [type=reset]), input[type=submit], input[type=image]',
  );
  const texts = [...(buttons ?? [])].map((button) =>
    tidy(
      button instanceof HTMLInputElement
        ? button.value || button.alt
        : ((button.textContent || button.getAttribute('aria-label')) ?? ''),
    ),
  );
  if (form?.getAttribute('role') === 'search') texts.push('search');
  return texts.filter(Boolean).join(' | ');
}

function textWithoutControls(label: Element): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    if (!(node instanceof Element)) return;
    if (/^(?:input|select|textarea|button|script|style)$/.test(node.localName)) return;
    if (node.hasAttribute('contenteditable') || !node.checkVisibility()) return;
    for (const child of node.childNodes) visit(child);
    parts.push(' ');
  };
  visit(label);
  return parts.join('');
}

function tidy(text: string): string {
  return text
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim()
    .slice(0, 200);
}
