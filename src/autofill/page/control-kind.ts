import type { ControlKind } from '../description.ts';

/** What kind of control an element is; `option` for one option of a choice; nothing for what cannot be filled. */
export function controlKind(element: Element): ControlKind | 'option' | undefined {
  if (element instanceof HTMLInputElement) return inputKind(element);
  if (element instanceof HTMLSelectElement) return 'select';
  if (element instanceof HTMLTextAreaElement) return 'text';
  const role = element.getAttribute('role');
  switch (role) {
    case 'radio':
      return 'option';
    case 'option':
      return inlineListbox(element) ? 'option' : undefined;
    case 'checkbox':
    case 'switch':
      return 'checkbox';
    case 'spinbutton':
      return 'spinbutton';
    case 'combobox':
      return element.querySelector('input[role=combobox]') ? undefined : 'dropdown';
    case 'textbox':
      return isEditable(element) ? 'text' : undefined;
  }
  if (element.getAttribute('aria-haspopup') === 'listbox' && element instanceof HTMLButtonElement)
    return 'dropdown';
  if (element instanceof HTMLButtonElement && element.hasAttribute('aria-pressed')) return 'option';
  if (isEditable(element)) return 'text';
  return isHandmadeDropdown(element) ? 'dropdown' : undefined;
}

const DROPDOWN_CLASS = /(?:^|[\s_-])(?:select|dropdown|combobox|chosen)(?:[\s_-]|$)/i;
const DROPDOWN_TRIGGER =
  '[data-toggle=dropdown], [data-bs-toggle=dropdown], button[aria-haspopup=true], button[aria-haspopup=menu]';
const INSIDE_DROPDOWN = 'input, select, textarea, label, [role=combobox], [role=option], button';

/** A dropdown that page authors built of plain elements, without saying so in ARIA. */
function isHandmadeDropdown(element: Element): boolean {
  const isTrigger = element.matches(DROPDOWN_TRIGGER);
  if (isPrompt(element)) return true;
  if (!isTrigger && !DROPDOWN_CLASS.test(element.getAttribute('class') ?? '')) return false;
  if (
    element.closest('nav, header, footer, [role=navigation], [role=menubar], [role=toolbar], [role=listbox]')
  )
    return false;
  if (element.querySelector(INSIDE_DROPDOWN)) return false;
  if (isTrigger) return true;
  const shell = element.parentElement?.closest('[class*=select], [class*=dropdown], [class*=combobox]');
  const isPartOfWidget = Boolean(shell?.querySelector('input:not([type=hidden]), [role=combobox]'));
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
    if (shell.querySelector('input:not([type=hidden]), select, textarea, [role=combobox]'))
      return level === 2;
    shell = shell.parentElement;
  }
  return true;
}

const NOT_FILLABLE = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'file', 'color', 'range']);

function inputKind(input: HTMLInputElement): ControlKind | 'option' | undefined {
  if (NOT_FILLABLE.has(input.type)) return undefined;
  // Component libraries keep such a twin beside their own radio button, for the form's data.
  const isTwin = input.getAttribute('aria-hidden') === 'true' && /^(?:radio|checkbox)$/.test(input.type);
  if (isTwin) return undefined;
  if (input.type === 'radio') return 'option';
  if (input.type === 'checkbox') return 'checkbox';
  const popup = input.getAttribute('aria-haspopup');
  const opensList = popup === null || popup === 'listbox' || popup === 'true' || popup === 'menu';
  if (input.getAttribute('role') === 'combobox' && opensList) return 'dropdown';
  return popup === 'listbox' ? 'dropdown' : 'text';
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value === '' || value === 'true' || value === 'plaintext-only';
}

/** A list of options that stands on the page, as against one that a dropdown has opened. */
function inlineListbox(option: Element): boolean {
  const listbox = option.closest('[role=listbox]');
  return listbox !== null && listbox.id !== '' && !controlledByCombobox(listbox);
}

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
