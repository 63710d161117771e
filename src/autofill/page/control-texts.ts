import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';
import type { FoundControl } from './group-options.ts';
import { hiddenSelect } from './hidden-select.ts';
import { NAME_OPTIONS, tidyText } from './label-text.ts';
import { optionText } from './option-text.ts';
import type { PageTexts } from './page-texts.ts';
import { referencedElements } from './referenced-elements.ts';
import { sexButtons } from './sex-buttons.ts';
import { shownParent } from './shadow-root-of.ts';

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
export function controlLabel(control: FoundControl, readLabel: (element: HTMLElement) => string): string {
  const { element, kind } = control;
  if (kind === 'choice') return choiceLabel(control);
  // Some libraries let a box be named by its label twice.
  const name = readLabel(element).replace(/^(.+) \1$/u, '$1');
  // What a page says in so many words is a name, also if the list shows the same: `Month`.
  if (kind === 'dropdown' && !element.hasAttribute('aria-label')) {
    const own = labelWithin(element) || withoutOwnText(name, element);
    const twin = own === '' ? hiddenSelect(element) : undefined;
    return twin ? readLabel(twin) : own;
  }
  return name === tidyText(element.getAttribute('placeholder') ?? '') ? '' : name;
}

/** The label of the text box within a list that is drawn around both (Vuetify 3). */
function labelWithin(element: HTMLElement): string {
  const id = element.querySelector('input[id]')?.id;
  const label = id && element.querySelector(`label[for="${CSS.escape(id)}"]:not([aria-hidden=true])`);
  return label ? tidyText(label.textContent ?? '') : '';
}

/** The name of a dropdown may end, or begin, with what is chosen in it (`Sex Choose…`). */
function withoutOwnText(name: string, element: HTMLElement): string {
  if (name === tidyText(element.textContent ?? '')) return '';
  // biome-ignore lint/performance/useDomNodeTextContent: the list that is not shown is no part of the name.
  const shown = tidyText(element.innerText ?? '');
  if (shown !== '' && name.endsWith(` ${shown}`)) return name.slice(0, -shown.length).trim();
  const namesItself = referencedElements(element, 'aria-labelledby').some((part) => element.contains(part));
  return namesItself && shown !== '' && name.startsWith(`${shown} `) ? name.slice(shown.length).trim() : name;
}

function choiceLabel({ element, options }: FoundControl): string {
  const group = element.closest('[role=radiogroup], [role=group], [role=listbox], fieldset');
  if (group === null || !options.every((option) => group.contains(option.element))) return '';
  const others = group.querySelectorAll('input:not([type=hidden]), select, textarea').length;
  if (others > options.length) return '';
  return tidyText(computeAccessibleName(group, NAME_OPTIONS));
}

/** For each option of a choice the words beside it. */
export function optionTexts(
  control: FoundControl,
  texts: PageTexts,
  nextStart: number,
  readLabel: (element: HTMLElement) => string,
): readonly string[] {
  const { options } = control;
  const named = options.map(({ element }) =>
    sexButtons(element) ? optionText(element) : readLabel(element),
  );
  if (named.every((name) => name !== '')) return named;
  const end = Math.min(nextStart, texts.ownBox(control).end + 1);
  const following = options.map((option, index) =>
    tidyText(texts.between(option.order, options[index + 1]?.order ?? end)[0]?.text ?? ''),
  );
  if (following.at(-1) !== '') return options.map((_, index) => named[index] || following[index] || '');
  const preceding = options.map((option, index) =>
    tidyText(texts.between(options[index - 1]?.order ?? 0, option.order).at(-1)?.text ?? ''),
  );
  return options.map((_, index) => named[index] || preceding[index] || '');
}

