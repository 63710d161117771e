import { groupOptions } from '../../../src/autofill/page/group-options.ts';
import { proposeSelectors } from '../../../src/autofill/page/propose-selectors.ts';
import { walkPage } from '../../../src/autofill/page/walk-page.ts';
import { resolveSelector } from '../../../src/autofill/rules/resolve-selector.ts';

/** An element to be built: its tag, its attributes, what is in it, and whether that is in a shadow root. */
export interface Sketch {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Sketch[];
  readonly shadow: boolean;
}

export interface Proposed {
  readonly tag: string;
  readonly selectors: readonly string[];
  /** Those of the selectors that match anything but this control, or nothing. */
  readonly wrong: readonly string[];
}

function build({ tag, attributes, children, shadow }: Sketch): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const inner = children.map(build);
  if (shadow) element.attachShadow({ mode: 'open' }).append(...inner);
  else element.append(...inner);
  return element;
}

/** Builds a page and proposes selectors for every control on it. Runs in a browser. */
function proposeForAll(sketches: readonly Sketch[]): Proposed[] {
  document.body.replaceChildren(...sketches.map(build));
  return groupOptions(walkPage(document.body).items).map(({ element, options }) => {
    const optionElements = options.map((option) => option.element);
    const own = new Set<Element>([element, ...optionElements]);
    const selectors = proposeSelectors({ element, optionElements });
    const wrong = selectors.filter((selector) => {
      const found = resolveSelector(selector, document);
      return found.length === 0 || found.some((one) => !own.has(one));
    });
    return { tag: element.localName, selectors, wrong };
  });
}

Object.assign(globalThis, { proposeForAll });
