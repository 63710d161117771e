import type { Page } from 'playwright-core';

/** What stands in a control: its value, `checked` or nothing for a box, the text of anything else. */
export async function readState(page: Page, selector: string): Promise<string> {
  const key = selector.startsWith('state:') ? selector.slice('state:'.length) : undefined;
  if (key !== undefined) {
    return page.evaluate((name) => {
      // The application under test puts this function on the window.
      const { formState } = window as unknown as { formState(): Record<string, unknown> };
      return String(formState()[name] ?? '');
    }, key);
  }
  const frame = selector.includes('|') ? selector.split('|') : undefined;
  const scope = frame ? page.frameLocator(frame[0] ?? '') : page;
  const control = scope.locator(frame?.[1] ?? selector);
  return control.evaluate((element) => {
    if (element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type))
      return element.checked ? 'checked' : '';
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
    if (element instanceof HTMLSelectElement) return element.value;
    return (element.textContent ?? '').trim();
  });
}
