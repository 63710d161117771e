/** Whether an element is one of the browser's own boxes for text. */
export function isTextBox(element: unknown): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}
