import type { Frame, Locator, Page } from 'playwright-core';

/** What stands in one control of a page. */
export interface ControlState {
  /** Tells the control again in another load of the same page. */
  readonly key: string;
  /** `true` / `false` of what can be checked, else the value or text. */
  readonly now: string;
  /** What the page's source says stands there. */
  readonly byDefault: string;
  /** What `markControls` wrote on it. */
  readonly mark: string;
}

/** Reads every control of every frame, open shadow roots included. */
export async function controlStates(page: Page): Promise<ControlState[]> {
  const states = await Promise.all(
    page.frames().map(async (frame, index) => {
      const own = await frame.evaluate(readControls);
      return own.map((state) => ({ ...state, key: `${index} ${state.key}` }));
    }),
  );
  return states.flat();
}

/** Finds the control of a selector, where `frame >>> control` looks into a frame. */
export function findControl(page: Page | Frame, selector: string): Locator {
  const [first = '', second] = selector.split(' >>> ');
  return second === undefined ? page.locator(first) : page.frameLocator(first).locator(second);
}

/** Writes a mark on what a selector finds; of a radio button, also on the others of its group that have none. */
export async function markControls(page: Page, selector: string, mark: string): Promise<number> {
  return findControl(page, selector).evaluateAll((elements, text) => {
    for (const element of elements) {
      element.setAttribute('data-held-out', text);
      const root = element.getRootNode();
      if (!(root instanceof Document || root instanceof ShadowRoot)) continue;
      const others =
        element instanceof HTMLInputElement && element.type === 'radio'
          ? [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
              ({ name, form }) => name === element.name && form === element.form,
            )
          : [...(element.closest('[role=radiogroup]')?.querySelectorAll('[role=radio]') ?? [])];
      for (const other of others) {
        if (!other.hasAttribute('data-held-out')) other.setAttribute('data-held-out', `beside ${text}`);
      }
    }
    return elements.length;
  }, mark);
}

/** Runs in the page. */
function readControls(): ControlState[] {
  const selector =
    'input:not([type=hidden], [type=submit], [type=button], [type=reset], [type=image], [type=file]), select, textarea, ' +
    '[contenteditable=true], [role=radio], [role=checkbox], [role=switch], [role=combobox], [role=textbox]';
  const found: Element[] = [];
  const visit = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  const seen = new Map<string, number>();
  return found.map((element) => {
    const looks = ['id', 'name', 'type', 'role', 'data-testid', 'data-code']
      .map((name) => element.getAttribute(name) ?? '')
      .concat(element.matches('[type=radio]') ? (element.getAttribute('value') ?? '') : '')
      .join(' ');
    const nth = seen.get(looks) ?? 0;
    seen.set(looks, nth + 1);
    const [now, byDefault] = readState(element);
    return { key: `${looks}#${nth}`, now, byDefault, mark: element.getAttribute('data-held-out') ?? '' };
  });

  function readState(element: Element): [string, string] {
    if (element instanceof HTMLInputElement) {
      const checks = element.type === 'radio' || element.type === 'checkbox';
      return checks
        ? [String(element.checked), String(element.defaultChecked)]
        : [element.value, element.defaultValue];
    }
    if (element instanceof HTMLTextAreaElement) return [element.value, element.defaultValue];
    if (element instanceof HTMLSelectElement) {
      const preset =
        [...element.options].find(({ defaultSelected }) => defaultSelected) ?? element.options[0];
      return [element.value, preset?.value ?? ''];
    }
    if (element.hasAttribute('aria-checked')) return [element.getAttribute('aria-checked') ?? '', 'false'];
    return [(element.textContent ?? '').trim(), ''];
  }
}
