import type { ControlKind } from '../description.ts';

/** A control on the page: what is written to, and for a choice the elements of its options. */
export interface PageControl {
  readonly controlId: string;
  readonly kind: ControlKind;
  readonly element: HTMLElement;
  /** In page order; empty unless the kind is `choice`. */
  readonly optionElements: readonly HTMLElement[];
  /** What a person reads beside each option; empty until the control has been described. */
  readonly optionTexts: readonly string[];
}

/** What a control held before this script wrote to it, and what it held afterwards. */
export interface WrittenRecord {
  readonly before: string;
  readonly after: string;
  /** The write that was carried out, as JSON. */
  readonly write: string;
  /** Of which card: the id of its reading; empty for a value that the user inserted himself. */
  readonly card: string;
  /** The browser had marked it as edited by hand already. */
  readonly wasMarked?: true;
  /** What this script had written there of another card, and this write went over. */
  readonly earlier?: WrittenRecord;
}

/** What this script knows of the page it runs in. Lives as long as the page: a navigation takes it away. */
export interface PageMemory {
  nextNumber: number;
  readonly identifiers: WeakMap<Element, string>;
  readonly controls: Map<string, PageControl>;
  readonly written: Map<string, WrittenRecord>;
  /** The controls that were empty when they were described. */
  readonly foundEmpty: Set<string>;
  /** The controls that the user himself had a value put into. */
  readonly inserted: Set<string>;
  outline: HTMLElement | undefined;
  /** The picture that was taken from this page last. */
  picture: Element | undefined;
  /** Where the user was last; only of use once it is followed. */
  userFocus: Element | undefined;
  isFocusFollowed: boolean;
  /** The focus moves by what this script does. */
  isWriting: boolean;
}

const SLOT = Symbol.for('hk-id-card-reader.page-memory');

/**
 * The memory is kept on the global object, so that a second injection of the script finds what the first one wrote.
 * The global object of a content script is its own: the page cannot see it.
 */
export function pageMemory(): PageMemory {
  // The global object has no type for a slot of our own.
  const holder = globalThis as { [SLOT]?: PageMemory };
  holder[SLOT] ??= {
    nextNumber: 1,
    identifiers: new WeakMap(),
    controls: new Map(),
    written: new Map(),
    foundEmpty: new Set(),
    inserted: new Set(),
    outline: undefined,
    picture: undefined,
    userFocus: undefined,
    isFocusFollowed: false,
    isWriting: false,
  };
  return holder[SLOT];
}

/** The same element keeps its id however often the page is described. */
export function rememberControl(control: Omit<PageControl, 'controlId' | 'optionTexts'>): PageControl {
  const memory = pageMemory();
  let controlId = memory.identifiers.get(control.element);
  if (controlId === undefined) {
    controlId = `c${memory.nextNumber}`;
    memory.nextNumber += 1;
    memory.identifiers.set(control.element, controlId);
  }
  const remembered = { controlId, ...control, optionTexts: [] };
  memory.controls.set(controlId, remembered);
  return remembered;
}

/** Keeps the words of a choice's options for the report. */
export function rememberOptionTexts(control: PageControl, optionTexts: readonly string[]): void {
  pageMemory().controls.set(control.controlId, { ...control, optionTexts });
}
