import type { ControlKind } from '../description.ts';
import { sexButtons } from './sex-buttons.ts';
import { shadowRootOf } from './shadow-root-of.ts';

/** What kind of control an element is; `option` for one option of a choice; nothing for what cannot be filled. */
export function controlKind(element: Element): ControlKind | 'option' | undefined {
  if (element instanceof HTMLInputElement) return inputKind(element);
  if (element instanceof HTMLSelectElement) return 'select';
  if (element instanceof HTMLTextAreaElement) return 'text';
  const role = element.getAttribute('role');
  switch (role) {
    case 'radio':
      // Element UI: around a radio button that says so itself.
      return holdsShownRadio(element) ? undefined : 'option';
    case 'option':
      return inlineListbox(element) ? 'option' : undefined;
    case 'listbox':
      // A list that opens and closes is drawn where a closed one stands: Choices, Semantic UI.
      return element.matches('[aria-expanded][tabindex="0"]') ? 'dropdown' : undefined;
    case 'checkbox':
    case 'switch':
      return 'checkbox';
    case 'spinbutton':
      return 'spinbutton';
    case 'combobox':
      return holdsBox(element, isOfCalendar(element) ? 'input:not([type=hidden])' : 'input[role=combobox]')
        ? undefined
        : 'dropdown';
    case 'textbox':
      return isEditable(element) ? 'text' : undefined;
  }
  // A component of its own that says it is a button which opens a list (Vaadin).
  const opensList = role === 'button' && element.getAttribute('aria-haspopup') === 'listbox';
  if (opensList && element.querySelector('input') === null) return 'dropdown';
  if (element instanceof HTMLButtonElement) {
    const popup = element.getAttribute('aria-haspopup');
    if (popup === 'listbox' || ((popup === 'dialog' || popup === 'grid') && standsForField(element)))
      return 'dropdown';
  }
  if (element.hasAttribute('aria-pressed') && element.matches('button, [role=button]')) return 'option';
  if (isEditable(element)) return 'text';
  if (isHandmadeDropdown(element)) return 'dropdown';
  return sexButtons(element) ? 'option' : undefined;
}

function holdsShownRadio(element: Element): boolean {
  const radios = [...element.querySelectorAll<HTMLInputElement>('input[type=radio]:not([aria-hidden=true])')];
  // UI5: both in the component's own shadow tree, where the outer one is the control.
  return radios.some((radio) => radio.checkVisibility() && !isTwin(radio));
}

/** Whether a box that is the control itself stands in an element, or in its shadow tree. */
function holdsBox(element: Element, selector: string): boolean {
  return (element.querySelector(selector) ?? shadowRootOf(element)?.querySelector(selector)) != null;
}

/** What opens a calendar around a box that takes typing: the box is the field. */
function isOfCalendar(combobox: Element): boolean {
  return combobox.matches('[aria-haspopup=dialog], [aria-haspopup=grid]');
}

/** A button that a label names and that stands alone is a field; beside a box it only helps to fill that. */
function standsForField(button: HTMLButtonElement): boolean {
  if (!button.matches('[aria-label], [aria-labelledby]') && button.labels.length === 0) return false;
  const around = [button.parentElement, button.parentElement?.parentElement];
  return !around.some(
    (box) =>
      box &&
      // With several labels it is no field any more, but a form.
      box.querySelectorAll('label').length <= 1 &&
      box.querySelector('input:not([type=hidden]), [role=spinbutton]'),
  );
}

const DROPDOWN_CLASS = /(?:^|[\s_-])(?:select|dropdown|combobox|chosen)(?:[\s_-]|$)/i;
const OFFERED_CLASS = /(?:^|\s)(?:select|dropdown|combobox|chosen)[_-]{1,2}(?:item|option)s?(?:[\s_-]|$)/i;
const DROPDOWN_TRIGGER =
  '.dropdown-trigger > button, [data-toggle=dropdown], [data-bs-toggle=dropdown], button[aria-haspopup=true], button[aria-haspopup=menu], a[role=button][aria-haspopup=true]';
