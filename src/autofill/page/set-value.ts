/**
 * Sets `value` by the setter of the element's own prototype. Frameworks put a setter of their own on the element to
 * notice changes made by the page's code; a change that goes past it looks like a person's.
 */
export function setValue(
  element: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  value: string,
): void {
  setProperty(element, 'value', value);
}

export function setChecked(element: HTMLInputElement, checked: boolean): void {
  setProperty(element, 'checked', checked);
}

function setProperty(element: HTMLElement, name: string, value: unknown): void {
  for (
    let prototype = Object.getPrototypeOf(element);
    prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    const setter = Object.getOwnPropertyDescriptor(prototype, name)?.set;
    if (setter === undefined) continue;
    setter.call(element, value);
    return;
  }
}
