import type { ControlKind } from '../description.ts';
import { sexButtons } from './sex-buttons.ts';
import type { Box, WalkedItem } from './walk-page.ts';

/** A control as found on the page, with its place on the walk. */
export interface FoundControl {
  readonly kind: ControlKind;
  /** For a choice: the first option's element. */
  readonly element: HTMLElement;
  readonly options: readonly WalkedItem[];
  readonly start: number;
  /** Where its last element stands on the walk. */
  end: number;
  readonly box: Box;
}

/** Joins the options of a choice into one control; everything else is a control by itself. */
export function groupOptions(items: readonly WalkedItem[]): readonly FoundControl[] {
  const found: FoundControl[] = [];
  const choices = new Map<unknown, FoundControl & { options: WalkedItem[] }>();
  for (const item of items) {
    if (item.kind !== 'option') {
      found.push({ ...item, kind: item.kind, options: [], start: item.order, end: item.order });
      continue;
    }
    const key = choiceKey(item.element);
    const known = choices.get(key);
    if (known) {
      known.options.push(item);
      known.end = item.order;
      continue;
    }
    const choice = {
      kind: 'choice' as const,
      element: item.element,
      options: [item],
      start: item.order,
      end: item.order,
      box: item.box,
    };
    choices.set(key, choice);
    found.push(choice);
  }
  return found;
}

const formNumbers = new WeakMap<object, number>();
let nextFormNumber = 1;

/** Equal for the options of one choice: the radio buttons of a name within a form, else those of one element. */
function choiceKey(option: HTMLElement): unknown {
  const root = option.getRootNode();
  // A radio button in a shadow tree of its own: its hosts are the options.
  if (root instanceof ShadowRoot && root.host instanceof HTMLElement && isLonely(option, root))
    return hostGroup(root.host);
  if (option instanceof HTMLInputElement && option.name !== '') {
    const owner: object = ownGroup(option) ?? option.form ?? option.getRootNode();
    let number = formNumbers.get(owner);
    if (number === undefined) {
      number = nextFormNumber;
      nextFormNumber += 1;
      formNumbers.set(owner, number);
    }
    return `${number} ${option.name}`;
  }
  if (sexButtons(option)) return option.parentElement;
  const group = option.closest('[role=radiogroup], [role=listbox], [role=group], fieldset, tr, ul');
  return group ?? smallestGroup(option);
}

const GROUP = '[role=radiogroup], [class*="radiogroup" i]:is([aria-labelledby], [aria-label])';

/** Some libraries (Semi) call the buttons of all their groups alike. */
function ownGroup(option: HTMLInputElement): Element | undefined {
  const alike = `input[type=radio][name="${CSS.escape(option.name)}"]`;
  let group = option.closest(GROUP);
  while (group && group.querySelectorAll(alike).length < 2)
    group = group.parentElement?.closest(GROUP) ?? null;
  return group ?? undefined;
}

function isLonely(option: HTMLElement, root: ShadowRoot): boolean {
  const alike = option instanceof HTMLInputElement ? 'input[type=radio]' : '[role=radio], [aria-pressed]';
  return root.querySelectorAll(alike).length === 1;
}

/** The nearest element that holds another host of the same kind. */
function hostGroup(host: HTMLElement): unknown {
  const name = host.getAttribute('name');
  const alike = name === null ? host.localName : `${host.localName}[name="${CSS.escape(name)}"]`;
  for (let group = host.parentElement; group; group = group.parentElement) {
    if (group.querySelectorAll(alike).length > 1) return group;
  }
  return host;
}

/** Options without a name or a group belong to the nearest element that holds another one like them. */
function smallestGroup(option: HTMLElement): Element | null {
  const alike = option instanceof HTMLInputElement ? 'input[type=radio]' : '[role=radio], [aria-pressed]';
  let group = option.parentElement;
  for (let level = 0; group?.parentElement && level < 4; level += 1) {
    if (group.querySelectorAll(alike).length > 1) return group;
    group = group.parentElement;
  }
  return option.parentElement;
}

/** Notes in every box how many of these controls it holds. */
export function countControls(found: readonly FoundControl[]): void {
  const countedLast = new Map<Box, FoundControl>();
  for (const control of found) {
    const places = control.options.length > 0 ? control.options.map((option) => option.box) : [control.box];
    for (const place of places) {
      for (let box = place.parent; box; box = box.parent) {
        if (countedLast.get(box) === control) break;
        countedLast.set(box, control);
        box.controls += 1;
      }
    }
  }
}