const INSIDE_DROPDOWN = 'input, select, textarea, label, [role=combobox], [role=option], button';

/** A dropdown that page authors built of plain elements, without saying so in ARIA. */
function isHandmadeDropdown(element: Element): boolean {
  const isTrigger = element.matches(DROPDOWN_TRIGGER);
  if (isPrompt(element)) return true;
  // What a list offers is called after the list.
  if (element.localName === 'li' || OFFERED_CLASS.test(element.getAttribute('class') ?? '')) return false;
  if (!isTrigger && !DROPDOWN_CLASS.test(element.getAttribute('class') ?? '')) return false;
  if (
    element.closest('nav, header, footer, [role=navigation], [role=menubar], [role=toolbar], [role=listbox]')
  )
    return false;
  if (element.querySelector(INSIDE_DROPDOWN)) return false;
  if (isTrigger) return true;
  const shell = element.parentElement?.closest('[class*=select], [class*=dropdown], [class*=combobox]');
  const isPartOfWidget = Boolean(
    shell?.querySelector('input:not([type=hidden]), [role=combobox], button[aria-haspopup]'),
  );
  if (isPartOfWidget || (element.textContent ?? '').trim() === '') return false;
  return element.hasAttribute('tabindex') || getComputedStyle(element).cursor === 'pointer';
}

const PROMPT = /^[\s\-–—]*(?:(?:please )?(?:select|choose)(?: one| an option)?|請選擇|请选择)[\s.…\-–—]*$/iu;

/** A text such as `Please select` that belongs to no control is what a handmade dropdown shows before a choice. */
function isPrompt(element: Element): boolean {
  if (element.childElementCount > 0 || !/^(?:span|div|p|a|button)$/.test(element.localName)) return false;
  if (!PROMPT.test(element.textContent ?? '') || element.closest('label, li, [role=option]')) return false;
  let shell = element.parentElement;
  for (let level = 0; shell && level < 3; level += 1) {
    if (
      shell.querySelector(
        'input:not([type=hidden]), select, textarea, [role=combobox], button[aria-haspopup]',
      )
    )
      return level === 2;
    shell = shell.parentElement;
  }
  return true;
}

const NOT_FILLABLE = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'file', 'color', 'range']);

function inputKind(input: HTMLInputElement): ControlKind | 'option' | undefined {
  if (NOT_FILLABLE.has(input.type)) return undefined;
  // Component libraries keep such a twin beside their own radio button, for the form's data.
  if (/^(?:radio|checkbox)$/.test(input.type) && isTwin(input)) return undefined;
  if (input.type === 'radio') return 'option';
  if (input.type === 'checkbox') return 'checkbox';
  const popup = input.getAttribute('aria-haspopup');
  const filtersList = /^(?:list|both)$/.test(input.getAttribute('aria-autocomplete') ?? '');
  const opensList =
    filtersList || popup === null || popup === 'listbox' || popup === 'true' || popup === 'menu';
  if (input.getAttribute('role') === 'combobox' && opensList) return 'dropdown';
  // Lists that are filtered by typing say so in their class where they do not in ARIA.
  const isList = popup === 'listbox' || (popup === null && isNamedSelect(input));
  return isList || (filtersList && standsInSelect(input)) || isShownBySelect(input) || isDrawnForSelect(input)
    ? 'dropdown'
    : 'text';
}

/** Some authors call all their boxes so: a list is drawn with more than its box. */
function isNamedSelect(input: HTMLInputElement): boolean {
  if (!DROPDOWN_CLASS.test(input.className) || !/^(?:text|search)$/.test(input.type)) return false;
  const { parentElement } = input;
  const beside = [...(parentElement?.children ?? [])].filter(
    (element) => element !== input && !element.matches('label, br, input, select, textarea, script'),
  );
  return input.readOnly || beside.length > 0 || DROPDOWN_CLASS.test(parentElement?.className ?? '');
}

