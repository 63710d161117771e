import { failure, type Result, success } from '../../result.ts';
import type { FrameDescription } from '../description.ts';
import { type DescribeOptions, describeFrame } from './describe-frame.ts';
import { isTextBox } from './is-text-box.ts';
import { pageMemory } from './page-memory.ts';
import { focusedElement } from './user-focus.ts';
import { isShellVisible, isVisible } from './visibility.ts';

export interface FoundEditable {
  readonly controlId: string;
  readonly description: FrameDescription;
}

/**
 * The text control that a context menu was opened on, with the description of its frame. `clicked` is the element
 * where the browser tells; elsewhere it is the one with the focus, which a right-click gives it. Passwords, locked and
 * invisible controls are refused.
 */
export function findEditable(
  document: Document,
  clicked: Element | undefined,
  options: DescribeOptions = {},
): Result<FoundEditable, 'box-not-writable'> {
  const editable = editableAround(clicked ?? focusedElement(document));
  if (editable === undefined || isSecret(editable) || isLocked(editable)) return failure('box-not-writable');
  if (options.hasLayout !== false && !isVisible(editable) && !isShellVisible(editable))
    return failure('box-not-writable');
  const description = describeFrame(document, options);
  const { controls } = pageMemory();
  const control = description.controls.find(({ controlId }) =>
    controls.get(controlId)?.element.contains(editable),
  );
  return control === undefined
    ? failure('box-not-writable')
    : success({ controlId: control.controlId, description });
}

/** The text box itself, or the element that makes all that is in it editable. */
function editableAround(element: Element | null): HTMLElement | undefined {
  if (isTextBox(element)) return element;
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return undefined;
  let editable = element;
  while (editable.parentElement?.isContentEditable) editable = editable.parentElement;
  return editable;
}

/** A password stays one when the page shows its letters. */
function isSecret(element: HTMLElement): boolean {
  const purposes = (element.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/);
  return (
    (element instanceof HTMLInputElement && element.type === 'password') ||
    purposes.some((purpose) => /^(?:current-password|new-password|one-time-code|cc-csc)$/.test(purpose))
  );
}

function isLocked(element: HTMLElement): boolean {
  return element.matches(':disabled, [readonly], [aria-readonly=true], [aria-disabled=true]');
}