/** Names in the page's code that may tell what the control is for. */
export function controlIdentifiers(
  control: FoundControl,
  texts: PageTexts,
  repeatedIds: ReadonlySet<string>,
): string[] {
  const found = attributes(control.element).filter(
    (value) => value !== control.element.id || !repeatedIds.has(value),
  );
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

/** Ids that a page has copied from box to box: they say nothing. */
export function repeatedIds(controls: readonly FoundControl[]): ReadonlySet<string> {
  const found = new Set<string>();
  const repeated = new Set<string>();
  for (const {
    element: { id },
  } of controls) {
    if (found.has(id)) repeated.add(id);
    found.add(id);
  }
  return repeated;
}

function attributes(element: Element): string[] {
  const present = element.getAttributeNames().filter((name) => IDENTIFYING.includes(name));
  return present
    .toSorted((one, other) => IDENTIFYING.indexOf(one) - IDENTIFYING.indexOf(other))
    .map((name) => element.getAttribute(name) ?? '')
    .filter((value) => value !== '');
}

/** `title`, description, the lines in the control's own box after it, and the format that its date picker is told. */
export function controlHints(control: FoundControl, index: number, texts: PageTexts): string[] {
  const { element } = control;
  const described = element.hasAttribute('aria-describedby')
    ? computeAccessibleDescription(element, NAME_OPTIONS)
    : '';
  const lines = control.kind === 'choice' ? [] : texts.linesAfter(index).map((line) => line.text);
  return [element.getAttribute('title') ?? '', described, ...lines, dateFormat(element)]
    .map(tidyText)
    .filter((text) => text !== '');
}

/** Where date pickers of libraries are told the format: Semi, bootstrap-datepicker, Metronic, Angular UI Bootstrap. */
const FORMAT_ATTRIBUTES = [
  'format',
  'data-format',
  'data-date-format',
  'date-format',
  'uib-datepicker-popup',
];

/** A format with the year in four letters; jQuery UI writes a year of four digits `yy`. */
function dateFormat(element: HTMLElement): string {
  const formats = FORMAT_ATTRIBUTES.map((name) => element.getAttribute(name) ?? '');
  return formats.find((format) => /^[dmy/ .-]{6,12}$/i.test(format) && /y{4}/i.test(format)) ?? '';
}

const FORMS = 'form, [role=search], [role=form]';
const SUBMIT_BUTTONS = 'button:not([type=button], [type=reset]), input[type=submit], input[type=image]';
const BUTTONS = 'button:not([type=reset]), input[type=submit], input[type=image], input[type=button]';

/** The toolbar of a list is no deeper than this around its boxes. */
const HIGHEST_TOOLBAR = 3;

/** The form of a control: its number on this page, and what its submit buttons say. */
export interface FormOfControl {
  readonly form: number;
  readonly submitText: string;
}

/** Tells the forms of a page apart; a search or a comment is not a form about a person. */
export function formReader(): (element: HTMLElement) => FormOfControl {
  const known = new Map<Element, FormOfControl>();
  const toolbars = new Map<Element, string | undefined>();
  return (element) => {
    const form = element.closest(FORMS);
    if (form === null) return { form: 0, submitText: toolbarText(element, toolbars) };
    const read = known.get(form) ?? { form: known.size + 1, submitText: submitText(form) };
    known.set(form, read);
    return read;
  };
}

/** Without a form, the buttons beside the boxes say what they are for. */
function toolbarText(element: HTMLElement, known: Map<Element, string | undefined>): string {
  let scope = shownParent(element);
  for (let level = 0; scope && level < HIGHEST_TOOLBAR; level += 1) {
    if (!known.has(scope))
      known.set(scope, scope.querySelector(BUTTONS) ? buttonTexts(scope, BUTTONS) : undefined);
    const text = known.get(scope);
    if (text !== undefined) return text;
    scope = shownParent(scope);
  }
  return '';
}

function submitText(form: Element): string {
  const role = form.getAttribute('role') === 'search' ? ['search'] : [];
  return [buttonTexts(form, SUBMIT_BUTTONS) || buttonTexts(form, BUTTONS), ...role]
    .filter(Boolean)
    .join(' | ');
}

function buttonTexts(scope: Element, buttons: string): string {
  const texts = [...scope.querySelectorAll<HTMLElement>(buttons)].map((button) =>
    button instanceof HTMLInputElement
      ? button.value || button.alt
      : button.textContent || (button.getAttribute('aria-label') ?? ''),
  );
  return texts.map(tidyText).filter(Boolean).join(' | ');
}