/** The box in which a choice is looked up, beside what was chosen (React Select before its fifth version, Svelte Select). */
function standsInSelect(input: HTMLInputElement): boolean {
  const frame = input.parentElement;
  if (DROPDOWN_CLASS.test(frame?.parentElement?.className ?? '')) return true;
  return [frame, frame?.parentElement].some((box) =>
    [...(box?.parentElement?.children ?? [])].some(
      (beside) => beside !== box && SHOWN_CHOICE.test(beside.className),
    ),
  );
}

const SHOWN_CHOICE = /single-?value|(?:^|[\s_-])placeholder(?:$|[\s_-])/i;

/** The box that shows what was chosen from the list which the button around it opens (Vuetify 2). */
function isShownBySelect(input: HTMLInputElement): boolean {
  return input.readOnly && input.closest('[role=button][aria-haspopup=listbox]') !== null;
}

/**
 * The box that is drawn in the place of a native list that is hidden beside it: one that takes no typing and shows the
 * same (Layui), or one to filter by in a frame that is called after the list (Selectize).
 */
function isDrawnForSelect(input: HTMLInputElement): boolean {
  const { parentElement } = input;
  // Semantic UI takes the native list into its own, and the box stands behind an arrow.
  if (input.matches('.ui.dropdown > select ~ input.search')) return true;
  const around = [input, parentElement, parentElement?.parentElement];
  return around.some((box) => {
    const list = box?.previousElementSibling;
    return (
      list instanceof HTMLSelectElement &&
      !list.checkVisibility() &&
      (input.readOnly
        ? list.selectedOptions[0]?.text.trim() === (input.value || input.placeholder).trim()
        : box !== input && /(?:^|[\s_-])selectize|select-(?:control|input)/i.test(box?.className ?? '')) &&
      (box === input || box?.querySelectorAll('input, select, textarea').length === 1)
    );
  });
}

function isTwin(input: HTMLInputElement): boolean {
  const root = input.getRootNode();
  if (!(root instanceof ShadowRoot)) return input.getAttribute('aria-hidden') === 'true';
  // In a shadow tree it is all there is, unless something else there says that it is the radio button.
  const role = `[role=${input.type}]`;
  return root.host.matches(role) || root.querySelector(role) !== null;
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value === '' || value === 'true' || value === 'plaintext-only';
}

/** A list of options that stands on the page, as against one that a dropdown has opened. */
function inlineListbox(option: Element): boolean {
  const listbox = option.closest('[role=listbox]');
  return (
    listbox !== null &&
    (listbox.id === '' ? standsInForm(listbox) : !controlledByCombobox(listbox)) &&
    !listbox.matches('[aria-expanded][tabindex="0"]')
  );
}

/** In the flow of a form, not in what floats over it: no list is left open there (Ant Design Mobile's selector). */
function standsInForm(listbox: Element): boolean {
  for (let box: Element | null = listbox; box !== null; box = box.parentElement) {
    if (box.localName === 'form') return true;
    if (box.matches(POPUP) || /absolute|fixed/.test(getComputedStyle(box).position)) return false;
  }
  return false;
}

const POPUP = '[class*=popup i], [class*=popover i], [class*=dropdown i], [role=combobox], [role=dialog]';

function controlledByCombobox(listbox: Element): boolean {
  const id = CSS.escape(listbox.id);
  const root = listbox.getRootNode();
  return (
    (root instanceof Document || root instanceof ShadowRoot) &&
    root.querySelector(`[aria-controls="${id}"], [aria-owns="${id}"]`) !== null
  );
}

/** A handmade dropdown's text is replaced by the choice; what stays is the box around it that shows nothing else. */
export function dropdownShell(element: HTMLElement): HTMLElement {
  let shell = element;
  if (element.matches('input, button, [role], [tabindex]')) return shell;
  for (let level = 0; level < 4; level += 1) {
    const { parentElement } = shell;
    if (parentElement === null || parentElement.textContent?.trim() !== element.textContent?.trim()) break;
    shell = parentElement;
  }
  return shell;
}
